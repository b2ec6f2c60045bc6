import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visitKinds } from '#shared/domain/visits/visit-kinds.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
const date = '2026-11-24';

beforeEach(async () => {
  test = await anApp({ date, time: '09:05' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const tap = (kind: (typeof visitKinds)[number] = 'visit') =>
  admin.call('visits.add', { venueId, kind });
const undo = () => admin.call('visits.undo', { venueId });
const correct = (visits: number, on = date) =>
  admin.call('visits.correctTotal', { venueId, date: on, visits });
const today = (on = date) => admin.call('visits.day', { venueId, date: on });
const refused = (code: string) => ({ code });

it('counts each tap as one visit, in its hour, and a first one as first, too', async () => {
  await tap();
  await tap('first-of-year');
  test.setClock(date, '10:15');
  expect(await tap('first-ever')).toEqual({
    venueId,
    date,
    openedMinute: 545,
    closedMinute: null,
    visits: 3,
    firstOfYear: 2,
    firstEver: 1,
    byHour: [
      { hour: 9, visits: 2 },
      { hour: 10, visits: 1 },
    ],
    counters: [],
    undoes: 'first-ever',
  });
});

it('takes every step of the day back, one by one, to the beginning', async () => {
  const totals = [0];
  for (const kind of ['visit', 'first-of-year', 'visit', 'first-ever'] as const) {
    totals.push((await tap(kind)).visits);
  }
  totals.push((await correct(14)).visits, (await correct(6)).visits);
  expect(totals).toEqual([0, 1, 2, 3, 4, 14, 6]);
  for (const before of totals.slice(0, -1).toReversed()) {
    expect((await undo()).visits).toBe(before);
  }
  await expect(undo()).rejects.toMatchObject(refused('nothing-to-undo'));
  expect(await today()).toMatchObject({ firstOfYear: 0, firstEver: 0, byHour: [], undoes: null });
});

it('takes ten taps back after a restart on the same day, and the newest of them first', async () => {
  for (let i = 0; i < 9; i++) await tap();
  await tap('first-ever');
  await test.restart();
  test.setClock(date, '14:00');
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
  expect(await today()).toMatchObject({ visits: 10, undoes: 'first-ever' });
  expect(await undo()).toMatchObject({ visits: 9, firstEver: 0 });
  await tap('first-of-year');
  expect(await undo()).toMatchObject({ visits: 9, firstOfYear: 0 });
  for (let i = 8; i >= 0; i--) expect((await undo()).visits).toBe(i);
});

it('takes the newest tap back although the clock was set back after it', async () => {
  await tap();
  test.setClock(date, '08:00');
  await tap('first-ever');
  await test.restart();
  test.setClock(date, '07:00');
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
  await tap('first-of-year');
  expect((await undo()).undoes).toBe('first-ever');
  expect((await undo()).undoes).toBe('visit');
});

it('settles a day’s taps when the next one is counted, and keeps its figures', async () => {
  await tap();
  await tap('first-of-year');
  const { byHour } = await today();
  test.setClock('2026-11-25', '09:05');
  expect(await tap()).toMatchObject({ date: '2026-11-25', visits: 1, undoes: 'visit' });
  expect(await today()).toMatchObject({ visits: 2, firstOfYear: 1, byHour, undoes: null });
});

it('settles them at a start on a later day, and not at one on the same day', async () => {
  await tap();
  const startAgain = async () => {
    await test.restart();
    admin = { ...admin, ...test.window() };
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
  };
  await startAgain();
  expect(await today()).toMatchObject({ visits: 1, undoes: 'visit' });
  test.setClock('2026-11-26', '08:00');
  await startAgain();
  expect(await today()).toMatchObject({ visits: 1, undoes: null });
});

it('says while somebody is signed in that the clock is behind the newest record', async () => {
  await tap();
  expect(await admin.call('app.status', {})).toMatchObject({ today: date, recordedOn: null });
  test.setClock('2026-11-20', '09:00');
  expect(await admin.call('app.status', {})).toMatchObject({
    today: '2026-11-20',
    recordedOn: date,
  });
  expect(await test.window().call('app.status', {})).toMatchObject({ recordedOn: null });
  test.setClock(date, '09:00');
  expect(await admin.call('app.status', {})).toMatchObject({ recordedOn: null });
});

it('takes nothing of yesterday back', async () => {
  await tap();
  test.setClock('2026-11-25', '09:00');
  await expect(undo()).rejects.toMatchObject(refused('nothing-to-undo'));
  await tap();
  await undo();
  await expect(undo()).rejects.toMatchObject(refused('nothing-to-undo'));
  expect((await today()).visits).toBe(1);
});

it('corrects up into the present hour and down from the latest hours', async () => {
  await tap();
  test.setClock(date, '10:15');
  await tap();
  await tap();
  test.setClock(date, '11:40');
  expect((await correct(14)).byHour).toEqual([
    { hour: 9, visits: 1 },
    { hour: 10, visits: 2 },
    { hour: 11, visits: 11 },
  ]);
  expect((await correct(2)).byHour).toEqual([
    { hour: 9, visits: 1 },
    { hour: 10, visits: 1 },
  ]);
});

it('never corrects a day below the first visits marked in it', async () => {
  await tap('first-of-year');
  await tap('first-ever');
  await tap();
  const before = await today();
  await expect(correct(1)).rejects.toMatchObject(refused('below-first-visits'));
  expect(await today()).toEqual(before);
  expect((await correct(2)).visits).toBe(2);
});

it('enters an earlier day afterwards, without an hour, without opening its doors, and logs it', async () => {
  const earlier = '2026-11-20';
  expect(await correct(12, earlier)).toMatchObject({
    visits: 12,
    openedMinute: null,
    byHour: [{ hour: null, visits: 12 }],
    undoes: null,
  });
  expect((await correct(0, earlier)).byHour).toEqual([]);
  await expect(correct(1, '2026-11-25')).rejects.toMatchObject(refused('day-not-today'));
});

it('opens the doors with the first count, and again after closing', async () => {
  expect((await today()).openedMinute).toBeNull();
  test.setClock(date, '09:00');
  await admin.call('visits.openDoors', { venueId });
  test.setClock(date, '15:00');
  expect(await admin.call('visits.closeDoors', { venueId })).toMatchObject({
    openedMinute: 540,
    closedMinute: 900,
  });
  test.setClock(date, '15:30');
  expect(await admin.call('visits.openDoors', { venueId })).toMatchObject({
    openedMinute: 540,
    closedMinute: null,
  });
});

it('keeps venues apart', async () => {
  const { id: other } = await admin.call('venues.add', { name: 'Toinen', address: '' });
  await tap();
  await expect(admin.call('visits.undo', { venueId: other })).rejects.toMatchObject(
    refused('nothing-to-undo'),
  );
  expect((await admin.call('visits.day', { venueId: other, date })).visits).toBe(0);
});

describe('after any taps, corrections and undoing', () => {
  type Step = Readonly<{ what: 'tap' | 'undo' | 'correct' | 'later'; n: number }>;
  const steps = fc.array(
    fc.record<Step>({
      what: fc.constantFrom('tap', 'tap', 'tap', 'undo', 'correct', 'later'),
      n: fc.nat(20),
    }),
    { minLength: 10, maxLength: 40 },
  );

  it('the hours add up to the total, and undoing all leads back to the beginning', async () => {
    let minute = 0;
    let dayNumber = 24;
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        // Each history has a day of its own.
        dayNumber += 1;
        minute = 9 * 60;
        const now = new Date(Date.UTC(2026, 10, dayNumber)).toISOString().slice(0, 10);
        const setClock = () =>
          test.setClock(now, `${String(Math.floor(minute / 60)).padStart(2, '0')}:00`);
        setClock();
        for (const { what, n } of list) {
          if (what === 'tap') await tap(visitKinds[n % 3]);
          else if (what === 'undo') await admin.ask('visits.undo', { venueId });
          else if (what === 'correct')
            await admin.ask('visits.correctTotal', { venueId, date: now, visits: n });
          else {
            minute = Math.min(23 * 60, minute + 60);
            setClock();
          }
          const day = await today(now);
          expect(day.byHour.reduce((sum, { visits }) => sum + visits, 0)).toBe(day.visits);
          expect(day.byHour.every(({ visits }) => visits > 0)).toBe(true);
          expect(day.firstEver <= day.firstOfYear && day.firstOfYear <= day.visits).toBe(true);
        }
        while ((await today(now)).undoes !== null) await undo();
        expect(await today(now)).toMatchObject({
          visits: 0,
          firstOfYear: 0,
          firstEver: 0,
          byHour: [],
        });
      }),
      { numRuns: 30 },
    );
  });
});
