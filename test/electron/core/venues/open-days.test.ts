import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const days = (from: string, to: string, venue = venueId) =>
  admin.call('venues.openDays', { venueId: venue, from, to });
const nine = { startMinute: 540, endMinute: 900 };

it('has a row for each day, open by its weekday', async () => {
  expect(await days('2026-11-23', '2026-11-24')).toEqual([
    { date: '2026-11-23', open: [nine], offDay: null },
    { date: '2026-11-24', open: [], offDay: null },
  ]);
});

it('is shut on holidays and closures, which it names, and open on a school break', async () => {
  const add = (kind: 'closure' | 'school-break', name: string, date: string) =>
    admin.call('venues.addClosure', { kind, venueId, name, from: date, to: date });
  await add('closure', 'Koulutus', '2027-02-08');
  await add('school-break', 'Talviloma', '2027-02-15');
  // Independence Day 2027 is a Monday.
  const [holiday] = await days('2027-12-06', '2027-12-06');
  expect(holiday).toMatchObject({ open: [], offDay: { sv: 'självständighetsdagen' } });
  expect(await days('2027-02-08', '2027-02-08')).toMatchObject([
    { open: [], offDay: { fi: 'Koulutus', en: 'Koulutus' } },
  ]);
  expect(await days('2027-02-15', '2027-02-15')).toMatchObject([
    { open: [nine], offDay: { fi: 'Talviloma' } },
  ]);
});

it('is open on a holiday that the venue keeps open', async () => {
  const rule = (await admin.call('venues.holidays', { from: '2027-12-06', to: '2027-12-06' }))[0]
    ?.rule;
  await admin.call('venues.setHoliday', { venueId, rule: rule ?? '', isClosed: false });
  expect(await days('2027-12-06', '2027-12-06')).toMatchObject([{ open: [nine], offDay: null }]);
});

it('does not call a venue shut of whose hours nobody has said anything', async () => {
  const { id } = await admin.call('venues.add', { name: 'Akaa', address: '' });
  expect(await days('2026-11-24', '2026-11-24', id)).toMatchObject([{ open: null, offDay: null }]);
});

it('refuses an unknown venue and more than four hundred days', async () => {
  const ask = (input: unknown) => admin.ask('venues.openDays', input);
  const unknown = { venueId: 'v'.repeat(16), from: '2026-11-24', to: '2026-11-24' };
  expect(await ask(unknown)).toMatchObject({ error: { code: 'not-found' } });
  const long = { venueId, from: '2026-01-01', to: '2028-01-01' };
  expect(await ask(long)).toMatchObject({ error: { code: 'too-long-period' } });
});
