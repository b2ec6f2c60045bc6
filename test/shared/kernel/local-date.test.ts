import {
  differenceInCalendarDays,
  endOfMonth,
  format,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  addDays as laterBy,
  startOfISOWeek,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  datesFrom,
  day,
  daysBetween,
  isLocalDate,
  isoWeekdayOf,
  isoWeekOf,
  localTimeOf,
  mondayOf,
  monthOf,
  parseLocalDate,
  partsOf,
} from '#shared/kernel/local-date.ts';
import { anyDate } from '#test/support/arbitraries.ts';

/** The second way: date-fns on local noon, which no clock change touches. */
const noon = (date: string): Date => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth, 12);
};
const text = (date: Date): string => format(date, 'yyyy-MM-dd');

describe('agrees with date-fns on', () => {
  it('days later and earlier', () => {
    const by = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(anyDate, by, (date, days) => {
        expect(addDays(date, days)).toBe(text(laterBy(noon(date), days)));
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('days between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(noon(b), noon(a)));
      }),
    );
  });

  it('weekdays, Mondays and ISO weeks', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isoWeekdayOf(date)).toBe(getISODay(noon(date)));
        expect(mondayOf(date)).toBe(text(startOfISOWeek(noon(date))));
        const week = { year: getISOWeekYear(noon(date)), week: getISOWeek(noon(date)) };
        expect(isoWeekOf(date)).toEqual(week);
      }),
      { numRuns: 2000 },
    );
  });

  it('the ends of months', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { from, to } = monthOf(date);
        expect(to).toBe(text(endOfMonth(noon(date))));
        expect(from).toBe(`${date.slice(0, 8)}01`);
        expect(from <= date && date <= to).toBe(true);
      }),
    );
  });
});

it('knows the last days that it has, and the week they lie in', () => {
  expect(isoWeekOf(day('2199-12-31'))).toEqual({ year: 2200, week: 1 });
  expect(isoWeekOf(day('1900-01-01'))).toEqual({ year: 1900, week: 1 });
});

it.each([
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2026-01-01', 2026, 1],
  ['2020-12-31', 2020, 53],
])('puts %s into week %i/%i', (date, year, week) => {
  expect(isoWeekOf(day(date))).toEqual({ year, week });
});

describe('a text', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    '%s is a day',
    (date) => {
      expect(isLocalDate(date)).toBe(true);
      expect(parseLocalDate(date)).toEqual({ ok: true, value: date });
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-11-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '2026-11-24\n',
    '٢٠٢٦-11-24',
    '',
  ])('"%s" is none', (date) => {
    expect(isLocalDate(date)).toBe(false);
    expect(parseLocalDate(date)).toMatchObject({ ok: false, error: { code: 'date-invalid' } });
    expect(() => day(date)).toThrowError(/not a day/);
  });
});

it('lists each day of a period once, and none of a reversed one', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 800 }), (from, days) => {
      const to = addDays(from, days);
      const list = datesFrom(from, to);
      expect([list.length, list[0], list.at(-1)]).toEqual([days + 1, from, to]);
      expect(list).toEqual(list.toSorted());
      expect(new Set(list).size).toBe(list.length);
      if (days > 0) expect(datesFrom(to, from)).toEqual([]);
    }),
    { numRuns: 50 },
  );
  expect(partsOf(day('2026-02-28'))).toEqual({ year: 2026, month: 2, day: 28 });
});

describe('the wall clock in Helsinki', () => {
  it.each([
    ['2026-11-24T08:00:00Z', '2026-11-24', 600],
    ['2026-06-24T07:00:00Z', '2026-06-24', 600],
    ['2026-11-23T21:59:59Z', '2026-11-23', 1439],
    ['2026-11-23T22:00:00Z', '2026-11-24', 0],
    // Clocks go forward at 03.00 and back at 04.00.
    ['2027-03-28T00:59:00Z', '2027-03-28', 179],
    ['2027-03-28T01:00:00Z', '2027-03-28', 240],
    ['2026-10-25T00:59:00Z', '2026-10-25', 239],
    ['2026-10-25T01:00:00Z', '2026-10-25', 180],
    ['2026-12-31T22:30:00Z', '2027-01-01', 30],
  ])('at %s shows %s, minute %i', (instant, date, minute) => {
    expect(localTimeOf(new Date(instant), 'Europe/Helsinki')).toEqual({ date, minute });
  });

  it('shows every minute of every day as a day that exists and a minute below 1440', () => {
    const year = { min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(year), fc.constantFrom('Europe/Helsinki', 'Asia/Kolkata'), (at, zone) => {
        const { date, minute } = localTimeOf(at, zone);
        expect(isLocalDate(date) && minute >= 0 && minute < 1440).toBe(true);
      }),
    );
  });
});
