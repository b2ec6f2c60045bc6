import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  groupId = await aGroup(admin.call);
});
afterEach(() => test.close());

describe('a session with anything recorded', () => {
  it.each([
    [
      'a mark',
      async (sessionId: string) => {
        const { personId } = await aMember(admin.call, groupId, 'Sari');
        await admin.call('attendance.mark', { sessionId, personId, status: 'present' });
      },
    ],
    [
      'a head',
      (sessionId: string) =>
        admin.call('attendance.setCount', {
          sessionId,
          category: 'companion',
          mode: 'on-site',
          count: 1,
        }),
    ],
    ['a closed register', (sessionId: string) => admin.call('attendance.close', { sessionId })],
  ])('such as %s is neither moved nor called off nor removed', async (_what, recordIt) => {
    const id = await aSession(admin.call, groupId);
    await recordIt(id);
    const before = await admin.call('sessions.get', { id });
    const moved = { id, date: '2026-11-25', startMinute: 600, endMinute: 660, roomId: null };
    for (const [name, input] of [
      ['sessions.move', moved],
      ['sessions.cancel', { id, reason: 'leader-absent' }],
      ['sessions.markNotHeld', { id, reason: 'too-few' }],
      ['sessions.remove', { id }],
    ] as const) {
      expect(await admin.ask(name, input), name).toMatchObject({
        ok: false,
        error: { code: 'session-has-attendance' },
      });
    }
    expect(await admin.call('sessions.get', { id })).toEqual(before);
  });
});

it('calls a session off although somebody has told ahead that she cannot come', async () => {
  const id = await aSession(admin.call, groupId, { date: '2026-12-01' });
  const { personId } = await admin.call('groups.join', {
    groupId,
    person: { displayName: 'Marja' },
    joinedOn: '2026-11-01',
  });
  await admin.call('attendance.mark', { sessionId: id, personId, status: 'absent-notified' });
  await admin.call('sessions.cancel', { id, reason: 'leader-absent' });
  expect(await admin.call('sessions.get', { id })).toMatchObject({ shownStatus: 'cancelled' });
  const filter = { from: '2026-12-01', to: '2026-12-31', by: 'month', language: 'fi' } as const;
  const { tables } = await admin.call('reports.attendance', filter);
  // Cancelled, and no absence out of it.
  expect(tables[0]?.rows[0]?.at(2)).toBe(1);
  expect(tables[0]?.rows[0]?.at(-1)).toBeNull();
});

it('undoes that too: an absence noted ahead is no attendance', async () => {
  const id = await aSession(admin.call, groupId, { date: '2026-12-01' });
  const { personId } = await aMember(admin.call, groupId, 'Marja');
  await admin.call('attendance.mark', { sessionId: id, personId, status: 'absent-notified' });
  const { editId } = await admin.call('sessions.cancel', { id, reason: 'leader-absent' });
  await admin.call('sessions.undoEdit', { editId });
  expect(await admin.call('sessions.get', { id })).toMatchObject({ shownStatus: 'upcoming' });
});

it('calls a session off and takes it back, with its reason', async () => {
  const id = await aSession(admin.call, groupId, { date: '2026-12-01' });
  const get = () => admin.call('sessions.get', { id });
  await expect(admin.call('sessions.markNotHeld', { id, reason: 'other' })).rejects.toMatchObject({
    code: 'session-in-future',
  });
  await admin.call('sessions.cancel', { id, reason: 'leader-absent' });
  expect(await get()).toMatchObject({ shownStatus: 'cancelled', cancelReason: 'leader-absent' });
  await admin.call('sessions.restore', { id });
  expect(await get()).toMatchObject({ shownStatus: 'upcoming', cancelReason: null });
  await expect(admin.call('sessions.restore', { id })).rejects.toMatchObject({
    code: 'nothing-to-undo',
  });
});

