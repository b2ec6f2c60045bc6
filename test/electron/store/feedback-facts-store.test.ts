import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedbackFactsStore } from '#electron/store/feedback-facts-store.ts';
import type { OpenVenue } from '#electron/store/open.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened, venueKeyOf } from '#test/support/a-file.ts';
import { aKiosk, type KioskScene } from '#test/support/a-kiosk.ts';
import { aSession } from '#test/support/a-venue.ts';

const month = { from: day('2026-11-01'), to: day('2026-11-30') };

let scene: KioskScene;
let venue: OpenVenue | undefined;
beforeEach(async () => {
  scene = await aKiosk();
});
afterEach(() => {
  venue?.close();
  venue = undefined;
  scene.test.close();
});

/** The facts, read from the file of the closed program. */
async function facts() {
  const { folder } = scene.test;
  scene.test.app().close();
  venue = opened({ path: pathsOf(folder).venue, key: await venueKeyOf(folder), create: false });
  const { versionId } = standardForms.visitors;
  return feedbackFactsStore(venue.db).crowd(scene.venueId as VenueId, month, versionId);
}

/** Marks some of the eight as present. */
async function present(sessionId: string, from: number, to: number): Promise<void> {
  const { call } = await scene.back();
  for (const personId of scene.people.slice(from, to)) {
    await call('attendance.mark', { sessionId, personId, status: 'present' });
  }
}

async function another(): Promise<string> {
  const { call } = await scene.back();
  return await aSession(call, scene.groupId, { startMinute: 800, endMinute: 860 });
}

const kioskOf = async (sessionId: string | null) => {
  const { venueId, formId } = scene;
  await (await scene.back()).call('kiosk.start', { venueId, sessionId, formId });
};

it('names who was at each session, and says whether it had a kiosk', async () => {
  const second = await another();
  await present(scene.sessionId, 0, 4);
  await present(second, 2, 6);
  await kioskOf(second);
  const { sessions } = await facts();
  const { people, groupId } = scene;
  const shown = sessions.map(({ people: present, ...one }) => ({ ...one, present: [...present] }));
  const date = '2026-11-24';
  expect(shown).toEqual([
    { id: scene.sessionId, groupId, date, heads: 0, isAsked: false, present: people.slice(0, 4) },
    { id: second, groupId, date, heads: 0, isAsked: true, present: people.slice(2, 6) },
  ]);
});

it('counts the visits of days on which the hallway had a kiosk, and of no other', async () => {
  const visits = async (count: number) => {
    const { call } = await scene.back();
    for (let i = 0; i < count; i++) {
      await call('visits.add', { venueId: scene.venueId, kind: 'visit' });
    }
  };
  scene.test.setClock('2026-11-25', '12:00');
  await visits(3);
  await kioskOf(null);
  scene.test.setClock('2026-11-25', '12:10');
  await scene.back();
  scene.test.setClock('2026-11-26', '12:00');
  await visits(9);
  expect((await facts()).hallway).toEqual([{ date: '2026-11-25', visits: 3 }]);
});
