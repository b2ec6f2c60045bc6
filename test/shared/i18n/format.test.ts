import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/contract/app.ts';
import {
  compareNames,
  formatClock,
  formatDate,
  formatDay,
  formatDayLong,
  formatMonth,
  formatTime,
  formatTimes,
  formatWeek,
  parseComingDate,
  parseDate,
  parseTime,
} from '#shared/i18n/format.ts';
import { day } from '#shared/kernel/local-date.ts';
import { anyDate } from '#test/support/arbitraries.ts';

const tuesday = day('2026-11-24');
const minute = fc.integer({ min: 0, max: 1440 });

describe('writes', () => {
  it.each([
    ['fi', '24.11.2026', 'ti 24.11.2026', 'tiistai 24.11.2026', 'marraskuu 2026', 'vko 48'],
    ['sv', '24.11.2026', 'tis 24.11.2026', 'tisdag 24.11.2026', 'november 2026', 'v. 48'],
    ['en', '24 Nov 2026', 'Tue 24 Nov 2026', 'Tuesday 24 Nov 2026', 'November 2026', 'wk 48'],
  ] as const)('a day in %s', (language, date, short, long, month, week) => {
    expect(formatDate(tuesday, language)).toBe(date);
    expect(formatDay(tuesday, language)).toBe(short);
    expect(formatDayLong(tuesday, language)).toBe(long);
    expect(formatMonth(tuesday, language)).toBe(month);
    expect(formatWeek(tuesday, language)).toBe(week);
  });

  it('no zero before a day or a month', () => {
    expect(formatDate(day('2027-01-06'), 'fi')).toBe('6.1.2027');
  });

  it.each([
    ['fi', 600, 690, '10', 'klo 10–11.30', '10.00'],
    ['sv', 545, 600, '9.05', 'kl. 9.05–10', '9.05'],
    ['en', 545, 600, '09:05', '09:05–10:00', '09:05'],
    ['fi', 0, 1440, '0', 'klo 0–24', '0.00'],
  ] as const)('times in %s', (language, start, end, time, times, clock) => {
    expect(formatTime(start, language)).toBe(time);
    expect(formatTimes(start, end, language)).toBe(times);
    expect(formatClock(start, language)).toBe(clock);
  });

  it('the days of week 53 as such', () => {
    expect(formatWeek(day('2027-01-01'), 'fi')).toBe('vko 53');
  });
});

describe('reads back', () => {
  it.each(languages)('every minute of a day that it writes in %s', (language) => {
    fc.assert(
      fc.property(minute, (at) => {
        expect(parseTime(formatTime(at, language))).toBe(at);
        expect(parseTime(formatClock(at, language))).toBe(at);
      }),
    );
  });

  it.each(['fi', 'sv'] as const)('every day that it writes in %s', (language) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(formatDate(date, language), tuesday)).toBe(date);
        expect(parseDate(formatDay(date, language), tuesday)).toBe(date);
        expect(parseDate(date, tuesday)).toBe(date);
      }),
    );
  });
});

it.each([
  ['10', 600],
  ['10.30', 630],
  ['10:30', 630],
  ['1030', 630],
  ['930', 570],
  ['9', 540],
  [' klo 9.05 ', 545],
  ['kl. 9', 540],
  ['24', 1440],
  ['0.00', 0],
])('reads the time "%s"', (text, at) => expect(parseTime(text)).toBe(at));

it.each(['', 'x', '25', '24.01', '10.60', '10.5', '-1', '10.30.15', '10–11', '99999'])(
  'takes "%s" for no time',
  (text) => expect(parseTime(text)).toBeNull(),
);

it.each([
  ['24.11.2026', '2026-11-24'],
  ['24.11.', '2026-11-24'],
  ['24.11', '2026-11-24'],
  ['6.1.27', '2027-01-06'],
  ['06.01.2027', '2027-01-06'],
  ['24. 11. 2026', '2026-11-24'],
  ['ti 24.11.2026', '2026-11-24'],
  [' 2026-11-24 ', '2026-11-24'],
])('reads the date "%s"', (text, date) => expect(parseDate(text, tuesday)).toBe(date));

it.each(['', '31.11.2026', '29.2.2027', '24', '24/11/2026', '24.11.202', '0.1.2026', 'huomenna'])(
  'takes "%s" for no date',
  (text) => expect(parseDate(text, tuesday)).toBeNull(),
);

it('never throws on anything typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const time = parseTime(text);
      expect(time === null || (time >= 0 && time <= 1440)).toBe(true);
      expect(() => parseDate(text, tuesday)).not.toThrow();
    }),
  );
});

describe('sorts names', () => {
  const names = ['Öljy', 'Åke', 'Zorro', 'Äijä', 'anna', 'Bertta', 'K10', 'K9'];
  it.each(['fi', 'sv'] as const)('with å ä ö last in %s, and numbers as numbers', (language) => {
    expect(names.toSorted(compareNames(language))).toEqual([
      'anna',
      'Bertta',
      'K9',
      'K10',
      'Zorro',
      'Åke',
      'Äijä',
      'Öljy',
    ]);
  });
});

it('reads a day to come as the next such day, and a year that is typed as it is', () => {
  const today = day('2026-11-24');
  const read = (text: string) => parseComingDate(text, today);
  expect(read('12.1.')).toBe('2027-01-12');
  expect(read('24.11.')).toBe('2026-11-24');
  expect(read('31.12')).toBe('2026-12-31');
  expect(read('12.1.2026')).toBe('2026-01-12');
  expect(read('12.1.26')).toBe('2026-01-12');
  expect(read('2026-01-12')).toBe('2026-01-12');
  // No 29 February in 2027: it stays the day that was typed, and is refused where it is of no use.
  expect(parseComingDate('29.2.', day('2028-03-01'))).toBe('2028-02-29');
  expect(read('31.2.')).toBeNull();
});