it('moves and removes what nothing was recorded of', async () => {
  const id = await aSession(admin.call, groupId);
  const { roomId } = await firstVenue(admin.call);
  await admin.call('sessions.move', {
    id,
    date: '2026-11-25',
    startMinute: 615,
    endMinute: 675,
    roomId,
  });
  expect(await admin.call('sessions.get', { id })).toMatchObject({
    date: '2026-11-25',
    roomName: 'Sali',
  });
  await admin.call('sessions.remove', { id });
  await expect(admin.call('sessions.get', { id })).rejects.toMatchObject({ code: 'not-found' });
});

it('does not move a session to come into the past, but puts one right that has been', async () => {
  const times = { startMinute: 600, endMinute: 660, roomId: null };
  const coming = await aSession(admin.call, groupId, { date: '2026-12-01' });
  const move = (id: string, date: string) => admin.ask('sessions.move', { id, date, ...times });
  expect(await move(coming, '2026-11-23')).toMatchObject({ error: { code: 'session-begun' } });
  const past = await aSession(admin.call, groupId, { date: '2026-11-17' });
  expect(await move(past, '2026-11-18')).toMatchObject({ ok: true });
});

it('refuses a move of what somebody else has moved since it was looked at', async () => {
  const id = await aSession(admin.call, groupId, { date: '2026-12-01' });
  const seen = { date: '2026-12-01', startMinute: 600, endMinute: 690, roomId: null };
  const move = (startMinute: number) =>
    admin.ask('sessions.move', { ...seen, id, startMinute, endMinute: startMinute + 60, seen });
  expect(await move(900)).toMatchObject({ ok: true });
  expect(await move(540)).toMatchObject({ error: { code: 'edit-stale' } });
  expect(await admin.call('sessions.get', { id })).toMatchObject({ startMinute: 900 });
});

it('says what is in the way where the venue blocks rooms', async () => {
  const { venueId, roomId } = await firstVenue(admin.call);
  await admin.call('venues.setRoomConflicts', { id: venueId, roomConflicts: 'block' });
  const when = { date: '2026-12-01', startMinute: 600, endMinute: 660, roomId };
  await admin.call('sessions.create', { ...when, venueId, of: { groupId } });
  const other = await aGroup(admin.call, { name: 'Toinen' });
  const id = await aSession(admin.call, other, { date: '2026-12-02' });
  expect(await admin.ask('sessions.move', { id, ...when })).toMatchObject({
    error: { code: 'room-taken', message: expect.stringMatching(/^Sali on varattu/) },
  });
});

it('shows a session by the clock: to come, on now, then not recorded', async () => {
  const id = await aSession(admin.call, groupId);
  const shown = async () => (await admin.call('sessions.get', { id })).shownStatus;
  const at = async (date: string, time: string) => {
    test.setClock(date, time);
    return shown();
  };
  expect(await at('2026-11-23', '12:00')).toBe('upcoming');
  expect(await at('2026-11-24', '09:59')).toBe('upcoming');
  expect(await at('2026-11-24', '10:00')).toBe('now');
  expect(await at('2026-11-24', '11:29')).toBe('now');
  expect(await at('2026-11-24', '11:30')).toBe('not-recorded');
  expect(await at('2026-12-24', '00:00')).toBe('not-recorded');
});

it('takes a session of no group with a title of its own, and no group of another venue', async () => {
  const { venueId } = await firstVenue(admin.call);
  const { id: other } = await admin.call('venues.add', { name: 'Toinen', address: '' });
  const when = { date: '2026-11-30', startMinute: 780, endMinute: 840, roomId: null };
  const of = { title: 'Velkaneuvonnan info', leaderIds: [admin.staffId, admin.staffId] };
  const { id } = await admin.call('sessions.create', { ...when, venueId, of });
  expect(await admin.call('sessions.get', { id })).toMatchObject({
    title: 'Velkaneuvonnan info',
    form: 'open',
    leaderIds: [admin.staffId],
  });
  await expect(
    admin.call('sessions.create', { ...when, venueId: other, of: { groupId } }),
  ).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    admin.call('sessions.create', { ...when, venueId, of, endMinute: 780 }),
  ).rejects.toMatchObject({ code: 'end-before-start', fields: { endMinute: expect.any(String) } });
});
