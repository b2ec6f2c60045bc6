import { assertNever } from '../../../kernel/assert-never.ts';
import {
  addDays,
  day,
  isoWeekdayOf,
  isoWeekOf,
  type LocalDate,
  monthOf,
  partsOf,
} from '../../../kernel/local-date.ts';
import type { MonthPlace, RepeatingRule } from './series-rule.ts';

/** No pattern waits longer for a date: 60 days from 1 September to 31 October. */
const longestWaitDays = 60;

/** The kernel's last day: `LocalDate` ends with the year 2199. */
export const lastDay = day('2199-12-31');

/** Whether the day is one the pattern can fall on, leaving start, end and interval aside. */
export function fallsOn(rule: RepeatingRule, date: LocalDate): boolean {
  switch (rule.kind) {
    case 'weekly':
      return rule.weekdays.includes(isoWeekdayOf(date));
    case 'week-parity':
      return rule.weekdays.includes(isoWeekdayOf(date)) && parityOf(date) === rule.parity;
    case 'month-date':
      return partsOf(date).day === rule.dayOfMonth;
    case 'month-weekday':
      return isoWeekdayOf(date) === rule.weekday && isAtPlace(date, rule.place);
    default:
      return assertNever(rule);
  }
}

/**
 * The first date of the pattern on or after `from`; null where there is none within two months or
 * before the calendar ends. It is DTSTART: RFC 5545 3.8.5.3 leaves a rule undefined whose DTSTART
 * is not one of its dates, and an interval counts from there.
 */
export function firstDateOf(rule: RepeatingRule): LocalDate | null {
  for (let ahead = 0; ahead <= longestWaitDays; ahead += 1) {
    const date = addDays(rule.from, ahead);
    if (date > lastDay) return null;
    if (fallsOn(rule, date)) return date;
  }
  return null;
}

/** Whether the date's ISO week has an odd or an even number. */
export function parityOf(date: LocalDate): 'odd' | 'even' {
  return isoWeekOf(date).week % 2 === 1 ? 'odd' : 'even';
}

function isAtPlace(date: LocalDate, place: MonthPlace): boolean {
  if (place === 'last') return addDays(date, 7) > monthOf(date).to;
  return Math.ceil(partsOf(date).day / 7) === place;
}
