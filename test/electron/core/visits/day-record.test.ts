import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
const date = '2026-11-24';

beforeEach(async () => {
  test = await anApp({ date, time: '14:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const record = (on = date) => admin.call('visits.dayRecord', { venueId, date: on });
const doors = (openedMinute: number | null, closedMinute: number | null, on = date) =>
  admin.call('visits.saveDoors', { venueId, date: on, openedMinute, closedMinute });
const remark = (text: string, on = date) =>
  admin.call('visits.saveRemark', { venueId, date: on, remark: text });

it('takes opening and closing times afterwards, and refuses a closing before the opening', async () => {
  expect(await doors(535, 905, '2026-11-20')).toMatchObject({
    openedMinute: 535,
    closedMinute: 905,
  });
  for (const [opened, closed] of [
    [600, 600],
    [600, 540],
    [null, 540],
  ] as const) {
    await expect(doors(opened, closed)).rejects.toMatchObject({ code: 'end-before-start' });
  }
  await expect(doors(600, null, '2026-11-25')).rejects.toMatchObject({ code: 'day-not-today' });
});

it('shows the last remark on the next opening day, over a weekend, but not after a long break', async () => {
  await remark('Kahvinkeitin rikki', '2026-11-20');
  expect((await record()).earlier).toEqual({
    date: '2026-11-20',
    remark: 'Kahvinkeitin rikki',
  });
  expect((await record('2026-11-20')).earlier).toBeNull();
  await remark('Uusi keitin tuli', '2026-11-23');
  expect((await record()).earlier?.remark).toBe('Uusi keitin tuli');
  await remark('', '2026-11-23');
  expect((await record()).earlier?.remark).toBe('Kahvinkeitin rikki');
  test.setClock('2026-12-20', '09:00');
  expect((await record('2026-12-20')).earlier).toBeNull();
});

it('a remark alone opens no doors', async () => {
  await remark('Suljettu myrskyn takia');
  expect(await record()).toMatchObject({ openedMinute: null, remark: 'Suljettu myrskyn takia' });
});

it('keeps who was there in which role, and shows sessions led beside it', async () => {
  const { id: staffId } = await admin.call('staff.add', {
    ...{ name: 'Vappu', role: 'peer-leader', workingRole: 'volunteer' },
  });
  const place = { venueId, date, staffId };
  await admin.call('visits.setPresence', { ...place, workingRole: 'volunteer', minutes: 240 });
  await admin.call('visits.setPresence', { ...place, workingRole: 'peer-leader', minutes: 60 });
  await admin.call('visits.setPresence', { ...place, workingRole: 'volunteer', minutes: 270 });
  const { id: sessionId } = await admin.call('sessions.create', {
    ...{ venueId, date, startMinute: 600, endMinute: 690, roomId: null },
    of: { title: 'Info', kind: 'information-event', leaderIds: [staffId] },
  });
  await admin.call('attendance.close', { sessionId });
  const { presences } = await record();
  expect(presences).toEqual([
    { staffId, name: 'Vappu', workingRole: 'peer-leader', minutes: 60, ledMinutes: 0 },
    { staffId, name: 'Vappu', workingRole: 'volunteer', minutes: 270, ledMinutes: 90 },
  ]);
  await admin.call('visits.setPresence', { ...place, workingRole: 'peer-leader', minutes: 0 });
  expect((await record()).presences).toHaveLength(1);
});

it('lets a peer leader leave a remark, but change no hours', async () => {
  const peer = await signedInAs(test, admin, { role: 'peer-leader' });
  expect(
    await peer.ask('visits.saveRemark', { venueId, date, remark: 'Pullat loppu' }),
  ).toMatchObject({ ok: true });
  const fields = { venueId, date, staffId: peer.staffId, workingRole: 'volunteer', minutes: 60 };
  expect(await peer.ask('visits.setPresence', fields)).toMatchObject({
    error: { code: 'not-allowed' },
  });
});

it('averages visits by weekday over the days they were counted on', async () => {
  for (const [on, time] of [
    ['2026-11-10', '09:10'],
    ['2026-11-17', '09:20'],
    ['2026-11-17', '10:00'],
    ['2026-11-18', '11:00'],
  ] as const) {
    test.setClock(on, time);
    await admin.call('visits.add', { venueId, kind: 'visit' });
  }
  test.setClock(date, '12:00');
  // Without an hour: not in the averages, nor a day of them.
  await admin.call('visits.correctTotal', { venueId, date: '2026-11-03', visits: 30 });
  await admin.call('visits.openDoors', { venueId });
  const period = { from: '2026-11-01', to: '2026-11-30' };
  expect(await admin.call('visits.hourAverages', { venueId, ...period })).toEqual([
    {
      weekday: 2,
      days: 3,
      hours: [
        { hour: 9, visits: 2 },
        { hour: 10, visits: 1 },
      ],
    },
    { weekday: 3, days: 1, hours: [{ hour: 11, visits: 1 }] },
  ]);
});
