import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { aCheckin, type CheckinScene } from '#test/support/a-checkin.ts';
import { opened, openRaw, venueKeyOf } from '#test/support/a-file.ts';

let scene: CheckinScene;
beforeEach(async () => {
  scene = await aCheckin();
});
afterEach(() => scene.test.close());

it('leaves out whoever is archived, restricted, erased or merged into somebody', async () => {
  const { test, keeper, people, sessionId } = scene;
  const marked = { sessionId, personId: people['Tähti'] ?? '', status: 'present' } as const;
  await keeper.call('attendance.mark', marked);
  await keeper.call('staff.signOut', {});
  const key = await venueKeyOf(test.folder);
  const path = `${test.folder}/venue.db`;
  const raw = openRaw(path, key);
  const set = (name: string, what: string) =>
    raw.prepare(`UPDATE people SET ${what} WHERE id = ?`).run(people[name]);
  set('Orvokki Ainokainen', 'archived = 1');
  set('Tähti', `restricted_on = '2026-11-01'`);
  set('Kulkija K7', `erased_on = '2026-11-01', display_name = ''`);
  set('Marika', `merged_into = '${people['Mari']}'`);
  raw.close();
  const venue = opened({ path, key, create: false });
  const roster = createStores(venue.db).checkin.roster(sessionId as SessionId);
  expect(roster).toEqual([{ personId: people['Mari'], displayName: 'Mari', status: null }]);
  venue.close();
});
