import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '#shared/contract/envelope.ts';
import { aGroup, aSession } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

beforeEach(async () => {
  test = await anApp({ time: '14:05', language: 'en' });
  admin = await test.setUp();
  groupId = await aGroup(admin.call, { leaderIds: [admin.staffId] });
});
afterEach(() => test.close());

describe('those who run a session', () => {
  const leadersOf = async (id: string) => (await admin.call('sessions.details', { id })).leaders;
  const roles = async () => {
    const period = { from: '2026-11-01', to: '2026-11-30', by: 'month', language: 'en' } as const;
    const { tables } = await admin.call('reports.attendance', period);
    return tables.find(({ key }) => key === 'leader_hours_by_role');
  };

  it('are added in place, known or new, each with hours of her own', async () => {
    const sessionId = await aSession(admin.call, groupId);
    const said = { workingRole: 'volunteer', minutes: 45, preparationMinutes: 10 } as const;
    const input = { sessionId, person: { name: 'Vilma' }, ...said };
    const { staffId } = await admin.call('attendance.setLeader', input);
    expect(await leadersOf(sessionId)).toMatchObject([
      { staffId: admin.staffId, minutes: null },
      { staffId, name: 'Vilma', ...said },
    ]);
    expect(codeOf(await admin.ask('attendance.setLeader', input))).toBe('name-taken');
    const staff = (await admin.call('staff.list', {})).find(({ id }) => id === staffId);
    expect(staff).toMatchObject({ canSignIn: false, role: 'peer-leader' });
    await admin.call('attendance.removeLeader', { sessionId, staffId });
    expect(await leadersOf(sessionId)).toHaveLength(1);
  });

  it('are different people: in two roles one person, and who was away led nothing', async () => {
    const [first, second] = [
      await aSession(admin.call, groupId, { date: '2026-11-10' }),
      await aSession(admin.call, groupId, { date: '2026-11-17' }),
    ];
    const of = { person: { staffId: admin.staffId }, minutes: null, preparationMinutes: 0 };
    await admin.call('attendance.setLeader', {
      ...{ ...of, sessionId: first, workingRole: 'volunteer' },
    });
    const away = { person: { name: 'Poissa' }, minutes: 0, preparationMinutes: 30 } as const;
    await admin.call('attendance.setLeader', {
      ...{ ...away, sessionId: second, workingRole: 'volunteer' },
    });
    for (const sessionId of [first, second]) await admin.call('attendance.close', { sessionId });
    const table = await roles();
    expect(table?.rows).toEqual([
      ['Employee', 1, 1, 90, 0],
      ['Volunteer', 1, 1, 90, 30],
    ]);
    expect(table?.total).toEqual(['Total', 1, 2, 180, 30]);
  });
});

describe('registers that wait', () => {
  it('are those over and not closed, a leader’s her own', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    const hers = await aGroup(admin.call, { name: 'Hänen', leaderIds: [leader.staffId] });
    const waits = await aSession(admin.call, groupId, { date: '2026-11-17' });
    const led = await aSession(admin.call, hers, { date: '2026-11-20' });
    const closed = await aSession(admin.call, groupId, { date: '2026-11-10' });
    await aSession(admin.call, groupId, { date: '2026-11-25' });
    await admin.call('attendance.close', { sessionId: closed });
    const seen = await admin.call('attendance.unclosed', {});
    expect(seen).toMatchObject({ total: 2, earlier: 2, oldestOn: '2026-11-17' });
    expect(seen.sessions.map(({ id }) => id)).toEqual([waits, led]);
    const own = await leader.call('attendance.unclosed', {});
    expect(own.sessions.map(({ id }) => id)).toEqual([led]);
    await admin.call('sessions.markNotHeld', { id: waits, reason: 'other' });
    expect((await admin.call('attendance.unclosed', {})).total).toBe(1);
  });

  it('are of a closed month where somebody reopened them after the closing, and until closed again', async () => {
    const [left, closed] = [
      await aSession(admin.call, groupId, { date: '2026-10-13' }),
      await aSession(admin.call, groupId, { date: '2026-10-20' }),
    ];
    const { venueId } = await admin.call('sessions.get', { id: left });
    const month = { venueId, month: '2026-10' };
    const waiting = async () => {
      const { sessions } = await admin.call('attendance.unclosed', {});
      return sessions.map(({ id }) => id);
    };
    await admin.call('attendance.close', { sessionId: closed });
    await admin.call('attendance.reopen', { sessionId: closed });
    await admin.call('attendance.close', { sessionId: closed });
    await admin.call('months.close', { ...month, openItemsAccepted: 9 });
    expect(await waiting()).toEqual([]);
    await admin.call('attendance.reopen', { sessionId: closed });
    expect(await waiting()).toEqual([closed]);
    expect(await admin.call('attendance.unclosed', {})).toMatchObject({ earlier: 1 });
    const { openItems } = await admin.call('months.get', month);
    expect(openItems.map(({ id }) => id)).toEqual([left, closed]);
    await admin.call('attendance.close', { sessionId: closed });
    expect(await waiting()).toEqual([]);
    // Closed over once more, it waits for nobody.
    await admin.call('attendance.reopen', { sessionId: closed });
    await admin.call('months.reopen', { ...month, reason: 'Yksi puuttui' });
    await admin.call('months.close', { ...month, openItemsAccepted: 9 });
    expect(await waiting()).toEqual([]);
  });

  it('of today are listed once they are over, but remind nobody yet', async () => {
    await aSession(admin.call, groupId);
    expect(await admin.call('attendance.unclosed', {})).toMatchObject({ total: 1, earlier: 0 });
  });
});

it('keeps a leader out of a closed month, and lets a coordinator correct it', async () => {
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const hers = await aGroup(admin.call, { name: 'Hänen', leaderIds: [leader.staffId] });
  const sessionId = await aSession(admin.call, hers, { date: '2026-10-20' });
  await admin.call('attendance.close', { sessionId });
  const { venueId } = await admin.call('sessions.get', { id: sessionId });
  await admin.call('months.close', { venueId, month: '2026-10', openItemsAccepted: 0 });
  await admin.call('attendance.reopen', { sessionId });
  const peak = { sessionId, tally: 'remote-peak', count: 7 } as const;
  expect(codeOf(await leader.ask('attendance.setTally', peak))).toBe('month-closed');
  expect(codeOf(await admin.ask('attendance.setTally', peak))).toBe('ok');
  const person = { staffId: leader.staffId };
  const said = { workingRole: 'volunteer', minutes: 0, preparationMinutes: 0 };
  const led = { sessionId, person, ...said };
  expect(codeOf(await admin.ask('attendance.setLeader', led))).toBe('month-closed');
});
