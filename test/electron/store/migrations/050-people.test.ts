import { expect, it, onTestFinished } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import type { GroupId, PersonId } from '#shared/kernel/ids.ts';
import { aFile, opened, openRaw } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';
import { tempFolder } from '#test/support/temp-folder.ts';

const venue = '0'.repeat(16);
const group = '1'.repeat(16) as GroupId;
const maija = '2'.repeat(16) as PersonId;

/** What a folder of the version before holds of people. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
  VALUES ('${group}', '${venue}', 'Naisten ryhmä', 'closed', 'peer', '2026-01-01');
INSERT INTO people (id, display_name, search_name) VALUES ('${maija}', 'Maija', 'maija');
INSERT INTO memberships (id, group_id, person_id, joined_on, left_on)
  VALUES ('${'3'.repeat(16)}', '${group}', '${maija}', '2026-01-01', '2026-02-01');
INSERT INTO memberships (id, group_id, person_id, joined_on, left_on)
  VALUES ('${'4'.repeat(16)}', '${group}', '${maija}', '2026-03-01', NULL);
`;

it('keeps people and memberships as they were, with nothing more said of anybody', () => {
  const { path, key } = aFileBefore(50, oldRows);
  opened({ path, key, create: false }).close();

  const after = openRaw(path, key);
  expect(after.prepare('SELECT * FROM people').all()).toEqual([
    {
      ...{ id: maija, display_name: 'Maija', search_name: 'maija', archived: 0 },
      ...{ restricted_on: null, erased_on: null, merged_into: null },
      ...{ age_band: null, gender: null, own_worker: null, esr_participant: 0 },
      ...{ esr_guided_on: null, esr_started_on: null, esr_ended_on: null },
      ...{ informed_on: null, informed_version: null },
    },
  ]);
  after.close();
  const migrated = opened({ path, key, create: false });
  const { groups } = createStores(migrated.db);
  expect(groups.membershipsOf(group, maija)).toMatchObject([
    { joinedOn: '2026-01-01', leftOn: '2026-02-01' },
    { joinedOn: '2026-03-01', leftOn: null },
  ]);
  migrated.close();
});

it('has no exit reason for somebody who has not left', () => {
  const { folder, remove } = tempFolder();
  onTestFinished(remove);
  const { path, key } = aFile(folder);
  const raw = openRaw(path, key);
  raw.exec(oldRows);
  const say = (id: string) =>
    raw.exec(`UPDATE memberships SET exit_reason = 'work' WHERE id = '${id.repeat(16)}'`);
  expect(() => say('3')).not.toThrow();
  expect(() => say('4')).toThrowError(/CHECK/);
  raw.close();
});
