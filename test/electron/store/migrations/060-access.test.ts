import { expect, it, onTestFinished } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const ids = { venue: '0'.repeat(16), group: '1'.repeat(16), staff: '2'.repeat(16) };
const oldRows = `
INSERT INTO venues (id, name, address) VALUES ('${ids.venue}', 'Koekahvila', '');
INSERT INTO staff (id, name, role, working_role) VALUES ('${ids.staff}', 'Kaisa', 'leader', 'employee');
INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
  VALUES ('${ids.group}', '${ids.venue}', 'Naisten ryhmä', 'closed', 'peer', '2026-01-01');
`;

it('leaves every group seen by everybody, and nobody with a PIN', () => {
  const { path, key } = aFileBefore(60, oldRows);
  const venue = opened({ path, key, create: false });
  onTestFinished(() => venue.close());
  const stores = createStores(venue.db);
  expect(stores.groups.get(ids.group as never, day('2026-11-24'))).toMatchObject({
    ...{ name: 'Naisten ryhmä', visibility: 'everyone' },
  });
  expect(stores.pins.list()).toEqual([]);
  const hash = { salt: Buffer.alloc(16, 1), hash: Buffer.alloc(32, 2), logN: 14 };
  stores.pins.save(ids.staff as never, hash);
  stores.pins.setWrongTries(ids.staff as never, 3, 1234);
  expect(stores.pins.list()).toEqual([
    { ...hash, staffId: ids.staff, wrongTries: 3, lastWrongMs: 1234 },
  ]);
});
