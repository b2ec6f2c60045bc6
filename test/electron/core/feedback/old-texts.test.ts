import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { aFeedbackScene, answer, type FeedbackScene, wholeYear } from '#test/support/a-feedback.ts';
import { feedbackKeyOf } from '#test/support/a-file.ts';
import { type Caller, passphrase } from '#test/support/an-app.ts';
import { decryptedPages } from '#test/support/raw-bytes.ts';

// Five texts of a session in week 47, and four of the hallway that wait: kept for one month here.

let scene: FeedbackScene;
let staff: Caller;
const said = ['Kahvi oli hyvää', 'Orvokki auttoi', 'Lisää kirjoja', 'Ihan ok', 'Kiitos'];
beforeEach(async () => {
  scene = await aFeedbackScene();
  staff = scene.admin;
  const { venueId, sessionId } = scene;
  await answer(scene.admin, { venueId, sessionId }, { words: said, feeling: [5, 5, 4, 4, 2] });
  const waiting = { words: ['Odottaa yksi', 'Odottaa kaksi', 'Odottaa kolme', 'Odottaa'] };
  await answer(scene.admin, { venueId, sessionId: null, week: '2026-11-18' }, waiting);
  await staff.call('privacy.saveRetention', { months: 24, reason: 'project-rules', textMonths: 1 });
});
afterEach(() => scene.test.close());

const signIn = async (): Promise<void> => {
  staff = scene.test.window();
  await staff.call('staff.signIn', { staffId: scene.admin.staffId, passphrase });
};

/** Opens the program on days that follow each other, so that its clock is never in doubt. */
async function startOn(...dates: string[]): Promise<void> {
  for (const date of dates) {
    await scene.test.restart();
    scene.test.setClock(date, '08:30');
    await signIn();
  }
}

const retention = () => staff.call('privacy.retention', {});
const shown = async () =>
  (await staff.call('feedback.texts', { ...wholeYear, state: null, offset: 0, limit: 50 })).total;
const answersTo = async (id: string) =>
  (await staff.call('feedback.results', wholeYear)).questions.find((one) => one.id === id)?.answers;

it('says when the next texts go, and how many are due: of those that somebody could read', async () => {
  expect((await retention()).texts).toEqual({ due: 0, nextOn: '2026-12-22' });
  scene.test.setClock('2026-12-22', '12:00');
  expect((await retention()).texts).toEqual({ due: 5, nextOn: null });
});

it('removes them at the first start after their day, and leaves every number', async () => {
  await startOn('2026-12-08', '2026-12-21');
  expect(await shown()).toBe(5);
  await startOn('2026-12-22');
  expect(await shown()).toBe(0);
  expect([await answersTo('words'), await answersTo('feeling')]).toEqual([5, 5]);
  const { texts, runs } = await retention();
  expect(texts).toEqual({ due: 0, nextOn: null });
  const run = { ranOn: '2026-12-22', people: 0, keptOnHold: 0, auditLines: 0, texts: 5 };
  expect(runs).toEqual([run]);
});

it('leaves no word in the file, of those that waited neither, which no number tells of', async () => {
  await startOn('2026-12-08', '2026-12-22', '2027-01-15', '2027-01-31');
  expect((await retention()).runs.map(({ texts }) => texts)).toEqual([5]);
  scene.test.app().close();
  const { folder } = scene.test;
  const pages = decryptedPages(pathsOf(folder).feedback, await feedbackKeyOf(folder));
  const text = pages.toString('utf8');
  for (const word of [...said.slice(0, 4), 'Odottaa']) expect(text).not.toContain(word);
});

it('never runs while a kiosk is open, and when somebody has come back', async () => {
  await startOn('2026-12-08', '2026-12-21');
  const { venueId, test } = scene;
  await staff.call('kiosk.start', { venueId, sessionId: null, formId: wholeYear.formId });
  const file = pathsOf(test.folder).feedback;
  const before = readFileSync(file);
  test.setClock('2026-12-22', '10:00');
  test.letPass(24 * 3_600_000);
  expect(readFileSync(file).equals(before)).toBe(true);
  await signIn();
  expect(await shown()).toBe(0);
});

it('is of between one and 24 months, and stays where names alone are changed', async () => {
  const rule = { months: 6, reason: null };
  for (const textMonths of [0, 25]) {
    expect(await staff.ask('privacy.saveRetention', { ...rule, textMonths })).toMatchObject({
      error: { code: 'invalid-input' },
    });
  }
  await staff.call('privacy.saveRetention', rule);
  expect(await retention()).toMatchObject({ months: 6, textMonths: 1 });
});
