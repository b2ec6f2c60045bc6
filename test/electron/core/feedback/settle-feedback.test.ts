import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFeedback } from '#electron/store/open-feedback.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { defaultForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { wholeYear } from '#test/support/a-feedback.ts';
import { feedbackKeyOf } from '#test/support/a-file.ts';
import { aKiosk, answerInTurn, type KioskScene, shownBy } from '#test/support/a-kiosk.ts';
import { aSession } from '#test/support/a-venue.ts';
import type { Caller } from '#test/support/an-app.ts';

// Ways in which fewer than five people could stand behind an answer: each was found by somebody.

let scene: KioskScene;
beforeEach(async () => {
  scene = await aKiosk();
});
afterEach(() => scene.test.close());

const faces = (value: number): GivenAnswer[] => [{ questionId: 'feeling', value }];

async function mark(staff: Caller, sessionId: string, on: number, remote = 0): Promise<void> {
  for (const [i, personId] of scene.people.slice(0, on + remote).entries()) {
    const status = i < on ? 'present' : 'present-remote';
    await staff.call('attendance.mark', { sessionId, personId, status });
  }
  await staff.call('attendance.close', { sessionId });
}

/** Levels at which answers lie in the closed program's file. */
async function levels() {
  scene.test.app().close();
  const { folder } = scene.test;
  const opened = openFeedback({ path: pathsOf(folder).feedback, key: await feedbackKeyOf(folder) });
  if (!opened.ok) throw new Error(opened.error.code);
  const held = opened.value.held();
  const blocks = opened.value.blocks();
  opened.value.close();
  return { held, waiting: held.map(({ place }) => place.level), blocks };
}

describe('a session at which a kiosk was opened', () => {
  it.each([
    ['nobody answered', []],
    ['somebody answered', [faces(4)]],
  ])('is removed only by who knows what becomes of its feedback: %s', async (_who, visitors) => {
    await answerInTurn(scene, await scene.opened(), visitors);
    const staff = await scene.back();
    const { sessionId: id } = scene;
    const refused = await staff.ask('sessions.remove', { id });
    expect(refused).toMatchObject({ error: { code: 'session-was-asked' } });
    const { editId } = await staff.call('sessions.remove', { id, feedbackLossAccepted: true });
    await staff.call('sessions.undoEdit', { editId });
    expect((await staff.call('sessions.get', { id })).id).toBe(id);
    const without = await aSession(staff.call, scene.groupId, { date: '2026-11-25' });
    expect(await staff.ask('sessions.remove', { id: without })).toMatchObject({ ok: true });
  });

  it('is told of among the registers that wait, until it is closed', async () => {
    await scene.opened();
    scene.test.setClock('2026-11-26', '12:30');
    const staff = await scene.back();
    await aSession(staff.call, scene.groupId, { date: '2026-11-25' });
    const waiting = async () => {
      const { sessions } = await staff.call('attendance.unclosed', {});
      return sessions.map(({ date, hadKiosk }) => [date, hadKiosk]);
    };
    const other = ['2026-11-25', false];
    expect(await waiting()).toEqual([['2026-11-24', true], other]);
    await mark(staff, scene.sessionId, 6);
    expect(await waiting()).toEqual([other]);
  });
});

/** Fact 4 of PRODUCT.md, section 8. */
it('fact 4: four answers of four of a group of eight are in no result of their session, and in the month’s', async () => {
  const shown = async (staff: Caller, view: object) => {
    const { questions } = await staff.call('feedback.results', { ...wholeYear, ...view });
    return questions.find(({ id }) => id === 'feeling')?.answers;
  };
  await answerInTurn(scene, await scene.opened(), [faces(5), faces(4)]);
  scene.test.setClock('2026-11-24', '12:30');
  await mark(await scene.back(), scene.sessionId, 8);
  scene.test.setClock('2026-11-25', '12:00');
  const staff = await scene.back();
  const sessionId = await aSession(staff.call, scene.groupId, { date: '2026-11-25' });
  const { venueId, groupId, formId } = scene;
  await staff.call('kiosk.start', { venueId, sessionId, formId });
  await answerInTurn(scene, scene.test.window('kiosk'), [faces(1), faces(2), faces(3), faces(1)]);
  scene.test.setClock('2026-11-25', '12:30');
  const closing = await scene.back();
  await mark(closing, sessionId, 4);
  expect([await shown(closing, { sessionId }), await shown(closing, {})]).toEqual([0, 0]);
  scene.test.setClock('2026-12-20', '12:00');
  await scene.test.restart();
  const later = await scene.back();
  expect(await shown(later, { sessionId })).toBe(0);
  expect(await shown(later, { groupId, from: '2026-11', to: '2026-11' })).toBe(6);
  const { held, blocks } = await levels();
  expect(held).toEqual([]);
  expect(blocks.map(({ place }) => [place.level, place.sessionId])).toEqual([['group-month', '']]);
});

it('nobody who took part from home comes past a kiosk', async () => {
  await answerInTurn(scene, await scene.opened(), [faces(1)]);
  await mark(await scene.back(), scene.sessionId, 1, 4);
  const { waiting, blocks } = await levels();
  expect([waiting, blocks]).toEqual([['venue-year'], []]);
});

