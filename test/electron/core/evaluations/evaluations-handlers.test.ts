import { afterEach, beforeEach, expect, it } from 'vitest';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aGroup, aSession } from '#test/support/a-venue.ts';
import {
  type Administrator,
  anApp,
  type Caller,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

let app: TestApp;
let admin: Administrator;
let leader: Caller & Readonly<{ staffId: string }>;
let other: Caller;
let groupId: string;
let sessionId: string;
beforeEach(async () => {
  app = await anApp({ date: '2026-11-24', time: '12:00' });
  admin = await app.setUp();
  leader = await signedInAs(app, admin, { name: 'Ohjaaja Outi', role: 'leader' });
  other = await signedInAs(app, admin, { name: 'Ohjaaja Olli', role: 'leader' });
  groupId = await aGroup(admin.call, { leaderIds: [leader.staffId] });
  sessionId = await aSession(admin.call, groupId);
});
afterEach(() => app.close());

const { versionId } = standardForms.leaders;
const answers = [
  { questionId: 'went', value: 4 },
  { questionId: 'words', value: 'Kahvi loppui kesken.' },
];
const codeOf = async (caller: Caller, name: string, input: unknown) => {
  const reply = await caller.ask(name, input);
  return reply.ok ? 'ok' : reply.error.code;
};

it('is one of each leader and session, changed as often as she likes', async () => {
  const before = await leader.call('evaluations.mine', { sessionId });
  expect(before).toMatchObject({ versionId, answers: null, savedOn: null, isOpen: true });
  await leader.call('evaluations.save', { sessionId, versionId, answers });
  await admin.call('evaluations.save', {
    ...{ sessionId, versionId, answers: [{ questionId: 'went', value: 2 }] },
  });
  await leader.call('evaluations.save', { sessionId, versionId, answers: answers.slice(1) });
  expect((await leader.call('evaluations.mine', { sessionId })).answers).toEqual(answers.slice(1));
  const { evaluations, versions } = await leader.call('evaluations.ofGroup', { groupId });
  expect(evaluations.map(({ date, staffName }) => [date, staffName])).toEqual([
    ['2026-11-24', 'Pääkäyttäjä Kaisa'],
    ['2026-11-24', 'Ohjaaja Outi'],
  ]);
  expect(versions.map((version) => version.versionId)).toEqual([versionId]);
  // Taken back whole.
  await leader.call('evaluations.save', { sessionId, versionId, answers: [] });
  expect((await leader.call('evaluations.mine', { sessionId })).answers).toBe(null);
});

it('is of nobody else than those who run the session, and read with the roster', async () => {
  await leader.call('evaluations.save', { sessionId, versionId, answers });
  expect(await codeOf(other, 'evaluations.mine', { sessionId })).toBe('not-allowed');
  const input = { sessionId, versionId, answers };
  expect(await codeOf(other, 'evaluations.save', input)).toBe('not-allowed');
  expect(await codeOf(other, 'evaluations.ofGroup', { groupId })).toBe('not-allowed');
});

it('waits until the session has begun', async () => {
  const tomorrow = await aSession(admin.call, groupId, { date: '2026-11-25' });
  expect((await leader.call('evaluations.mine', { sessionId: tomorrow })).isOpen).toBe(false);
  const input = { sessionId: tomorrow, versionId, answers };
  expect(await codeOf(leader, 'evaluations.save', input)).toBe('session-in-future');
});

it('takes answers to the leaders’ form and no others', async () => {
  const save = (fields: object) =>
    codeOf(leader, 'evaluations.save', { sessionId, versionId, answers, ...fields });
  expect(await save({ answers: [{ questionId: 'went', value: 6 }] })).toBe('invalid-input');
  expect(await save({ answers: [{ questionId: 'x', value: 1 }] })).toBe('invalid-input');
  expect(await save({ versionId: standardForms.visitors.versionId })).toBe('not-found');
});

it('stays with the questions that she answered when the form is published anew', async () => {
  await leader.call('evaluations.save', { sessionId, versionId, answers });
  const { formId } = standardForms.leaders;
  const { versions } = await admin.call('forms.get', { formId });
  const content = versions[0]?.content;
  if (!content) throw new Error('no version');
  const fewer = { ...content, questions: content.questions.slice(0, 1) };
  const { revision } = await admin.call('forms.saveDraft', { formId, revision: 0, content: fewer });
  await admin.call('forms.publish', { formId, revision });
  expect((await leader.call('evaluations.mine', { sessionId })).versionId).toBe(versionId);
  expect((await admin.call('evaluations.mine', { sessionId })).content.questions).toHaveLength(1);
});

it('goes with its session when that is removed', async () => {
  const early = await aSession(admin.call, groupId, { startMinute: 540, endMinute: 600 });
  await admin.call('evaluations.save', { sessionId: early, versionId, answers });
  await admin.call('sessions.remove', { id: early });
  expect((await admin.call('evaluations.ofGroup', { groupId })).evaluations).toEqual([]);
});
