import { describe, expect, it } from 'vitest';
import type { OffDayChoices } from '#shared/domain/sessions/edits/off-day-choice.ts';
import { dateHits, settleDates } from '#shared/domain/sessions/edits/settle-dates.ts';
import { day, type LocalDate } from '#shared/kernel/local-date.ts';
import { days, midNovember, offDay } from './a-series.ts';

// PRODUCT.md 8.2: Independence Day 2027 is a Monday.
const dates = days('2027-11-29', '2027-12-06', '2027-12-13', '2027-12-20', '2027-12-27');
const offDays = [offDay('2027-12-06'), offDay('2027-12-27', 'closure')];
const [independence, boxing] = [day('2027-12-06'), day('2027-12-27')];

const settled = (choices: OffDayChoices<LocalDate>) =>
  settleDates({ dates, offDays, choices, startMinute: 600, facts: midNovember });
const held = (choices: OffDayChoices<LocalDate>) => settled(choices).dates.map(({ date }) => date);

describe('settleDates', () => {
  it('leaves hits open until something is chosen', () => {
    const { dates: free, open } = settled({ each: [], rest: 'ask' });
    expect(free.map(({ date }) => date)).toEqual(days('2027-11-29', '2027-12-13', '2027-12-20'));
    expect(open).toEqual(dateHits(dates, offDays));
    expect(open.map(({ date }) => date)).toEqual([independence, boxing]);
  });

  it('names the closure where it falls on a holiday, in either order', () => {
    const both = [offDay('2027-12-06', 'closure'), offDay('2027-12-06')];
    const hit = [{ date: independence, offDay: both[0] }];
    expect(dateHits(dates, both)).toEqual(hit);
    expect(dateHits(dates, both.toReversed())).toEqual(hit);
  });

  it('keeps or cancels all at once, and one otherwise', () => {
    expect(held({ each: [], rest: 'keep' })).toEqual(dates);
    const { dates: rest, cancelled } = settled({
      each: [{ of: independence, choice: { kind: 'keep' } }],
      rest: 'cancel',
    });
    expect(rest.map(({ date }) => date)).toEqual(dates.slice(0, 4));
    expect(cancelled).toEqual([{ date: boxing, offDay: offDays[1] }]);
  });

  it('moves to the date that was named, which still stands for the Monday', () => {
    const to = day('2027-12-08');
    const result = settled({
      each: [{ of: independence, choice: { kind: 'move', to } }],
      rest: 'cancel',
    });
    expect(result.dates).toContainEqual({ slotDate: independence, date: to });
  });

  it.each([
    ['off-day', '2027-12-27'],
    ['taken', '2027-12-13'],
    ['past', '2026-11-17'],
    ['closed-month', '2026-10-27'],
  ])('does not move to a day that is no good: %s', (why, to) => {
    const choice = { kind: 'move', to: day(to) } as const;
    const result = settled({ each: [{ of: independence, choice }], rest: 'cancel' });
    expect(result.refused).toEqual([{ hit: { date: independence, offDay: offDays[0] }, to, why }]);
    expect(result.dates.map(({ slotDate }) => slotDate)).not.toContain(independence);
  });

  it('does not move two to one day', () => {
    const choice = { kind: 'move', to: day('2027-12-08') } as const;
    const each = [
      { of: independence, choice },
      { of: boxing, choice },
    ];
    expect(settled({ each, rest: 'ask' }).refused).toMatchObject([
      { hit: { date: boxing }, why: 'taken' },
    ]);
  });
});
