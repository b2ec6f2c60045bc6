import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '#shared/contract/envelope.ts';
import {
  aGroup,
  aMember,
  aSeries,
  aSession,
  firstVenue,
  weeklyRule,
} from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
let sessionId: string;
const people: string[] = [];
const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

beforeEach(async () => {
  test = await anApp({ time: '10:05' });
  admin = await test.setUp();
  groupId = await aGroup(admin.call, { leaderIds: [admin.staffId] });
  people.length = 0;
  for (const name of ['Sari', 'Marja', 'Åke', 'Zaida']) {
    people.push((await aMember(admin.call, groupId, name)).personId);
  }
  sessionId = await aSession(admin.call, groupId);
});
afterEach(() => test.close());

const register = () => admin.call('attendance.register', { sessionId });
const mark = (who: number, status: string | null, on = sessionId) =>
  admin.ask('attendance.mark', { sessionId: on, personId: people[who], status });
const statusOf = async (id = sessionId) => (await admin.call('sessions.get', { id })).status;
const undo = () => admin.call('attendance.undo', { sessionId });
const heads = (count: number) =>
  admin.ask('attendance.setCount', { sessionId, category: 'unspecified', mode: 'on-site', count });

it('shows everybody expected, by name in å ä ö order, with nothing recorded', async () => {
  const { rows, unmarked } = await register();
  expect(rows.map(({ displayName }) => displayName)).toEqual(['Marja', 'Sari', 'Zaida', 'Åke']);
  expect(rows.every(({ status, isWalkIn }) => status === null && !isWalkIn)).toBe(true);
  expect(unmarked).toBe(4);
});

it('is held once somebody came, and planned again when that is undone', async () => {
  await mark(0, 'absent-notified');
  expect(await statusOf()).toBe('planned');
  await mark(1, 'present-remote');
  expect(await statusOf()).toBe('held');
  await undo();
  expect(await statusOf()).toBe('planned');
});

describe('marking the rest', () => {
  it('changes no mark that was made already, and is undone as one step', async () => {
    await mark(0, 'absent-notified');
    await mark(1, 'present-remote');
    const { rows } = await admin.call('attendance.markRest', { sessionId, status: 'present' });
    const byName = Object.fromEntries(rows.map((row) => [row.displayName, row.status]));
    expect(byName).toEqual({
      Sari: 'absent-notified',
      Marja: 'present-remote',
      Åke: 'present',
      Zaida: 'present',
    });
    expect(await undo()).toMatchObject({ unmarked: 2, presentNamed: 1 });
  });

  it('is no step where nobody is left', async () => {
    await admin.call('attendance.markRest', { sessionId, status: 'present' });
    await admin.call('attendance.markRest', { sessionId, status: 'not-expected' });
    expect(await undo()).toMatchObject({ unmarked: 4, canUndo: false });
  });
});

it('goes back to the beginning when everything is undone, also after a restart', async () => {
  const before = await register();
  await mark(0, 'present');
  await mark(0, 'absent-unnotified');
  await mark(0, null);
  await heads(7);
  await admin.call('attendance.addToCount', {
    ...{ sessionId, category: 'under-18', mode: 'remote', delta: 3 },
  });
  await admin.call('attendance.addWalkIn', { sessionId, person: { displayName: 'Kulkija' } });
  await admin.call('attendance.markRest', { sessionId, status: 'present' });
  await test.restart();
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
  for (let i = 0; i < 7; i++) await undo();
  expect(await register()).toEqual(before);
  expect(codeOf(await admin.ask('attendance.undo', { sessionId }))).toBe('nothing-to-undo');
});

it('records no step for the same mark again, nor for the same count', async () => {
  await mark(0, 'present');
  await mark(0, 'present');
  await heads(3);
  await heads(3);
  await admin.call('attendance.addWalkIn', { sessionId, person: { personId: people[0] ?? '' } });
  await undo();
  expect(await undo()).toMatchObject({ presentTotal: 0, canUndo: false });
});