it('what staff types in from paper does not bring a visitor’s answer to five', async () => {
  await answerInTurn(scene, await scene.opened(), [faces(1)]);
  const staff = await scene.back();
  await staff.call('feedback.savePaper', {
    ...{ versionId: standardForms.visitors.versionId, venueId: scene.venueId },
    ...{ sessionId: scene.sessionId, week: '2026-11-24', texts: [] },
    counts: [{ questionId: 'feeling', value: 3, answers: 5 }],
  });
  await mark(staff, scene.sessionId, 6);
  const { held, blocks } = await levels();
  expect(held.map(({ value, isPaper }) => [value, isPaper])).toEqual([[1, undefined]]);
  expect(blocks.map(({ counts, isPaper }) => [[...counts], isPaper])).toEqual([[[[3, 5]], true]]);
});

it('a kiosk that was opened by mistake lends nobody to the answers of another session', async () => {
  const page = await scene.opened();
  page.end();
  const staff = await scene.back();
  await mark(staff, scene.sessionId, 5);
  scene.test.setClock('2026-11-25', '12:00');
  const second = await aSession(staff.call, scene.groupId, { date: '2026-11-25' });
  const { venueId, formId } = scene;
  await staff.call('kiosk.start', { venueId, sessionId: second, formId });
  await answerInTurn(scene, scene.test.window('kiosk'), [faces(1)]);
  scene.test.setClock('2026-11-25', '12:30');
  await mark(await scene.back(), second, 1);
  expect((await levels()).waiting).toEqual(['venue-year']);
});

it('a session whose few answers have gone on lends nobody to a later one', async () => {
  await answerInTurn(scene, await scene.opened(), [faces(1)]);
  scene.test.setClock('2026-11-24', '12:30');
  await mark(await scene.back(), scene.sessionId, 3);
  scene.test.setClock('2026-11-25', '12:00');
  const staff = await scene.back();
  const second = await aSession(staff.call, scene.groupId, { date: '2026-11-25' });
  const { venueId, formId } = scene;
  await staff.call('kiosk.start', { venueId, sessionId: second, formId });
  await answerInTurn(scene, scene.test.window('kiosk'), [faces(2), faces(3)]);
  scene.test.setClock('2026-11-25', '12:30');
  const closing = await scene.back();
  // Four others: seven have been there, but at the group's month only these could be meant.
  for (const personId of scene.people.slice(3, 7)) {
    const present = { sessionId: second, personId, status: 'present' } as const;
    await closing.call('attendance.mark', present);
  }
  await closing.call('attendance.close', { sessionId: second });
  expect((await levels()).waiting).toEqual(Array(3).fill('venue-year'));
});

it('whoever was asked by one form lends nobody to the answers to another', async () => {
  const staff = scene.keeper;
  const { formId } = await staff.call('forms.create', { use: 'visitors', title: 'Lopuksi' });
  await staff.call('forms.saveDraft', { formId, revision: 1, content: defaultForm });
  await staff.call('forms.publish', { formId, revision: 2 });
  await answerInTurn(scene, await scene.opened(), [faces(4)]);
  scene.test.setClock('2026-11-24', '12:30');
  await mark(await scene.back(), scene.sessionId, 6);
  scene.test.setClock('2026-11-25', '12:00');
  const again = await scene.back();
  const second = await aSession(again.call, scene.groupId, { date: '2026-11-25' });
  await again.call('kiosk.start', { venueId: scene.venueId, sessionId: second, formId });
  await answerInTurn(scene, scene.test.window('kiosk'), [faces(1), faces(2)]);
  scene.test.setClock('2026-11-25', '12:30');
  await mark(await scene.back(), second, 2);
  const { held } = await levels();
  const byValue = held.map(({ value, place }) => [value, place.level]).sort();
  expect(byValue).toEqual([
    [1, 'venue-year'],
    [2, 'venue-year'],
    [4, 'group-month'],
  ]);
});

it('a form published between two visitors of a session waits for the next session', async () => {
  await answerInTurn(scene, await scene.opened(), [faces(4)]);
  const staff = await scene.back();
  const { formId } = scene;
  const content = { ...defaultForm, title: { ...defaultForm.title, fi: 'Palaute!' } };
  const { revision } = await staff.call('forms.saveDraft', { formId, revision: 0, content });
  await staff.call('forms.publish', { formId, revision });
  await answerInTurn(scene, await scene.opened('session', staff), [faces(5)]);
  const again = await scene.back();
  await answerInTurn(scene, await scene.opened('hallway', again), [faces(3)]);
  const { held } = await levels();
  const versions = Map.groupBy(held, ({ versionId }) => versionId);
  expect([...versions.values()].map((rows) => rows.map(({ value }) => value).sort())).toEqual(
    expect.arrayContaining([[4, 5], [3]]),
  );
});

it('which version a kiosk asks does not tell whether anybody has answered', async () => {
  const versions: unknown[] = [];
  for (const visitors of [[], [faces(4)]]) {
    const own = await aKiosk();
    await answerInTurn(own, await own.opened(), visitors);
    const staff = await own.back();
    const { formId } = own;
    const content = { ...defaultForm, title: { ...defaultForm.title, fi: 'Palaute!' } };
    const { revision } = await staff.call('forms.saveDraft', { formId, revision: 0, content });
    await staff.call('forms.publish', { formId, revision });
    const again = await shownBy(await own.opened('session', staff));
    const hallway = await shownBy(await own.opened('hallway', await own.back()));
    versions.push([again?.form.title.fi, hallway?.form.title.fi]);
    await own.test.close();
  }
  expect(versions).toEqual(Array(2).fill([defaultForm.title.fi, 'Palaute!']));
});
