import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const venue = '0'.repeat(16) as VenueId;
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO closed_months VALUES ('${venue}', '2026-09');
INSERT INTO audit_log VALUES ('a1', '2026-11-01 600', 's1', 'signed-in', 's1', NULL);
INSERT INTO audit_log VALUES ('a3', '2026-11-02 600', 's1', 'report-exported', NULL, 'attendance');
INSERT INTO audit_log VALUES ('a2', '2026-11-01 601', NULL, 'roster-opened', 'g1', NULL);
`;

function migrated() {
  const { path, key } = aFileBefore(70, oldRows);
  const file = opened({ path, key, create: false });
  return { path, key, file, stores: createStores(file.db) };
}

it('chains the lines of before in the order they were written, and goes on after them', () => {
  const { stores, file } = migrated();
  const entry = { at: '2026-11-03 600', staffId: null, subjectId: null, detail: null };
  stores.audit.add({ id: 'a4', action: 'signed-out', ...entry });
  const lines = stores.audit.list({}, { below: null, limit: 10 });
  expect(lines.map(({ number, id }) => [number, id])).toEqual([
    [4, 'a4'],
    [3, 'a3'],
    [2, 'a2'],
    [1, 'a1'],
  ]);
  expect(lines[1]).toMatchObject({
    action: 'report-exported',
    detail: 'attendance',
    staffId: 's1',
  });
  expect(stores.audit.verify()).toMatchObject({ lines: 4, brokenAt: null, head: { number: 4 } });
  file.close();
});

it('keeps a month closed that was closed before, though without figures', () => {
  const { stores, file } = migrated();
  expect(stores.months.closed({ venueId: venue, from: '2026-01', to: '2026-12' })).toEqual([
    { venueId: venue, month: '2026-09', correctedOn: null, closing: null },
  ]);
  file.close();
});
