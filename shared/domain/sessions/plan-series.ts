import ICAL from 'ical.js';
import { addDays, daysBetween, isoWeekdayOf, type LocalDate } from '../../kernel/local-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** A weekly series as people say it. Both ends included. */
export type WeeklyPlan = Readonly<{
  weekdays: readonly number[];
  /** 1 every week; n every nth week, counted from the week of the first date. */
  everyWeeks: number;
  from: LocalDate;
  until: LocalDate;
}>;

/** Why a date of a series would be left out. */
export type OffDay = Readonly<{
  date: LocalDate;
  reason: 'holiday' | 'closure';
  name: Readonly<{ fi: string; sv: string; en: string }>;
}>;

/** A plan laid out: the RFC 5545 rule, the dates to hold and the dates left out. */
export type PlannedSeries = Readonly<{
  rule: string;
  dates: readonly LocalDate[];
  skipped: readonly OffDay[];
}>;

/** Two years and some: longer series are a slip of the keyboard. */
const longestDays = 800;

const rfcWeekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * Lays a weekly series out as dates by RFC 5545 (weeks begin on Monday), and sets aside those that
 * fall on an off day. Nothing is moved: Finnish holidays are not moved to another weekday.
 *
 * Refuses with `end-before-start`, `too-long-period` or `no-dates-left`.
 */
export function planSeries(plan: WeeklyPlan, offDays: readonly OffDay[]): Result<PlannedSeries> {
  const days = daysBetween(plan.from, plan.until);
  if (days < 0) return err('end-before-start', { fields: { until: 'end-before-start' } });
  if (days > longestDays) return err('too-long-period', { params: { days: longestDays } });
  const first = firstDate(plan);
  const rule = ruleOf(plan);
  const all = expand(rule, first, plan.until);
  const off = new Map(offDays.map((day) => [day.date, day]));
  const skipped = all.flatMap((date) => off.get(date) ?? []);
  const dates = all.filter((date) => !off.has(date));
  if (all.length === 0) return err('no-dates-left');
  return ok({ rule, dates, skipped });
}

/** The first weekday of the plan on or after its start. */
function firstDate({ weekdays, from }: WeeklyPlan): LocalDate {
  const weekday = isoWeekdayOf(from);
  const ahead = Math.min(...weekdays.map((wanted) => (wanted - weekday + 7) % 7));
  return addDays(from, ahead);
}

/** The plan as an RFC 5545 RRULE. */
function ruleOf({ weekdays, everyWeeks, until }: WeeklyPlan): string {
  const byDay = [...new Set(weekdays)].sort((a, b) => a - b).map(rfcDay);
  const interval = everyWeeks === 1 ? '' : `INTERVAL=${everyWeeks};`;
  return `FREQ=WEEKLY;${interval}BYDAY=${byDay.join(',')};WKST=MO;UNTIL=${until.replaceAll('-', '')}`;
}

const rfcDay = (weekday: number): string => rfcWeekdays[weekday - 1] ?? 'MO';

function expand(rule: string, first: LocalDate, until: LocalDate): LocalDate[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  const dates: LocalDate[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const date = next.toString().slice(0, 10) as LocalDate;
    if (date > until) break;
    dates.push(date);
  }
  return dates;
}
