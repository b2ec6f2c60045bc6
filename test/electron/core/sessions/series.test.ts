import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeriesRule, WeeklyRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aGroup, aSeries, aSession, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
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

const times = { startMinute: 600, endMinute: 690, roomId: null };
const mondays = (from: string, until: string, of = groupId) => ({
  ...{ groupId: of, ...times },
  rule: weeklyRule([1], from, until),
});
const datesOf = async (from: string, to: string) =>
  (await admin.call('sessions.list', { from, to })).map(({ date }) => date);

describe('a series that falls on a holiday', () => {
  const plan = () => mondays('2027-11-29', '2027-12-13');
  const create = (offDays: unknown) =>
    admin.ask('sessions.createSeries', { ...plan(), offDays, decisions: [] });

  it('offers Independence Day 2027, a Monday, to keep, cancel or move, and saves nothing by asking', async () => {
    const preview = await admin.call('sessions.previewSeries', plan());
    expect(preview.dates).toEqual(['2027-11-29', '2027-12-13']);
    expect(preview.hits).toMatchObject([
      { date: '2027-12-06', offDay: { reason: 'holiday', name: { fi: 'itsenäisyyspäivä' } } },
    ]);
    expect(await datesOf('2027-11-01', '2027-12-31')).toEqual([]);
  });

  it('is not saved while the choice is open', async () => {
    expect(await create({ each: [], rest: 'ask' })).toMatchObject({
      error: { code: 'off-days-open' },
    });
    expect(await datesOf('2027-11-01', '2027-12-31')).toEqual([]);
  });

  it.each([
    ['kept', { each: [{ of: '2027-12-06', choice: { kind: 'keep' } }], rest: 'ask' }, '2027-12-06'],
    [
      'moved',
      { each: [{ of: '2027-12-06', choice: { kind: 'move', to: '2027-12-07' } }], rest: 'ask' },
      '2027-12-07',
    ],
    ['cancelled', { each: [], rest: 'cancel' }, null],
  ] as const)('can be %s', async (_, offDays, expected) => {
    expect(await create(offDays)).toMatchObject({ ok: true });
    const dates = ['2027-11-29', expected, '2027-12-13'].filter((date) => date !== null);
    expect(await datesOf('2027-11-01', '2027-12-31')).toEqual(dates);
  });

  it('makes no session, and so no absence, of a date that is cancelled', async () => {
    await create({ each: [], rest: 'cancel' });
    test.setClock('2028-01-10', '10:00');
    const filter = { from: '2027-11-01', to: '2027-12-31', by: 'month', language: 'fi' } as const;
    const { tables } = await admin.call('reports.attendance', filter);
    const december = tables[0]?.rows[1];
    // One Monday of December that nobody wrote down; the holiday is in no column.
    expect(december?.slice(1, 5)).toEqual([0, 0, 0, 1]);
  });

  it('is not moved to a day on which the group meets already, or to another day off', async () => {
    for (const [to, why] of [
      ['2027-12-13', 'taken'],
      ['2027-12-24', 'off-day'],
      ['2026-11-02', 'past'],
    ] as const) {
      const offDays = {
        each: [{ of: '2027-12-06', choice: { kind: 'move' as const, to } }],
        rest: 'ask' as const,
      };
      const preview = await admin.call('sessions.previewSeries', { ...plan(), offDays });
      expect(preview.refused).toEqual([{ date: '2027-12-06', to, why }]);
      expect(await create(offDays)).toMatchObject({ error: { code: 'off-days-open' } });
    }
  });
});

it('leaves the venue’s own closures to choose, with their name, and not those of another venue', async () => {
  const { venueId } = await firstVenue(admin.call);
  const { id: other } = await admin.call('venues.add', { name: 'Toinen', address: '' });
  const add = (venue: string | null, from: string, to: string, name: string) =>
    admin.call('venues.addClosure', { venueId: venue, from, to, name });
  await add(venueId, '2027-02-15', '2027-02-21', 'Talvilomaviikko');
  await add(null, '2027-03-01', '2027-03-01', 'Koulutus');
  await add(other, '2027-02-08', '2027-02-08', 'Muualla');
  const { dates, hits } = await admin.call(
    'sessions.previewSeries',
    mondays('2027-02-01', '2027-03-08'),
  );
  expect(dates).toEqual(['2027-02-01', '2027-02-08', '2027-02-22', '2027-03-08']);
  expect(hits.map(({ date, offDay }) => [date, offDay.name.fi])).toEqual([
    ['2027-02-15', 'Talvilomaviikko'],
    ['2027-03-01', 'Koulutus'],
  ]);
});

it('saved twice adds no second session', async () => {
  const rule = weeklyRule([1], '2027-02-01', '2027-02-28');
  await aSeries(admin.call, groupId, rule);
  await expect(aSeries(admin.call, groupId, rule)).rejects.toMatchObject({ code: 'no-dates-left' });
  expect(await datesOf('2027-02-01', '2027-02-28')).toHaveLength(4);
});

it('keeps wall-clock time over both clock changes of 2026-27', async () => {
  await aSeries(admin.call, groupId, weeklyRule([3], '2026-10-21', '2026-10-28'));
  await aSeries(admin.call, groupId, weeklyRule([3], '2027-03-24', '2027-03-31'));
  const all = await admin.call('sessions.list', { from: '2026-10-01', to: '2027-04-30' });
  expect(all.map(({ date, startMinute }) => [date, startMinute])).toEqual([
    ['2026-10-21', 600],
    ['2026-10-28', 600],
    ['2027-03-24', 600],
    ['2027-03-31', 600],
  ]);
});

