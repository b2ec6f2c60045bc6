import { describe, expect, it } from 'vitest';
import { finnishHolidays } from '#electron/core/venues/finnish-holidays.ts';
import { day, isoWeekdayOf } from '#shared/kernel/local-date.ts';

/** PRODUCT.md 5.10, by hand. */
const table: Readonly<Record<string, readonly [name: RegExp, ...dates: string[]]>> = {
  newYear: [/uudenvuodenpäivä/i, '2026-01-01', '2027-01-01', '2028-01-01'],
  epiphany: [/loppiainen/i, '2026-01-06', '2027-01-06', '2028-01-06'],
  goodFriday: [/pitkäperjantai/i, '2026-04-03', '2027-03-26', '2028-04-14'],
  easterMonday: [/toinen pääsiäispäivä/i, '2026-04-06', '2027-03-29', '2028-04-17'],
  mayDay: [/vappu|vapunpäivä/i, '2026-05-01', '2027-05-01', '2028-05-01'],
  ascension: [/helatorstai/i, '2026-05-14', '2027-05-06', '2028-05-25'],
  midsummerEve: [/juhannusaatto/i, '2026-06-19', '2027-06-25', '2028-06-23'],
  midsummerDay: [/juhannuspäivä/i, '2026-06-20', '2027-06-26', '2028-06-24'],
  allSaints: [/pyhäinpäivä/i, '2026-10-31', '2027-11-06', '2028-11-04'],
  independence: [/itsenäisyyspäivä/i, '2026-12-06', '2027-12-06', '2028-12-06'],
  christmasEve: [/jouluaatto/i, '2026-12-24', '2027-12-24', '2028-12-24'],
  christmasDay: [/joulupäivä/i, '2026-12-25', '2027-12-25', '2028-12-25'],
  boxingDay: [/tapaninpäivä/i, '2026-12-26', '2027-12-26', '2028-12-26'],
  newYearsEve: [/uudenvuodenaatto/i, '2026-12-31', '2027-12-31', '2028-12-31'],
  mayDayEve: [/vappuaatto/i, '2026-04-30', '2027-04-30', '2028-04-30'],
};
const eves = ['midsummerEve', 'christmasEve', 'newYearsEve', 'mayDayEve'];
/** Working days unless a venue says otherwise. */
const openEves = ['newYearsEve', 'mayDayEve'];

describe.each([2026, 2027, 2028])('in %i', (year) => {
  const found = finnishHolidays(day(`${year}-01-01`), day(`${year}-12-31`));

  it.each(Object.entries(table))('%s is where the table has it', (key, [name, ...dates]) => {
    const date = dates.find((text) => text.startsWith(String(year))) ?? '';
    const holiday = found.find((one) => one.date === date);
    expect(holiday?.name.fi).toMatch(name);
    expect(holiday?.isPublic).toBe(!eves.includes(key));
    expect(holiday?.isClosed).toBe(!openEves.includes(key));
  });

  it('weekdays off are those of the table and no others', () => {
    const known = new Set(Object.values(table).flatMap(([, ...dates]) => dates));
    const weekdays = found.filter(({ date }) => isoWeekdayOf(date) < 6);
    expect(weekdays.filter(({ date }) => !known.has(date))).toEqual([]);
  });

  it('each day off has a name in three languages and comes once', () => {
    for (const { name } of found) {
      expect(Object.values(name).every((text) => text.length > 2)).toBe(true);
      expect(name.sv).not.toBe(name.fi);
    }
    expect(new Set(found.map(({ date }) => date)).size).toBe(found.length);
  });
});

it('moves no holiday to another weekday', () => {
  const sunday = finnishHolidays(day('2026-12-01'), day('2026-12-20'));
  expect(sunday.map(({ date }) => date)).toEqual(['2026-12-06']);
});

it('takes both ends of the period, over the turn of a year', () => {
  const found = finnishHolidays(day('2026-12-25'), day('2027-01-01'));
  expect(found.map(({ date }) => date)).toEqual([
    ...['2026-12-25', '2026-12-26', '2026-12-31'],
    '2027-01-01',
  ]);
});
