import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFeedbackScene, answer, type FeedbackScene, wholeYear } from '#test/support/a-feedback.ts';
import { auditOf } from '#test/support/a-file.ts';
import type { Caller } from '#test/support/an-app.ts';

let scene: FeedbackScene;
const said = [
  'Kahvi oli hyvää.',
  'Orvokki auttoi minua paljon!',
  'soita 040 123 4567',
  'Musiikki liian kovalla',
  'Kiitos koekahvilalle',
];
beforeEach(async () => {
  scene = await aFeedbackScene();
  const { venueId, sessionId } = scene;
  await answer(scene.admin, { venueId, sessionId }, { words: said });
});
afterEach(() => scene.test.close());

const page = { state: null, offset: 0, limit: 50 } as const;
const textsOf = (caller: Caller, more = {}) =>
  caller.call('feedback.texts', { ...wholeYear, ...page, ...more });
const find = async (part: string) => {
  const { texts } = await textsOf(scene.admin);
  const text = texts.find((one) => one.text.includes(part));
  if (!text) throw new Error(`no text with ${part}`);
  return text;
};
const review = async (part: string, how: object) => {
  const { key, text } = await find(part);
  return await scene.admin.ask('feedback.reviewText', { key, was: text, review: how });
};

it('shows reviewers every text of a block, by random keys, with hints of what to look at', async () => {
  const { mayReview, total, texts } = await textsOf(scene.admin);
  expect([mayReview, total]).toEqual([true, 5]);
  expect(texts.map(({ key }) => key)).toEqual(texts.map(({ key }) => key).toSorted());
  expect(texts.map(({ text }) => text).toSorted()).toEqual(said.toSorted());
  expect(new Set(texts.map(({ state }) => state))).toEqual(new Set(['new']));
  expect(texts[0]?.where).toEqual({
    ...{ level: 'session', period: '2026-W47', name: 'Torstairyhmä', date: '2026-11-19' },
  });
  const hints = Object.fromEntries(
    texts.map(({ text, hints: own }) => [
      text,
      own.map(({ from, to, kind }) => `${kind}: ${text.slice(from, to)}`),
    ]),
  );
  expect(hints).toEqual({
    'Kahvi oli hyvää.': [],
    'Orvokki auttoi minua paljon!': ['name: Orvokki'],
    'soita 040 123 4567': ['contact: 040 123 4567'],
    'Musiikki liian kovalla': [],
    'Kiitos koekahvilalle': ['place: koekahvilalle'],
  });
});

it('has four texts of the hallway in no list, until a fifth comes', async () => {
  const { venueId } = scene;
  const hallway = { venueId, sessionId: null, week: '2026-11-18' };
  await answer(scene.admin, hallway, { words: ['a', 'b', 'c', 'd'] });
  expect((await textsOf(scene.admin)).total).toBe(5);
});

describe('a leader', () => {
  it('reads only what was shown, of her own groups, and no hints', async () => {
    expect((await textsOf(scene.leader)).texts).toEqual([]);
    await review('Musiikki', { to: 'show' });
    const { texts, mayReview } = await textsOf(scene.leader);
    expect(mayReview).toBe(false);
    expect(texts.map(({ text, hints }) => [text, hints])).toEqual([['Musiikki liian kovalla', []]]);
    await review('Musiikki', { to: 'hide', reason: 'other' });
    expect((await textsOf(scene.leader)).total).toBe(0);
    const [first] = (await textsOf(scene.admin)).texts;
    const reply = await scene.leader.ask('feedback.reviewText', {
      ...{ key: first?.key, was: first?.text, review: { to: 'show' } },
    });
    expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
  });

  it('reads nothing of a group of others, not even in the view of the venue', async () => {
    await scene.admin.call('groups.change', {
      ...{ id: scene.groupId, venueId: scene.venueId, name: 'Torstairyhmä', form: 'open' },
      ...{ kind: 'peer', leaderIds: [], startsOn: '2026-01-01', endsOn: null },
      ...{ roomId: null, capacity: null, description: '' },
    });
    await review('Musiikki', { to: 'show' });
    const { sessionId } = scene;
    await scene.admin.call('attendance.reopen', { sessionId });
    for (const { staffId } of (await scene.admin.call('sessions.details', { id: sessionId }))
      .leaders) {
      await scene.admin.call('attendance.removeLeader', { sessionId, staffId });
    }
    expect((await textsOf(scene.leader, { venueId: scene.venueId })).total).toBe(0);
  });

  it('and nobody who only reports can ask for texts', async () => {
    for (const who of [scene.reporter, scene.peerLeader]) {
      const reply = await who.ask('feedback.texts', { ...wholeYear, ...page });
      expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
    }
  });
});

describe('covering', () => {
  it('leaves the rest as it was said, and logs the reason without them', async () => {
    const cover = { to: 'cover', reason: 'name', pieces: [{ from: 0, to: 7 }] };
    expect(await review('Orvokki', cover)).toMatchObject({ ok: true });
    expect((await find('auttoi')).text).toBe('[…] auttoi minua paljon!');
    const lines = (await auditOf(scene.test)).filter((line) => line.includes('feedback-text'));
    expect(lines).toEqual([JSON.stringify(['feedback-text-covered', scene.venueId, 'name'])]);
  });

  it('is refused for a text that has changed meanwhile, and for pieces outside of it', async () => {
    const cover = { to: 'cover', reason: 'name', pieces: [{ from: 0, to: 7 }] };
    const { key } = await find('Orvokki');
    const stale = { key, was: 'Orvokki tekee muuta', review: cover };
    expect(await scene.admin.ask('feedback.reviewText', stale)).toMatchObject({
      error: { code: 'text-stale' },
    });
    const outside = { ...cover, pieces: [{ from: 0, to: 700 }] };
    expect(await review('Orvokki', outside)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
