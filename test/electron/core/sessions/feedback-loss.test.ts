import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aKiosk, answered, type KioskScene } from '#test/support/a-kiosk.ts';
import { aSeries, weeklyRule } from '#test/support/a-venue.ts';
import type { Caller } from '#test/support/an-app.ts';

// Every way in which a session can go at which visitors were asked for feedback. It is Tuesday noon;
// the group meets at two, and a kiosk was open before that.

let scene: KioskScene;
let staff: Caller;
let seriesId: string;
let madeBy: string;
let id: string;
const today = '2026-11-24';
const times = { startMinute: 840, endMinute: 900 };

beforeEach(async () => {
  scene = await aKiosk();
  const { call } = scene.keeper;
  const rule = weeklyRule([2], today, '2026-12-22');
  const made = await aSeries(call, scene.groupId, rule, times);
  ({ seriesId, editId: madeBy } = made);
  const afternoon = (await programme(scene.keeper)).find(({ startMinute }) => startMinute === 840);
  id = afternoon?.id ?? '';
  await call('kiosk.start', { venueId: scene.venueId, sessionId: id, formId: scene.formId });
  const page = scene.test.window('kiosk');
  await answered(page, [{ questionId: 'feeling', value: 4 }]);
  staff = await scene.back();
});
afterEach(() => scene.test.close());

const programme = ({ call }: Caller) =>
  call('sessions.list', { from: today, to: '2026-12-31', groupId: scene.groupId });

/** What an attempt says, and that it has changed nothing. */
async function refused(attempt: () => Promise<unknown>): Promise<unknown> {
  const before = await programme(staff);
  const reply = await attempt();
  expect(await programme(staff)).toEqual(before);
  return reply;
}
const asked = { error: { code: 'session-was-asked' } };
const lost = { error: { code: 'feedback-may-be-lost' } };

describe('a session at which feedback was asked', () => {
  it('is called off, marked as not held and removed only by who was told what it means', async () => {
    const off = { id, reason: 'other' } as const;
    const input = { ...off, feedbackLossAccepted: true };
    expect(await refused(() => staff.ask('sessions.cancel', off))).toMatchObject(asked);
    expect(await staff.ask('sessions.cancel', input)).toMatchObject({ ok: true });
    await staff.call('sessions.restore', { id });
    expect(await refused(() => staff.ask('sessions.markNotHeld', off))).toMatchObject(asked);
    expect(await staff.ask('sessions.markNotHeld', input)).toMatchObject({ ok: true });
    await staff.call('sessions.restore', { id });
    expect(await refused(() => staff.ask('sessions.remove', { id }))).toMatchObject(asked);
    expect(await staff.ask('sessions.remove', { id, feedbackLossAccepted: true })).toMatchObject({
      ok: true,
    });
  });

  it('is not taken away by undoing what made it', async () => {
    const reply = await refused(() => staff.ask('sessions.undoEdit', { editId: madeBy }));
    expect(reply).toMatchObject(lost);
    expect(JSON.stringify(reply)).toContain('Kerralla 24.11.2026 on kysytty palautetta');
  });

  it('is not called off again by undoing its restoring', async () => {
    await staff.call('sessions.cancel', { id, reason: 'other', feedbackLossAccepted: true });
    await staff.call('sessions.restore', { id });
    const [restored] = await staff.call('sessions.recentEdits', {});
    expect(restored?.kind).toBe('session-restored');
    const undo = () => staff.ask('sessions.undoEdit', { editId: restored?.id ?? '' });
    expect(await refused(undo)).toMatchObject(lost);
  });

  const following = async (changes: object) => {
    const many = { seriesId, overwriteExceptions: true, keepOffDays: [] };
    const edit = { scope: 'this-and-following', from: today, ...many, changes } as const;
    const { digest } = await staff.call('sessions.previewEdit', { edit });
    return staff.ask('sessions.applyEdit', { edit, digest });
  };

  it('stays when its series is ended before it', async () => {
    expect(await refused(() => following({ rule: null }))).toMatchObject(lost);
  });

  it('goes along when its series moves to another weekday', async () => {
    const rule = weeklyRule([3], '2026-11-25', '2026-12-23');
    expect(await following({ rule })).toMatchObject({ ok: true });
    expect(await staff.call('sessions.get', { id })).toMatchObject({
      ...{ date: '2026-11-25', status: 'planned' },
    });
  });

  it.each(['remove', 'cancel'] as const)('stays when its group has ended: %s', async (how) => {
    const group = await staff.call('groups.get', { id: scene.groupId });
    const { name, form, kind, venueId, roomId, startsOn } = group;
    await staff.call('groups.change', {
      ...{ id: scene.groupId, name, form, kind, venueId, roomId, startsOn },
      ...{ leaderIds: [], capacity: null, description: '', endsOn: '2026-11-23' },
    });
    const end = () => staff.ask('groups.endSessions', { id: scene.groupId, how });
    expect(await refused(end)).toMatchObject(lost);
  });

  it('keeps its group out of the recycle bin', async () => {
    const remove = () => staff.ask('groups.remove', { id: scene.groupId });
    expect(await refused(remove)).toMatchObject({ error: { code: 'group-has-history' } });
  });

  it('is not called off by a closure that cancels all of the day', async () => {
    const closure = { name: 'Vesivahinko', from: today, to: today } as const;
    const close = () =>
      staff.ask('venues.addClosure', {
        ...{ ...closure, venueId: scene.venueId },
        choices: { each: [], rest: 'cancel' },
      });
    expect(await refused(close)).toMatchObject(lost);
  });
});

it('paper entered for a session asks, too', async () => {
  const { sessionId, venueId } = scene;
  await staff.call('feedback.savePaper', {
    ...{ versionId: standardForms.visitors.versionId, venueId, sessionId, week: today, texts: [] },
    counts: [{ questionId: 'feeling', value: 3, answers: 2 }],
  });
  expect(await staff.ask('sessions.remove', { id: sessionId })).toMatchObject(asked);
});

it('a session at which nobody was asked goes without a question', async () => {
  const later = (await programme(staff)).find(({ date }) => date === '2026-12-01')?.id ?? '';
  expect(await staff.ask('sessions.cancel', { id: later, reason: 'other' })).toMatchObject({
    ok: true,
  });
});
