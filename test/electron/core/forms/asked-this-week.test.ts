import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import { answer } from '#test/support/a-feedback.ts';
import { aKiosk, answerInTurn, type KioskScene } from '#test/support/a-kiosk.ts';
import type { Caller } from '#test/support/an-app.ts';

let scene: KioskScene;
beforeEach(async () => {
  scene = await aKiosk();
});
afterEach(() => scene.test.close());

const isAsked = async ({ call }: Caller = scene.keeper, formId = scene.formId) =>
  (await call('forms.get', { formId })).isAskedThisWeek;

it('is of the form of a kiosk of this week, whether or not anybody has answered', async () => {
  expect(await isAsked()).toBe(false);
  await scene.opened('hallway');
  const unanswered = await scene.back();
  expect(await isAsked(unanswered)).toBe(true);
  const page = await scene.opened('hallway', unanswered);
  await answerInTurn(scene, page, [[{ questionId: 'feeling', value: 4 }]]);
  const staff = await scene.back();
  expect(await isAsked(staff)).toBe(true);
  expect(await isAsked(staff, standardForms.leaders.formId)).toBe(false);
});

it('is over on Monday, when the week has settled', async () => {
  await scene.opened('hallway');
  await scene.back();
  for (const [date, expected] of [
    ['2026-11-29', true],
    ['2026-11-30', false],
  ] as const) {
    scene.test.setClock(date, '09:00');
    await scene.test.restart();
    expect(await isAsked(await scene.back())).toBe(expected);
  }
});

it('is of a kiosk that was left open over Sunday', async () => {
  await scene.opened('hallway');
  scene.test.setClock('2026-11-30', '09:00');
  const staff = await scene.back();
  expect(await isAsked(staff)).toBe(true);
});

it('is of the form of this week’s papers, and not of last week’s', async () => {
  const { keeper, venueId } = scene;
  const copy = await keeper.call('forms.duplicate', { formId: scene.formId });
  await answer(keeper, { venueId, sessionId: null, week: '2026-11-19' }, { feeling: [4] });
  expect(await isAsked()).toBe(false);
  await answer(keeper, { venueId, sessionId: null, week: '2026-11-24' }, { feeling: [4] });
  expect(await isAsked()).toBe(true);
  const content = { ...defaultForm, title: { ...defaultForm.title, fi: 'Toinen' } };
  const { revision } = await keeper.call('forms.saveDraft', { ...copy, revision: 1, content });
  await keeper.call('forms.publish', { ...copy, revision });
  expect(await isAsked(keeper, copy.formId)).toBe(false);
});

it('keeps nobody from publishing: who was warned may have her reasons', async () => {
  await scene.opened('hallway');
  const { call } = await scene.back();
  const { formId } = scene;
  const content = { ...defaultForm, title: { ...defaultForm.title, fi: 'Uusi nimi' } };
  const { revision } = await call('forms.saveDraft', { formId, revision: 0, content });
  expect(await call('forms.publish', { formId, revision })).toMatchObject({ number: 2 });
});
