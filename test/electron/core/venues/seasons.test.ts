import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import { aGroup, firstVenue } from '#test/support/a-venue.ts';
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

type Season = CallInput<'venues.saveSeason'>;
const hours = (weekday: number, opens: number, closes: number) => ({
  weekday,
  opensMinute: opens * 60,
  closesMinute: closes * 60,
});
/** PRODUCT.md 5.10: a real example of different hours for each weekday. */
const autumnHours = [
  hours(1, 10, 18),
  hours(2, 9, 16),
  hours(3, 10, 18),
  hours(4, 9, 16),
  hours(5, 9.5, 15.5),
];
const autumn = (fields: Partial<Season> = {}): Season => ({
  ...{ venueId, name: 'Syyskausi', from: '2026-08-01', to: '2026-12-20' },
  openingHours: autumnHours,
  ...fields,
});
const openOn = async (date: string, venue = venueId) => {
  const days = await admin.call('venues.openDays', { venueId: venue, from: date, to: date });
  return days[0]?.open?.map(({ startMinute, endMinute }) => [startMinute / 60, endMinute / 60]);
};
const refusal = (code: string) => ({ ok: false, error: { code } });

describe('a season', () => {
  it('has its own hours from its first day to its last, and the usual ones beside it', async () => {
    await admin.call('venues.saveSeason', autumn());
    // Mondays: the usual hours are 9-15, those of the season 10-18.
    expect(await openOn('2026-07-27')).toEqual([[9, 15]]);
    expect(await openOn('2026-08-03')).toEqual([[10, 18]]);
    expect(await openOn('2026-12-14')).toEqual([[10, 18]]);
    expect(await openOn('2026-12-21')).toEqual([[9, 15]]);
    expect(await openOn('2026-08-01')).toEqual([]);
    expect(await openOn('2026-11-27')).toEqual([[9.5, 15.5]]);
  });

  it('closes the weekdays that it leaves out', async () => {
    await admin.call('venues.saveSeason', autumn({ openingHours: [hours(2, 9, 16)] }));
    expect(await openOn('2026-11-23')).toEqual([]);
    expect(await openOn('2026-11-24')).toEqual([[9, 16]]);
  });

  it('may touch the next one and overlap none of its venue', async () => {
    const { id } = await admin.call('venues.saveSeason', autumn());
    const spring = autumn({ name: 'Kevät', from: '2026-12-20', to: '2027-05-31' });
    const overlap = await admin.ask('venues.saveSeason', spring);
    expect(overlap).toMatchObject({
      error: { code: 'season-overlaps', message: expect.stringContaining('Syyskausi') },
    });
    await admin.call('venues.saveSeason', { ...spring, from: '2026-12-21' });
    const { id: other } = await admin.call('venues.add', { name: 'Akaa', address: '' });
    await admin.call('venues.saveSeason', autumn({ venueId: other }));
    // It does not stand in its own way.
    await admin.call('venues.saveSeason', autumn({ id, to: '2026-12-19' }));
    const seasons = await admin.call('venues.seasons', { venueId });
    expect(seasons.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Syyskausi', '2026-08-01', '2026-12-19'],
      ['Kevät', '2026-12-21', '2027-05-31'],
    ]);
  });

  it('of another venue changes nothing here', async () => {
    const { id: other } = await admin.call('venues.add', { name: 'Akaa', address: '' });
    const { id } = await admin.call('venues.saveSeason', autumn({ venueId: other }));
    expect(await openOn('2026-11-23')).toEqual([[9, 15]]);
    expect(await openOn('2026-11-23', other)).toEqual([[10, 18]]);
    const stolen = await admin.ask('venues.saveSeason', autumn({ id }));
    expect(stolen).toMatchObject(refusal('not-found'));
  });

  it.each([
    ['season-closed', { openingHours: [] }],
    ['end-before-start', { from: '2026-12-21' }],
    ['end-before-start', { openingHours: [hours(1, 15, 9)] }],
    ['end-before-start', { openingHours: [hours(1, 9, 15), hours(1, 14, 16)] }],
    ['too-long-period', { to: '2029-08-01' }],
    ['not-found', { venueId: 'v'.repeat(16) }],
  ])('is refused as %s and then not saved: %o', async (code, fields) => {
    expect(await admin.ask('venues.saveSeason', autumn(fields))).toMatchObject(refusal(code));
    expect(await admin.call('venues.seasons', { venueId })).toEqual([]);
  });

  it('removed leaves the usual hours; removed twice is refused', async () => {
    const { id } = await admin.call('venues.saveSeason', autumn());
    await admin.call('venues.removeSeason', { id });
    expect(await openOn('2026-11-23')).toEqual([[9, 15]]);
    expect(await admin.ask('venues.removeSeason', { id })).toMatchObject(refusal('not-found'));
  });

  it('is what a planned session is held against', async () => {
    const groupId = await aGroup(admin.call);
    const at = { venueId, groupId, roomId: null, leaderIds: [], date: '2026-11-23' };
    const slot = { ...at, startMinute: 960, endMinute: 1020, id: null };
    const kinds = async () =>
      (await admin.call('sessions.conflicts', { slots: [slot] })).flatMap(({ conflicts }) =>
        conflicts.map(({ kind }) => kind),
      );
    expect(await kinds()).toEqual(['outside-opening-hours']);
    await admin.call('venues.saveSeason', autumn());
    expect(await kinds()).toEqual([]);
  });
});
