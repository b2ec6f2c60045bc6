import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import type { TermSeriesRow } from '#shared/contract/terms.ts';
import { aGroup, aSeries, aSession, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

// PRODUCT.md 5.10: in November 2026 the autumn's groups are carried over to 2027.

type Plan = CallInput<'terms.preview'>;
type SeriesChoice = Plan['series'][number];

let test: TestApp;
let admin: Administrator;
let venueId: string;
let roomId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  ({ venueId, roomId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const autumn = { from: '2026-08-01', to: '2026-12-31' };
const year = { from: '2027-01-01', to: '2027-12-31' };
const plan = (fields: Partial<Plan> = {}): Plan => ({
  ...{ venueId, last: autumn, next: year, series: [] },
  ...fields,
});
const said = (seriesId: string, fields: Partial<SeriesChoice> = {}): SeriesChoice => ({
  ...{ seriesId, isChosen: true, startOn: null, decisions: [] },
  offDays: { each: [], rest: 'cancel' },
  ...fields,
});
const preview = async (fields: Partial<Plan> = {}): Promise<TermSeriesRow[]> =>
  (await admin.call('terms.preview', plan(fields))).series;
const only = async (fields: Partial<Plan> = {}): Promise<TermSeriesRow> => {
  const [row, ...others] = await preview(fields);
  if (!row || others.length > 0) throw new Error('not one row');
  return row;
};
const allOff = async (): Promise<SeriesChoice[]> =>
  (await preview()).map(({ seriesId }) => said(seriesId));
const datesIn = async ({ from, to } = year): Promise<string[]> =>
  (await admin.call('sessions.list', { from, to })).map(({ date }) => date);

/** A group that met in the autumn on a weekday. */
async function aGroupOf(name: string, weekday: number, everyWeeks = 1): Promise<string> {
  const groupId = await aGroup(admin.call, { name });
  const rule = weeklyRule([weekday], '2026-11-30', '2026-12-19', everyWeeks);
  const { seriesId } = await aSeries(admin.call, groupId, rule);
  return seriesId;
}

describe('a new year planned for twelve groups', () => {
  beforeEach(async () => {
    for (let i = 0; i < 12; i++) await aGroupOf(`Ryhmä ${i + 1}`, (i % 5) + 1);
  });

  it('lists the holidays of 2027 that weekdays meet, and decides nothing itself', async () => {
    const rows = await preview();
    expect(rows).toHaveLength(12);
    const hits = new Map(
      rows.flatMap((row) => row.hits.map(({ date, offDay }) => [date, offDay.name.fi])),
    );
    expect([...hits].sort()).toEqual([
      ['2027-01-01', 'uudenvuodenpäivä'],
      ['2027-01-06', 'loppiainen'],
      ['2027-03-26', 'pitkäperjantai'],
      ['2027-03-29', 'toinen pääsiäispäivä'],
      ['2027-05-06', 'helatorstai'],
      ['2027-06-25', 'juhannusaatto'],
      ['2027-12-06', 'itsenäisyyspäivä'],
      ['2027-12-24', 'jouluaatto'],
    ]);
    const held = new Set(rows.flatMap(({ dates }) => dates));
    expect([...hits.keys()].filter((date) => held.has(date))).toEqual([]);
    expect(await admin.ask('terms.copy', plan())).toMatchObject({
      error: { code: 'off-days-open' },
    });
    expect(await datesIn()).toEqual([]);
  });

  it('saves them as one edit, which is taken back as one', async () => {
    const series = await allOff();
    const made = await admin.call('terms.copy', plan({ series }));
    // 261 weekdays of 2027, eight of them off; twelve groups over five weekdays.
    expect(made.series).toBe(12);
    expect(await datesIn()).toHaveLength(made.created);
    expect(made.created).toBeGreaterThan(600);
    const [edit] = await admin.call('sessions.recentEdits', {});
    expect(edit).toMatchObject({ id: made.editId, kind: 'term-copied', created: made.created });
    await admin.call('sessions.undoEdit', { editId: made.editId });
    expect(await datesIn()).toEqual([]);
  });

  it('makes nothing twice', async () => {
    await admin.call('terms.copy', plan({ series: await allOff() }));
    const before = await datesIn();
    const rows = await preview();
    expect(rows.every(({ dates }) => dates.length === 0)).toBe(true);
    expect(
      await admin.ask('terms.copy', plan({ series: rows.map((row) => said(row.seriesId)) })),
    ).toMatchObject({ error: { code: 'no-dates-left' } });
    expect(await datesIn()).toEqual(before);
  });
});

describe('a series of the new term', () => {
  it('keeps, skips or moves each off day as it was chosen', async () => {
    const seriesId = await aGroupOf('Maanantai', 1);
    const each = [
      { of: '2027-03-29', choice: { kind: 'move', to: '2027-03-30' } },
      { of: '2027-12-06', choice: { kind: 'keep' } },
    ] as const;
    const series = [said(seriesId, { offDays: { each: [...each], rest: 'ask' } })];
    await admin.call('terms.copy', plan({ series }));
    const dates = await datesIn();
    expect(dates).toContain('2027-03-30');
    expect(dates).toContain('2027-12-06');
    expect(dates).not.toContain('2027-03-29');
    const shown = await admin.call('sessions.list', { from: '2027-03-30', to: '2027-03-30' });
    expect(shown).toMatchObject([{ isException: true, startMinute: 600 }]);
  });

  it('refuses a move to another off day', async () => {
    const seriesId = await aGroupOf('Perjantai', 5);
    const choice = { kind: 'move', to: '2027-03-29' } as const;
    const offDays = { each: [{ of: '2027-03-26', choice }], rest: 'cancel' } as const;
    const series = [said(seriesId, { offDays: { ...offDays, each: [...offDays.each] } })];
    expect((await only({ series })).refused).toEqual([
      { date: '2027-03-26', to: '2027-03-29', why: 'off-day' },
    ]);
    expect(await admin.ask('terms.copy', plan({ series }))).toMatchObject({
      error: { code: 'off-days-open' },
    });
  });

  it('goes on in its rhythm every second week, or begins where it is told to', async () => {
    // Thursdays 3.12. and 17.12.; the rhythm goes on over 31.12. to 14.1.
    const seriesId = await aGroupOf('Joka toinen', 4, 2);
    const row = await only({ series: [said(seriesId)] });
    expect(row).toMatchObject({
      starts: ['2027-01-07', '2027-01-14'],
      goesOn: '2027-01-14',
      startOn: '2027-01-14',
    });
    expect(row.dates[0]).toBe('2027-01-14');
    const other = await only({ series: [said(seriesId, { startOn: '2027-01-07' })] });
    expect(other.dates.slice(0, 2)).toEqual(['2027-01-07', '2027-01-21']);
  });

  it('stays on odd weeks, and is a list of dates that does not go on by itself', async () => {
    const odd = await aGroup(admin.call, { name: 'Parittomat' });
    const { weekdays: _, ...rule } = weeklyRule([4], '2026-12-03', '2026-12-19') as never as {
      weekdays: unknown;
    };
    const parity = { ...rule, kind: 'week-parity', parity: 'odd', weekdays: [4] };
    delete (parity as { everyWeeks?: number }).everyWeeks;
    await aSeries(admin.call, odd, parity as never);
    const listed = await aGroup(admin.call, { name: 'Retket' });
    await aSeries(admin.call, listed, { kind: 'dates', dates: ['2026-12-05', '2026-12-12'] });
    const [first, second] = await preview();
    expect(first?.dates.slice(0, 2)).toEqual(['2027-01-07', '2027-01-21']);
    expect(second).toMatchObject({ state: 'left-out', why: 'no-pattern', dates: [] });
  });

  it('ends with its group, loses a room and a leader that are gone, and says so', async () => {
    const { staffId } = await signedInAs(test, admin, { role: 'leader', name: 'Marko' });
    const groupId = await aGroup(admin.call, {
      ...{ name: 'Loppuva', leaderIds: [staffId], roomId, endsOn: '2027-02-02' },
    });
    const rule = weeklyRule([2], '2026-12-01', '2026-12-19');
    const { seriesId } = await aSeries(admin.call, groupId, rule, { roomId });
    await admin.call('venues.changeRoom', {
      ...{ id: roomId, name: 'Sali', capacity: null, archived: true },
    });
    await admin.call('staff.archive', { id: staffId });
    const row = await only({ series: [said(seriesId)] });
    expect(row).toMatchObject({
      ...{ endsOn: '2027-02-02', goneRoom: 'Sali', goneLeaders: ['Marko'] },
      ...{ roomId: null, leaderIds: [] },
    });
    expect(row.dates.at(-1)).toBe('2027-02-02');
  });

  it('is left out where it is not chosen', async () => {
    const left = await aGroupOf('Ei tätä', 2);
    const taken = await aGroupOf('Tämä', 2);
    const series = [said(left, { isChosen: false }), said(taken)];
    expect((await preview({ series })).map(({ state }) => state)).toEqual([
      'not-chosen',
      'proposed',
    ]);
    await admin.call('terms.copy', plan({ series }));
    const titles = (await admin.call('sessions.list', year)).map(({ title }) => title);
    expect(new Set(titles)).toEqual(new Set(['Tämä']));
  });
});

describe('conflicts of the new term', () => {
  const week = { from: '2027-01-11', to: '2027-01-17' };
  let seriesId: string;
  beforeEach(async () => {
    const groupId = await aGroup(admin.call, { name: 'Tiistai' });
    const rule = weeklyRule([2], '2026-12-01', '2026-12-19');
    ({ seriesId } = await aSeries(admin.call, groupId, rule, { roomId }));
    const other = await aGroup(admin.call, { name: 'Toinen' });
    const when = { date: '2027-01-12', startMinute: 630, endMinute: 720 };
    await admin.call('sessions.create', { ...when, venueId, of: { groupId: other }, roomId });
  });
  const decided = (decision: SeriesChoice['decisions'][number]['decision']) => [
    said(seriesId, { decisions: [{ date: '2027-01-12', decision }] }),
  ];
  const taken = (row: TermSeriesRow) =>
    row.conflicts.filter(({ conflicts }) => conflicts.some(({ kind }) => kind === 'room-taken'));

  it('are warnings that do not stop the copy', async () => {
    const row = await only({ series: [said(seriesId)], next: week });
    expect(taken(row)).toMatchObject([
      { date: '2027-01-12', conflicts: [{ name: 'Sali', otherTitle: 'Toinen' }, {}] },
    ]);
    await admin.call('terms.copy', plan({ series: [said(seriesId)], next: week }));
    expect(await datesIn(week)).toEqual(['2027-01-12', '2027-01-12']);
  });

  it('stop it where rooms are a block, until they are skipped or changed', async () => {
    await admin.call('venues.setRoomConflicts', { id: venueId, roomConflicts: 'block' });
    const copy = (series: SeriesChoice[]) => admin.ask('terms.copy', plan({ series, next: week }));
    expect(await copy([said(seriesId)])).toMatchObject({ error: { code: 'conflicts-open' } });
    expect(await copy(decided({ kind: 'keep' }))).toMatchObject({ ok: false });
    expect(await copy(decided({ kind: 'skip' }))).toMatchObject({
      error: { code: 'no-dates-left' },
    });
    const later = { kind: 'change', to: { startMinute: 720, endMinute: 810 } } as const;
    const row = await only({ series: decided(later), next: week });
    expect(row.afterChange.flatMap(({ conflicts }) => conflicts)).not.toContainEqual(
      expect.objectContaining({ kind: 'room-taken' }),
    );
    expect(await copy(decided(later))).toMatchObject({ ok: true });
    const [, changed] = await admin.call('sessions.list', week);
    expect(changed).toMatchObject({ startMinute: 720, isException: true });
  });

  it('leave nothing out of a date that nothing speaks against any more', async () => {
    const free = { from: '2027-01-18', to: '2027-01-24' };
    const decision = { kind: 'skip' } as const;
    const series = [said(seriesId, { decisions: [{ date: '2027-01-19', decision }] })];
    // Tuesdays have no opening hours here, so that every one of them has a warning.
    const hours = [{ weekday: 2, opensMinute: 540, closesMinute: 900 }];
    await admin.call('venues.saveOpeningHours', { id: venueId, openingHours: hours });
    expect((await only({ series, next: free })).dates).toEqual(['2027-01-19']);
  });
});

describe('whoever copies a term', () => {
  it('sees, as a leader, the series of her own groups only', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    const own = await aGroup(admin.call, { name: 'Oma', leaderIds: [leader.staffId] });
    await aSeries(admin.call, own, weeklyRule([2], '2026-12-01', '2026-12-19'));
    const foreign = await aGroupOf('Vieras', 3);
    const seen = await leader.call('terms.preview', plan());
    expect(seen.series.map(({ title }) => title)).toEqual(['Oma']);
    await leader.call(
      'terms.copy',
      plan({ series: [said(foreign), ...seen.series.map((row) => said(row.seriesId))] }),
    );
    const titles = (await admin.call('sessions.list', year)).map(({ title }) => title);
    expect(new Set(titles)).toEqual(new Set(['Oma']));
  });

  it.each(['peer-leader', 'reporter'] as const)('is no %s', async (role) => {
    const other = await signedInAs(test, admin, { role });
    expect(await other.ask('terms.preview', plan())).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('is told of periods that run backwards or are too long', async () => {
    const backwards = { from: '2027-05-31', to: '2027-01-01' };
    expect(await admin.ask('terms.preview', plan({ next: backwards }))).toMatchObject({
      error: { code: 'end-before-start' },
    });
    const long = { from: '2027-01-01', to: '2029-01-01' };
    expect(await admin.ask('terms.preview', plan({ next: long }))).toMatchObject({
      error: { code: 'too-long-period' },
    });
  });

  it('plans for the present venue, whatever happened to single sessions of the old term', async () => {
    const groupId = await aGroup(admin.call, { name: 'Muutettu' });
    await aSeries(admin.call, groupId, weeklyRule([2], '2026-12-01', '2026-12-19'));
    await aSession(admin.call, groupId, { date: '2026-12-30' });
    const [first] = await admin.call('sessions.list', { from: '2026-12-01', to: '2026-12-01' });
    if (!first) throw new Error('no session');
    const when = { date: '2026-12-04', startMinute: 800, endMinute: 860, roomId: null };
    await admin.call('sessions.move', { id: first.id, ...when });
    expect(await preview()).toMatchObject([{ startMinute: 600, endMinute: 690 }]);
  });
});
