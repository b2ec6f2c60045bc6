import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import type { GroupId, SessionId, StaffId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const [venue, group, session, staff] = ['0', '1', '2', '3'].map((digit) => digit.repeat(16));

/** What a folder of the version before holds of a session that was held. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO staff (id, name, role, working_role) VALUES ('${staff}', 'Kaisa', 'administrator', 'employee');
INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
  VALUES ('${group}', '${venue}', 'Jooga', 'open', 'activity', '2026-01-01');
INSERT INTO sessions (id, venue_id, group_id, date, start_minute, end_minute, status)
  VALUES ('${session}', '${venue}', '${group}', '2026-11-02', 600, 660, 'held');
INSERT INTO hallway_forms (venue_id, form_id) VALUES ('${venue}', '${standardForms.visitors.formId}');
`;

it('keeps sessions and forms of the version before, and has room for what leaders say', () => {
  const { path, key } = aFileBefore(120, oldRows);
  const migrated = opened({ path, key, create: false });
  const { evaluations, forms } = createStores(migrated.db);
  expect(forms.places()).toHaveLength(1);
  expect(evaluations.ofGroup(group as GroupId)).toEqual([]);
  const said = {
    ...{ sessionId: session as SessionId, staffId: staff as StaffId },
    ...{ versionId: standardForms.leaders.versionId, savedOn: day('2026-11-02') },
    answers: [{ questionId: 'went', value: 5 }],
  };
  evaluations.save(said);
  expect(evaluations.get(said.sessionId, said.staffId)).toEqual(said);
  expect(evaluations.remove(said.sessionId, said.staffId)).toBe(true);
  migrated.close();
});