describe('nothing is changed by a mark', () => {
  const expectUnchanged = async (code: string, ask: () => Promise<Reply>, on = sessionId) => {
    const [before, row] = [
      await admin.call('attendance.headcount', { sessionId: on }),
      await admin.call('sessions.get', { id: on }),
    ];
    expect(codeOf(await ask())).toBe(code);
    expect(await admin.call('attendance.headcount', { sessionId: on })).toEqual(before);
    expect(await admin.call('sessions.get', { id: on })).toEqual(row);
  };

  it('in a closed register', async () => {
    await admin.call('attendance.close', { sessionId });
    await expectUnchanged('register-closed', () => mark(0, 'present'));
    await expectUnchanged('register-closed', () => heads(1));
    await expectUnchanged('register-closed', () => admin.ask('attendance.undo', { sessionId }));
  });

  it.each(['cancel', 'markNotHeld'])('in a session after sessions.%s', async (call) => {
    expect(codeOf(await admin.ask(`sessions.${call}`, { id: sessionId, reason: 'other' }))).toBe(
      'ok',
    );
    await expectUnchanged('session-cancelled', () => mark(0, 'present'));
    await expectUnchanged('session-cancelled', () => mark(0, 'absent-notified'));
    await expectUnchanged('session-cancelled', () => heads(1));
    const close = () => admin.ask('attendance.close', { sessionId });
    await expectUnchanged('session-cancelled', close);
  });

  it('of presence in a session to come; an absence can be noted ahead', async () => {
    const coming = await aSession(admin.call, groupId, { date: '2026-11-25' });
    await expectUnchanged('session-in-future', () => mark(0, 'present', coming), coming);
    const close = () => admin.ask('attendance.close', { sessionId: coming });
    await expectUnchanged('session-in-future', close, coming);
    expect(codeOf(await mark(1, 'absent-notified', coming))).toBe('ok');
    expect(await statusOf(coming)).toBe('planned');
  });

  it('of somebody who is not on the register', async () => {
    const { id } = await admin.call('people.create', { displayName: 'Vieras' });
    const input = { sessionId, personId: id, status: 'present' };
    await expectUnchanged('not-found', () => admin.ask('attendance.mark', input));
  });

  it('that takes a count below zero', async () => {
    await heads(2);
    const input = { sessionId, category: 'unspecified', mode: 'on-site', delta: -3 };
    await expectUnchanged('count-below-zero', () => admin.ask('attendance.addToCount', input));
  });
});

it('expects the members of the session’s own day only, both ends included', async () => {
  const { call } = admin;
  const { membershipId } = await aMember(call, groupId, 'Lähtenyt', '2026-11-01');
  await call('groups.leave', { membershipId, leftOn: '2026-11-24' });
  await aMember(call, groupId, 'Tänään tullut', '2026-11-24');
  await aMember(call, groupId, 'Huominen', '2026-11-25');
  const names = (await register()).rows.map(({ displayName }) => displayName);
  expect(names).toEqual(expect.arrayContaining(['Lähtenyt', 'Tänään tullut']));
  expect(names).not.toContain('Huominen');
});

it('marks a walk-in present and keeps a nickname for the next time', async () => {
  const add = (person: object) =>
    admin.call('attendance.addWalkIn', { sessionId, person } as never);
  const { rows } = await add({ displayName: 'Kulkija K7' });
  const walkIn = rows.find(({ isWalkIn }) => isWalkIn);
  expect(walkIn).toMatchObject({ displayName: 'Kulkija K7', status: 'present' });
  expect((await add({ personId: walkIn?.personId })).rows).toHaveLength(5);
});

it('lets two leaders mark side by side: neither loses the other’s rows', async () => {
  const other = test.window();
  await other.call('staff.signIn', { staffId: admin.staffId, passphrase });
  await Promise.all([
    ...people
      .slice(0, 2)
      .map((personId) => admin.call('attendance.mark', { sessionId, personId, status: 'present' })),
    ...people
      .slice(2)
      .map((personId) =>
        other.call('attendance.mark', { sessionId, personId, status: 'absent-notified' }),
      ),
  ]);
  expect(await register()).toMatchObject({ unmarked: 0, presentNamed: 2 });
});

it('counts 600 minutes as 10.00 on every day of a series over both clock changes', async () => {
  const { call } = admin;
  const { venueId } = await firstVenue(call);
  const group = await aGroup(call, { name: 'Keskiviikko', venueId });
  for (const [from, until] of [
    ['2026-10-21', '2026-10-28'],
    ['2027-03-24', '2027-03-31'],
  ] as const) {
    await aSeries(call, group, weeklyRule([3], from, until));
  }
  const all = await call('sessions.list', { from: '2026-10-01', to: '2027-04-30', groupId: group });
  expect(all.map(({ date, startMinute }) => [date, startMinute])).toEqual([
    ['2026-10-21', 600],
    ['2026-10-28', 600],
    ['2027-03-24', 600],
    ['2027-03-31', 600],
  ]);
  for (const { date, id } of all.slice(0, 2)) {
    test.setClock(date, '10:00');
    expect((await call('sessions.get', { id })).shownStatus).toBe('now');
    test.setClock(date, '09:59');
    expect((await call('sessions.get', { id })).shownStatus).toBe('upcoming');
  }
});

it('does not turn a mark into presence when the same name is typed as a walk-in', async () => {
  await mark(0, 'present-remote');
  const again = { sessionId, person: { personId: people[0] ?? '' } };
  expect(codeOf(await admin.ask('attendance.addWalkIn', again))).toBe('already-marked');
  const { rows } = await register();
  expect(rows.find(({ personId }) => personId === people[0])?.status).toBe('present-remote');
});

it('adds up to no more heads than can be typed at once', async () => {
  await heads(100_000);
  const more = { sessionId, category: 'unspecified', mode: 'on-site', delta: 1 };
  expect(codeOf(await admin.ask('attendance.addToCount', more))).toBe('invalid-input');
  expect((await register()).extra).toBe(100_000);
});
