import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftRule } from '#shared/domain/sessions/edits/shift-rule.ts';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { addDays, day, type IsoWeekday, type LocalDate } from '#shared/kernel/local-date.ts';

const bounds = { from: day('2026-01-01'), to: day('2029-12-31') };
const datesOf = (rule: SeriesRule): readonly LocalDate[] => {
  const expanded = expandRule(rule, bounds);
  if (!expanded.ok) throw new Error(expanded.error.code);
  return expanded.value.dates;
};

const none = { added: [], leftOut: [] };
const weekly = (from: string, weekdays: readonly IsoWeekday[], everyWeeks = 1): SeriesRule => ({
  kind: 'weekly',
  ...{ from: day(from), end: { kind: 'count', times: 4 }, ...none, everyWeeks },
  weekdays: weekdays as [IsoWeekday],
});

/** The series of a whole rule, one of its dates moved, and the others from there on. */
function shifted(rule: SeriesRule, from: string, to: string, since = from): readonly string[] {
  const dates = datesOf(rule);
  const series = { rule, from: dates[0] ?? day(from), until: dates.at(-1) ?? day(from) };
  return datesOf(shiftRule(series, { from: day(from), to: day(to), since: day(since) }));
}

describe('a weekly rule', () => {
  it('goes from Thursdays to Wednesdays from that week on, and ends in the same week', () => {
    const thursdays = weekly('2026-12-03', [4]);
    expect(shifted(thursdays, '2026-12-10', '2026-12-09')).toEqual([
      '2026-12-09',
      '2026-12-16',
      '2026-12-23',
    ]);
  });

  it('changes one of its weekdays and leaves the others, adding none at either end', () => {
    const both = weekly('2026-12-03', [2, 4]);
    expect(datesOf(both)).toEqual(['2026-12-03', '2026-12-08', '2026-12-10', '2026-12-15']);
    expect(shifted(both, '2026-12-03', '2026-12-04')).toEqual([
      '2026-12-04',
      '2026-12-08',
      '2026-12-11',
      '2026-12-15',
    ]);
  });

  it('keeps the weeks of every second week', () => {
    const seconds = weekly('2026-12-03', [4], 2);
    expect(shifted(seconds, '2026-12-17', '2026-12-15')).toEqual([
      '2026-12-15',
      '2026-12-29',
      '2027-01-12',
    ]);
  });

  it('keeps them too where the session it began from was held in another week', () => {
    const seconds = weekly('2026-12-03', [4], 2);
    const series = { rule: seconds, from: day('2026-12-03'), until: day('2027-01-14') };
    const shift = { from: day('2026-12-24'), to: day('2026-12-22'), since: day('2026-12-24') };
    expect(datesOf(shiftRule(series, shift))).toEqual(['2026-12-29', '2027-01-12']);
  });

  it('goes over to the other weeks where the day was moved there', () => {
    const seconds = weekly('2026-12-03', [4], 2);
    expect(shifted(seconds, '2026-12-03', '2026-12-10')[0]).toBe('2026-12-10');
  });

  it('does not bring back what was cut off the series', () => {
    const long = { ...weekly('2026-12-03', [4]), end: { kind: 'until', date: day('2027-12-31') } };
    const series = { rule: long as SeriesRule, from: day('2026-12-03'), until: day('2026-12-17') };
    const shift = { from: day('2026-12-03'), to: day('2026-12-02'), since: day('2026-12-03') };
    expect(datesOf(shiftRule(series, shift))).toEqual(['2026-12-02', '2026-12-09', '2026-12-16']);
  });

  it('has as many dates after it as before, each in the week it was in', () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(weekday, weekday, fc.integer({ min: 1, max: 5 }), (was, is, everyWeeks) => {
        const rule = weekly(addDays(day('2026-11-29'), was), [was as IsoWeekday], everyWeeks);
        const dates = datesOf(rule);
        const moved = shifted(rule, dates[0] ?? '', addDays(dates[0] ?? day(''), is - was));
        expect(moved).toEqual(dates.map((date) => addDays(date, is - was)));
      }),
    );
  });
});

it('keeps odd weeks odd', () => {
  const odd: SeriesRule = {
    ...{ kind: 'week-parity', parity: 'odd', weekdays: [1], from: day('2026-11-23'), ...none },
    end: { kind: 'until', date: day('2027-01-10') },
  };
  expect(shifted(odd, '2026-12-14', '2026-12-18')).toEqual([
    '2026-12-18',
    // Week 53 is odd, and so is week 1.
    '2027-01-01',
    '2027-01-08',
  ]);
});

describe('a monthly rule', () => {
  const monthly = { from: day('2026-09-01'), everyMonths: 1, ...none };
  const until = { kind: 'until', date: day('2026-12-31') } as const;

  it('goes from the 15th to the 16th', () => {
    const rule: SeriesRule = { kind: 'month-date', ...monthly, end: until, dayOfMonth: 15 };
    expect(shifted(rule, '2026-11-15', '2026-11-16')).toEqual(['2026-11-16', '2026-12-16']);
  });

  it('goes from the first Tuesday to the second Wednesday, and the last stays the last', () => {
    const on = { place: 1, weekday: 2 } as const;
    const rule: SeriesRule = { kind: 'month-weekday', ...monthly, end: until, ...on };
    expect(shifted(rule, '2026-11-03', '2026-11-11')).toEqual(['2026-11-11', '2026-12-09']);
    const last: SeriesRule = { ...rule, place: 'last' };
    expect(shifted(last, '2026-11-24', '2026-11-25')).toEqual(['2026-11-25', '2026-12-30']);
  });

  it('calls a fifth weekday the last one', () => {
    const on = { place: 4, weekday: 1 } as const;
    const rule: SeriesRule = { kind: 'month-weekday', ...monthly, end: until, ...on };
    expect(shifted(rule, '2026-11-23', '2026-11-30')).toEqual(['2026-11-30', '2026-12-28']);
  });
});

it('changes one date of a list of dates', () => {
  const list: SeriesRule = { kind: 'dates', dates: [day('2026-12-03'), day('2026-12-11')] };
  expect(shifted(list, '2026-12-11', '2026-12-10')).toEqual(['2026-12-03', '2026-12-10']);
});
