import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackFactsStore } from '#electron/core/feedback-ports.ts';
import { feedbackFactsStore } from '#electron/store/feedback-facts-store.ts';
import type { OpenVenue } from '#electron/store/open.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { GroupId, SessionId, VenueId } from '#shared/kernel/ids.ts';
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
  const store: FeedbackFactsStore = feedbackFactsStore(venue.db);
  const ids = (without: readonly string[]) => without.map((id) => id as SessionId);
  return {
    group: (...without: string[]) =>
      store.presentInGroup(scene.groupId as GroupId, '2026-11', ids(without)),
    venue: (...without: string[]) =>
      store.presentInVenue(scene.venueId as VenueId, month, ids(without)),
  };
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

describe('who can have answered', () => {
  it('is who was at a session with a kiosk, each person once', async () => {
    const second = await another();
    const third = await another();
    await present(scene.sessionId, 0, 4);
    await present(second, 2, 6);
    await present(third, 0, 8);
    await kioskOf(scene.sessionId);
    await kioskOf(second);
    const { group, venue: all } = await facts();
    expect([group(), all()]).toEqual([6, 6]);
    expect([group(second), all(second)]).toEqual([4, 4]);
    expect([group(scene.sessionId, second), all(scene.sessionId, second)]).toEqual([0, 0]);
  });

  it('is whoever came to the house on a day of the hallway’s kiosk, and not on another', async () => {
    const visits = async (count: number) => {
      const { call } = await scene.back();
      for (let i = 0; i < count; i++) {
        await call('visits.add', { venueId: scene.venueId, kind: 'visit' });
      }
    };
    await visits(7);
    scene.test.setClock('2026-11-25', '12:00');
    await visits(3);
    await kioskOf(null);
    await scene.back();
    scene.test.setClock('2026-11-26', '12:00');
    await visits(9);
    const { venue: all } = await facts();
    expect(all()).toBe(3);
  });
});
