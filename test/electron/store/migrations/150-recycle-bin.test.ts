import { expect, it } from 'vitest';
import type { RemovedRecord } from '#electron/core/removed-ports.ts';
import { createStores } from '#electron/store/stores.ts';
import type { PersonId, StaffId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const [staff, person] = ['0', '1'].map((digit) => digit.repeat(16));

/** What a folder of the version before holds. */
const oldRows = `
INSERT INTO staff (id, name, role, working_role)
  VALUES ('${staff}', 'Kaisa', 'administrator', 'employee');
INSERT INTO people (id, display_name, search_name) VALUES ('${person}', 'Aino', 'aino');
`;

it('gives a venue of the version before an empty bin, and takes its people into it and out', () => {
  const { path, key } = aFileBefore(150, oldRows);
  const migrated = opened({ path, key, create: false });
  const { removed, people } = createStores(migrated.db);
  const id = person as PersonId;
  expect(removed.since('person', day('1900-01-01'))).toEqual([]);
  const own = removed.ownRow('person', id);
  const record: RemovedRecord = {
    ...{ id, kind: 'person', staffId: staff as StaffId },
    ...{ removedOn: day('2026-11-24'), removedMinute: 600 },
    writes: [{ table: 'people', before: own, after: null }],
  };
  removed.write(record.writes);
  removed.add(record);
  expect(people.get(id)).toBeNull();
  expect(removed.since('person', day('2026-11-24'))).toEqual([record]);
  expect(removed.since('group', day('1900-01-01'))).toEqual([]);
  removed.write([{ table: 'people', before: null, after: own }]);
  expect(people.get(id)).toMatchObject({ displayName: 'Aino' });
  expect(removed.forgetBefore(day('2026-11-24'))).toBe(0);
  expect(removed.forgetBefore(day('2026-11-25'))).toBe(1);
  migrated.close();
});
