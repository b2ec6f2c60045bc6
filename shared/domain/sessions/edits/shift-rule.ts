import { assertNever } from '../../../kernel/assert-never.ts';
import {
  addDays,
  daysBetween,
  isoWeekdayOf,
  type LocalDate,
  mondayOf,
  monthOf,
  partsOf,
} from '../../../kernel/local-date.ts';
import type {
  MonthPlace,
  RepeatingRule,
  SeriesRule,
  Weekdays,
  WeeklyRule,
  WeekParityRule,
} from '../recurrence/series-rule.ts';

/** A series as it stands: a split leaves the rule's own start and end as they are. */
export type ShiftedSeries = Readonly<{
  rule: SeriesRule;
  /** Its first and last date. */
  from: LocalDate;
  until: LocalDate;
}>;

/** One session's day and the day it is to be held on; `since`: the others from there on likewise. */
export type DayShift = Readonly<{ from: LocalDate; to: LocalDate; since: LocalDate }>;

/**
 * The rule of a series whose sessions are held on another day: Thursdays become Wednesdays, the
 * 15th the 16th. It begins with the week (month) of `since` and ends with that of the last date,
 * so that every second week stays the same week and what was cut off does not come back.
 */
export function shiftRule(series: ShiftedSeries, shift: DayShift): SeriesRule {
  const { rule } = series;
  switch (rule.kind) {
    case 'dates':
      return { ...rule, dates: shiftedDates(rule.dates, shift) };
    case 'weekly':
    case 'week-parity':
      return {
        ...rule,
        weekdays: shiftedWeekdays(rule.weekdays, shift),
        ...span(firstDay(rule, series, shift), dayLike(series.until, shift)),
      };
    case 'month-date':
      return { ...rule, dayOfMonth: partsOf(shift.to).day, ...months(series, shift) };
    case 'month-weekday': {
      const on = { weekday: isoWeekdayOf(shift.to), place: placeOf(shift.to, rule.place) };
      return { ...rule, ...on, ...months(series, shift) };
    }
    default:
      return assertNever(rule);
  }
}

/** A count would begin anew, so the end is said as a day. */
const span = (from: LocalDate, until: LocalDate): Pick<RepeatingRule, 'from' | 'end'> => ({
  from,
  end: { kind: 'until', date: until },
});

const months = ({ until }: ShiftedSeries, { since }: DayShift) =>
  span(monthOf(since).from, monthOf(until).to);

/** The day of another week that a day stands for: its own, or the new one where it is the old one. */
function dayLike(day: LocalDate, { from, to }: DayShift): LocalDate {
  const weekday = isoWeekdayOf(day) === isoWeekdayOf(from) ? isoWeekdayOf(to) : isoWeekdayOf(day);
  return addDays(mondayOf(day), weekday - 1);
}

function firstDay(
  rule: WeeklyRule | WeekParityRule,
  series: ShiftedSeries,
  shift: DayShift,
): LocalDate {
  const week = firstWeek(rule, series, shift);
  return week === mondayOf(shift.since) ? dayLike(shift.since, shift) : week;
}

/** The first week from `since` on in which the series meets; another week where the day went there. */
function firstWeek(
  rule: WeeklyRule | WeekParityRule,
  { from }: ShiftedSeries,
  shift: DayShift,
): LocalDate {
  const first = mondayOf(shift.since);
  if (rule.kind === 'week-parity') return first;
  const isSameWeek = mondayOf(shift.from) === mondayOf(shift.to);
  const weeks = daysBetween(mondayOf(isSameWeek ? from : shift.to), first) / 7;
  const every = rule.everyWeeks;
  return addDays(first, ((every - (weeks % every)) % every) * 7);
}

function shiftedWeekdays(weekdays: Weekdays, { from, to }: DayShift): Weekdays {
  const [gone, come] = [isoWeekdayOf(from), isoWeekdayOf(to)];
  return [come, ...weekdays.filter((weekday) => weekday !== gone && weekday !== come)];
}

type Dates = readonly [LocalDate, ...LocalDate[]];

const shiftedDates = (dates: Dates, { from, to }: DayShift): Dates => [
  to,
  ...dates.filter((date) => date !== from && date !== to),
];

/** Which of the month's Tuesdays a Tuesday is; a fifth one is the last. */
function placeOf(date: LocalDate, before: MonthPlace): MonthPlace {
  const isLast = addDays(date, 7) > monthOf(date).to;
  const place = Math.ceil(partsOf(date).day / 7);
  if (isLast && (before === 'last' || place === 5)) return 'last';
  return place === 1 || place === 2 || place === 3 ? place : 4;
}
