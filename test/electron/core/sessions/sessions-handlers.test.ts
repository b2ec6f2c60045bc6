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

const weekly = { weekdays: [1], everyWeeks: 1, startMinute: 600, endMinute: 690, roomId: null };
const plan = (from: string, until: string, more: object = {}) => ({
  ...{ groupId, ...weekly, from, until },
  ...more,
});
const list = (from: string, to: string) => admin.call('sessions.list', { from, to });

describe('a series', () => {
  it('leaves Independence Day out unless it is kept, and says what it is', async () => {
    const input = plan('2027-11-29', '2027-12-13');
    const preview = await admin.call('sessions.previewSeries', input);
    expect(preview.dates).toEqual(['2027-11-29', '2027-12-13']);
    expect(preview.skipped).toMatchObject([{ date: '2027-12-06', reason: 'holiday' }]);
    expect(await list('2027-11-01', '2027-12-31')).toEqual([]);
    const keep = ['2027-12-06', '2027-12-07'];
    expect(await admin.call('sessions.createSeries', { ...input, keep })).toMatchObject({
      created: 3,
    });
    const dates = (await list('2027-11-01', '2027-12-31')).map(({ date }) => date);
    expect(dates).toEqual(['2027-11-29', '2027-12-06', '2027-12-13']);
  });

  it('leaves the venue’s own closures out, with their name, and not those of another venue', async () => {
    const { venueId } = await firstVenue(admin.call);
    const { id: other } = await admin.call('venues.add', { name: 'Toinen', address: '' });
    const add = (venue: string | null, from: string, to: string, name: string) =>
      admin.call('venues.addClosure', { venueId: venue, from, to, name });
    await add(venueId, '2027-02-15', '2027-02-21', 'Talvilomaviikko');
    await add(null, '2027-03-01', '2027-03-01', 'Koulutus');
    await add(other, '2027-02-08', '2027-02-08', 'Muualla');
    const input = plan('2027-02-01', '2027-03-08');
    const { dates, skipped } = await admin.call('sessions.previewSeries', input);
    expect(dates).toEqual(['2027-02-01', '2027-02-08', '2027-02-22', '2027-03-08']);
    expect(skipped.map(({ date, name }) => [date, name.fi])).toEqual([
      ['2027-02-15', 'Talvilomaviikko'],
      ['2027-03-01', 'Koulutus'],
    ]);
  });

  it('saved twice adds no second session', async () => {
    const input = { ...plan('2027-02-01', '2027-02-28'), keep: [] };
    await admin.call('sessions.createSeries', input);
    await expect(admin.call('sessions.createSeries', input)).rejects.toMatchObject({
      code: 'no-dates-left',
    });
    expect(await list('2027-02-01', '2027-02-28')).toHaveLength(4);
  });

  it('does not go beyond the end of its group', async () => {
    const ending = await aGroup(admin.call, { name: 'Päättyvä', endsOn: '2027-02-15' });
    const input = plan('2027-02-01', '2027-02-28', { groupId: ending });
    await expect(admin.call('sessions.previewSeries', input)).rejects.toMatchObject({
      code: 'group-ended',
      fields: { until: expect.any(String) },
    });
  });
});

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
      ['sessions.change', moved],
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
  await admin.call('sessions.change', {
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
