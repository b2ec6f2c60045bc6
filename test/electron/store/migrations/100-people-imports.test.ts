import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import type { PersonId, SessionId } from '#shared/kernel/ids.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const [venue, staff, session, maija] = ['0', '1', '2', '3'].map((digit) => digit.repeat(16));

/** What a folder of the version before holds of a register. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO staff (id, name, role, working_role) VALUES ('${staff}', 'Kaisa', 'administrator', 'employee');
INSERT INTO people (id, display_name, search_name) VALUES ('${maija}', 'Maija', 'maija');
INSERT INTO sessions (id, venue_id, title, date, start_minute, end_minute, status)
  VALUES ('${session}', '${venue}', 'Jooga', '2026-11-02', 600, 660, 'held');
INSERT INTO marks (session_id, person_id, status) VALUES ('${session}', '${maija}', 'present');
INSERT INTO attendance_changes
  (id, batch, session_id, person_id, before, after, made_on, made_minute, staff_id)
  VALUES ('a', 'b', '${session}', '${maija}', NULL, 'present', '2026-11-02', 610, '${staff}');
`;

it('keeps registers and their history, with no import made yet', () => {
  const { path, key } = aFileBefore(100, oldRows);
  const migrated = opened({ path, key, create: false });
  const stores = createStores(migrated.db);
  expect(stores.importGround.marks(session as SessionId).get(maija as PersonId)).toBe('present');
  expect(stores.importGround.people()).toEqual([{ id: maija, folded: 'maija' }]);
  expect(stores.peopleImports.unfinished()).toEqual([]);
  // Her history keeps her: she is not removed by an undo.
  expect(stores.importGround.removePerson(maija as PersonId)).toBe(false);
  migrated.close();
});
