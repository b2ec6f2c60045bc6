import ICAL from 'ical.js';
import { addDays, type LocalDate, mondayOf } from '../../../kernel/local-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { checkRule } from './check-rule.ts';
import { parityOf } from './falls-on.ts';
import type { RepeatingRule, SeriesRule, WeekParityRule } from './series-rule.ts';
import { recurOf } from './to-rrule.ts';

/** The days asked for, both included. */
export type Bounds = Readonly<{ from: LocalDate; to: LocalDate }>;

/** The list is whole up to and with `after`; the rule goes on beyond it. */
export type Cut = Readonly<{ by: 'bounds' | 'dates' | 'steps'; after: LocalDate }>;

/** The dates of a rule, in order and once each; `cut` is null where they are all of them. */
export type Expansion = Readonly<{ dates: readonly LocalDate[]; cut: Cut | null }>;

/** No answer has more dates. */
export const mostDates = 1000;

/** No expansion looks at more occurrences, those before the bounds counted. */
export const mostSteps = 20_000;

/**
 * The dates of a rule within bounds: those of its pattern and the added ones, less the left-out
 * ones (the recurrence set of RFC 5545 3.8.5). Never more than `mostDates` dates or `mostSteps`
 * steps, whatever the rule; `cut` says which of them ended the list. Refuses as `checkRule` does,
 * and reversed bounds with `end-before-start`.
 */
export function expandRule(rule: SeriesRule, bounds: Bounds): Result<Expansion> {
  if (bounds.to < bounds.from) return err('end-before-start');
  const checked = checkRule(rule);
  if (!checked.ok) return checked;
  if (checked.value.kind === 'dates') return ok(within(checked.value.dates, bounds, null));
  const { added, leftOut } = checked.value;
  const pattern = gather(occurrencesOf(checked.value), bounds);
  const left = new Set(leftOut);
  const dates = [...new Set([...pattern.dates, ...added])].sort().filter((date) => !left.has(date));
  return ok(within(dates, bounds, pattern.cut));
}

/** Holds ordered dates to the bounds, to what is known of the pattern and to the most allowed. */
function within(dates: readonly LocalDate[], bounds: Bounds, cut: Cut | null): Expansion {
  const known = cut === null || cut.by === 'bounds' ? bounds.to : cut.after;
  const inside = dates.filter((date) => date >= bounds.from && date <= known);
  const after = inside[mostDates - 1];
  if (inside.length > mostDates && after) {
    return { dates: inside.slice(0, mostDates), cut: { by: 'dates', after } };
  }
  const later = dates.some((date) => date > bounds.to);
  return { dates: inside, cut: cut ?? (later ? { by: 'bounds', after: bounds.to } : null) };
}

/** Walks a pattern to the end of the bounds, counting every step. */
function gather(occurrences: Iterable<LocalDate>, bounds: Bounds): Expansion {
  const dates: LocalDate[] = [];
  let steps = 0;
  let after = bounds.from;
  for (const date of occurrences) {
    if (date > bounds.to) return { dates, cut: { by: 'bounds', after: bounds.to } };
    if (steps === mostSteps) return { dates, cut: { by: 'steps', after } };
    if (dates.length === mostDates) return { dates, cut: { by: 'dates', after } };
    if (date >= bounds.from) dates.push(date);
    after = date;
    steps += 1;
  }
  return { dates, cut: null };
}

/**
 * The pattern's dates in order, as many as are asked for. ical.js lays out all but odd and even
 * weeks: its BYWEEKNO with BYDAY tests `indexOf` for truth and so gives every week but the first
 * one listed (2.2.1, `expand_year_days`). Other calendars stumble there too, so a calendar file
 * serves its readers better with the dates themselves than with such an RRULE.
 */
function occurrencesOf(rule: RepeatingRule): Iterable<LocalDate> {
  return rule.kind === 'week-parity' ? parityDates(rule) : rfcDates(rule);
}

function* rfcDates(rule: RepeatingRule): Generator<LocalDate> {
  const recur = ICAL.Recur.fromString(recurOf(rule));
  const iterator = recur.iterator(ICAL.Time.fromDateString(rule.from));
  for (let next = iterator.next(); next; next = iterator.next()) {
    // A date without a time prints as YYYY-MM-DD.
    yield next.toString() as LocalDate;
  }
}

function* parityDates(rule: WeekParityRule): Generator<LocalDate> {
  const { weekdays, from, end } = rule;
  let times = 0;
  for (let monday = mondayOf(from); ; monday = addDays(monday, 7)) {
    if (parityOf(monday) !== rule.parity) continue;
    for (const weekday of weekdays) {
      const date = addDays(monday, weekday - 1);
      if (date < from) continue;
      if (end.kind === 'until' ? date > end.date : times === end.times) return;
      yield date;
      times += 1;
    }
  }
}
