import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, datesFrom, day, mondayOf } from '#shared/kernel/local-date.ts';
import { toDate, toLocal } from '../../../renderer/calendar/dates.ts';
import { calendarFormats, localizer } from '../../../renderer/calendar/localizer.ts';

let zoneBefore: string | undefined;
beforeEach(() => {
  zoneBefore = process.env['TZ'];
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

/** The library asks for weeks, though its types know none. */
const week = 'week' as 'day';
const dateOf = (shown: Date): string => toLocal(shown).date;

it('writes the hours as the rest of the program does', () => {
  const written = (language: 'fi' | 'en') => {
    const format = calendarFormats[language].timeGutterFormat;
    return typeof format === 'function' ? format(toDate(day('2026-11-24'), 600)) : format;
  };
  expect([written('fi'), written('en')]).toEqual(['10', '10:00']);
});

describe.each(['Europe/Helsinki', 'America/St_Johns', 'Pacific/Apia', 'UTC'])(
  'the calendar’s arithmetic on a machine in %s',
  (zone) => {
    beforeEach(() => {
      process.env['TZ'] = zone;
    });

    it('has the weeks of ISO 8601, from Monday, in every language', () => {
      for (const date of datesFrom(day('2026-10-01'), day('2027-04-30'))) {
        const shown = toDate(date, 1439);
        const start = localizer.startOf(shown, week);
        const end = localizer.endOf(shown, week);
        expect(dateOf(start)).toBe(mondayOf(date));
        expect(dateOf(end)).toBe(addDays(mondayOf(date), 6));
        expect(localizer.range(start, end).map(dateOf)).toEqual(
          datesFrom(mondayOf(date), addDays(mondayOf(date), 6)),
        );
      }
      for (const culture of ['fi', 'sv', 'en']) expect(localizer.startOfWeek(culture)).toBe(1);
    });

    it.each(['2026-10-25', '2027-03-28', '2026-11-01'])('has 96 quarters on %s', (text) => {
      const date = day(text);
      for (let quarter = 0; quarter < 96; quarter++) {
        const slot = localizer.getSlotDate(toDate(date, 0), 0, quarter * 15);
        expect(toLocal(slot)).toEqual({ date, minute: quarter * 15 });
        expect(localizer.getMinutesFromMidnight(slot)).toBe(quarter * 15);
        expect(localizer.isSameDate(slot, toDate(date, 1439))).toBe(true);
      }
      expect(localizer.getTotalMin(toDate(date, 420), toDate(date, 1200))).toBe(780);
      expect(localizer.diff(toDate(date, 420), toDate(date, 600), 'minutes')).toBe(180);
      expect(
        toLocal(localizer.merge(toDate(date, 0), toDate(day('2026-01-01'), 605)) ?? new Date(0)),
      ).toEqual({ date, minute: 605 });
    });
  },
);

it('compares by the unit that it is asked for', () => {
  const [early, late] = [toDate(day('2026-11-24'), 0), toDate(day('2026-11-24'), 1439)];
  expect(localizer.eq(early, late, 'day')).toBe(true);
  expect(localizer.neq(early, late, 'minutes')).toBe(true);
  expect(localizer.lt(early, late, 'day')).toBe(false);
  expect(localizer.lte(early, late, 'day')).toBe(true);
  expect(localizer.gt(late, early, 'minutes')).toBe(true);
  expect(localizer.gte(early, late, 'day')).toBe(true);
  expect(localizer.inRange(early, late, late, 'day')).toBe(true);
  expect(localizer.min(late, early)).toEqual(early);
  expect(localizer.max(late, early)).toEqual(late);
});
