import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFeedbackScene, type FeedbackScene } from '#test/support/a-feedback.ts';
import type { Caller } from '#test/support/an-app.ts';
import { textOfReply } from '#test/support/text-of-reply.ts';

let scene: FeedbackScene;
beforeEach(async () => {
  scene = await aFeedbackScene();
});
afterEach(() => scene.test.close());

const reply = (more: object = {}) => ({
  ...{ id: null, venueId: scene.venueId, groupId: null, fromMonth: '2026-10', toMonth: '2026-11' },
  texts: { fi: 'Kahvia saa nyt iltaan asti.', sv: '', en: '' },
  ...{ onPoster: true, onBoard: true, shownFrom: '2026-11-23', shownUntil: '2026-12-06' },
  ...more,
});
const save = (caller: Caller, more: object = {}) => caller.ask('feedback.saveReply', reply(more));
const poster = async (monday: string) =>
  await textOfReply(
    await scene.admin.ask('posters.weekly', {
      ...{ venueId: scene.venueId, monday, weeks: 1, languages: ['fi'] },
      ...{ paper: 'A4', print: 'normal', format: 'pdf' },
    }),
  );

it('hangs on the poster of its weeks and on the board on its days, where it was chosen', async () => {
  expect(await save(scene.coordinator)).toMatchObject({ ok: true });
  expect(await poster('2026-11-23')).toContain('Kahvia saa nyt iltaan asti.');
  expect(await poster('2026-12-07')).not.toContain('Kahvia');
  await scene.admin.call('board.open', { venueId: scene.venueId, languages: ['fi'] });
  const board = scene.test.window('board');
  const shown = async () => await textOfReply(await board.ask('board.programme', {}));
  expect(await shown()).toContain('Kahvia saa nyt');
  scene.test.setClock('2026-12-07', '10:00');
  expect(await shown()).not.toContain('Kahvia');
});

it('is written by coordinators, and by a leader of her own groups alone', async () => {
  const { groupId, groups, leader } = scene;
  expect(await save(leader)).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await save(leader, { groupId: groups.other })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  expect(await save(leader, { groupId })).toMatchObject({ ok: true });
  await save(scene.admin);
  const replies = await leader.call('feedback.replies', { venueId: scene.venueId });
  expect(replies.map(({ groupName, mayChange }) => [groupName, mayChange])).toEqual([
    ...[
      [null, false],
      ['Torstairyhmä', true],
    ],
  ]);
  const [ofVenue, ofGroup] = replies;
  expect(await leader.ask('feedback.removeReply', { id: ofVenue?.id })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  // Nor can she take over what is the venue’s by calling it her group’s.
  expect(await save(leader, { id: ofVenue?.id, groupId })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  await leader.call('feedback.removeReply', { id: ofGroup?.id ?? '' });
  expect(await leader.call('feedback.replies', { venueId: scene.venueId })).toHaveLength(1);
});

it('is refused without words, backwards, or for a group of another venue', async () => {
  const empty = { texts: { fi: ' ', sv: '', en: '' } };
  expect(await save(scene.admin, empty)).toMatchObject({ error: { code: 'invalid-input' } });
  for (const back of [{ toMonth: '2026-09' }, { shownUntil: '2026-11-22' }]) {
    expect(await save(scene.admin, back)).toMatchObject({ error: { code: 'end-before-start' } });
  }
  const { id: venueId } = await scene.admin.call('venues.add', { name: 'Toinen', address: '' });
  expect(await save(scene.admin, { venueId, groupId: scene.groupId })).toMatchObject({
    error: { code: 'not-found' },
  });
});