describe('every second Thursday and odd weeks', () => {
  const repeating: Omit<WeeklyRule, 'kind' | 'everyWeeks' | 'weekdays'> = {
    ...{ from: day('2026-12-03'), added: [], leftOut: [] },
    end: { kind: 'until', date: day('2027-01-31') },
  };
  const every: SeriesRule = { kind: 'weekly', everyWeeks: 2, weekdays: [4], ...repeating };
  const odd: SeriesRule = { kind: 'week-parity', parity: 'odd', weekdays: [4], ...repeating };

  it('differ at New Year 2026-27, and the preview says where', async () => {
    const { phase } = await admin.call('sessions.previewSeries', {
      ...{ groupId, ...times },
      rule: every,
    });
    expect(phase?.differFrom).toBe('2027-01-07');
    expect(phase?.weekParity.dates).toContain('2027-01-07');
    expect(phase?.everySecondWeek.dates).not.toContain('2027-01-07');
  });

  it('give 31.12. and 14.1. for one, 31.12. and 7.1. for the other', async () => {
    await aSeries(admin.call, groupId, every);
    const other = await aGroup(admin.call, { name: 'Parittomat' });
    await aSeries(admin.call, other, odd);
    const after = { from: '2026-12-31', to: '2027-01-15' };
    const of = async (id: string) =>
      (await admin.call('sessions.list', { ...after, groupId: id })).map(({ date }) => date);
    expect(await of(groupId)).toEqual(['2026-12-31', '2027-01-14']);
    expect(await of(other)).toEqual(['2026-12-31', '2027-01-07']);
  });
});

describe('conflicts of a series', () => {
  it('are listed by date: a room twice taken, a leader in two places, outside the hours', async () => {
    const { roomId } = await firstVenue(admin.call);
    const first = await aGroup(admin.call, { name: 'Ensin', leaderIds: [admin.staffId] });
    await aSeries(admin.call, first, weeklyRule([1], '2027-02-01', '2027-02-01'), { roomId });
    const second = await aGroup(admin.call, { name: 'Sitten', leaderIds: [admin.staffId] });
    const { conflicts } = await admin.call('sessions.previewSeries', {
      ...mondays('2027-02-01', '2027-02-08', second),
      ...{ roomId, startMinute: 660, endMinute: 960 },
    });
    expect(
      conflicts.map(({ date, conflicts: found }) => [date, found.map(({ kind }) => kind)]),
    ).toEqual([
      ['2027-02-01', ['room-taken', 'leader-elsewhere', 'outside-opening-hours']],
      ['2027-02-08', ['outside-opening-hours']],
    ]);
    expect(conflicts[0]?.conflicts[0]).toMatchObject({
      ...{ severity: 'warning', name: 'Sali', otherTitle: 'Ensin' },
      ...{ startMinute: 660, endMinute: 690 },
    });
  });

  it('beyond the end of the group block the series until those dates are skipped', async () => {
    const ending = await aGroup(admin.call, { name: 'Päättyvä', endsOn: '2027-02-15' });
    const rule = weeklyRule([1], '2027-02-01', '2027-02-28');
    await expect(aSeries(admin.call, ending, rule)).rejects.toMatchObject({
      code: 'conflicts-open',
    });
    const decisions = [{ date: '2027-02-22', decision: { kind: 'skip' as const } }];
    expect(await aSeries(admin.call, ending, rule, { decisions })).toMatchObject({ created: 3 });
  });

  it('may be changed date by date: what was changed is an exception of the series at once', async () => {
    const { roomId } = await firstVenue(admin.call);
    const to = { startMinute: 720, endMinute: 780, roomId };
    const decisions = [{ date: '2027-02-08', decision: { kind: 'change' as const, to } }];
    const rule = weeklyRule([1], '2027-02-01', '2027-02-15');
    const { seriesId } = await aSeries(admin.call, groupId, rule, { decisions });
    expect(await admin.call('sessions.exceptions', { seriesId })).toMatchObject([
      { kind: 'changed', date: '2027-02-08', fields: ['startMinute', 'endMinute', 'roomId'] },
    ]);
  });
});

it('is shown with its rule, and each exception of it: moved, cancelled, left out', async () => {
  const rule = weeklyRule([1], '2027-11-29', '2027-12-20');
  const { seriesId } = await aSeries(admin.call, groupId, rule);
  const [series] = await admin.call('sessions.series', { groupId });
  expect(series).toMatchObject({
    id: seriesId,
    upcoming: 3,
    rule: { kind: 'weekly', weekdays: [1] },
  });
  const [first, second] = await admin.call('sessions.list', {
    from: '2027-11-01',
    to: '2027-12-31',
  });
  await admin.call('sessions.move', { id: first?.id ?? '', date: '2027-12-01', ...times });
  await admin.call('sessions.cancel', { id: second?.id ?? '', reason: 'too-few' });
  expect(await admin.call('sessions.exceptions', { seriesId })).toMatchObject([
    { kind: 'moved', slotDate: '2027-11-29', date: '2027-12-01' },
    { kind: 'left-out', date: '2027-12-06', offDay: { name: { fi: 'itsenäisyyspäivä' } } },
    { kind: 'cancelled', date: '2027-12-13', reason: 'too-few' },
  ]);
});

it('may be entered afterwards: what was held before the program came', async () => {
  expect(
    await aSeries(admin.call, groupId, weeklyRule([2], '2026-09-01', '2026-09-30')),
  ).toMatchObject({ created: 5 });
  expect(await aSession(admin.call, groupId, { date: '2026-08-25' })).toBeTruthy();
});
