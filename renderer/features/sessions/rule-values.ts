import {
  type MonthPlace,
  monthPlaces,
  type SeriesEnd,
  type SeriesRule,
  type Weekdays,
} from '#shared/domain/sessions/recurrence/series-rule.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import {
  type IsoWeekday,
  isoWeekdayOf,
  type LocalDate,
  partsOf,
} from '#shared/kernel/local-date.ts';

/** How a series repeats, in the order in which it is offered. */
export const patterns = [
  'weekly',
  'every-second',
  'every-nth',
  'odd',
  'even',
  'month-date',
  'month-weekday',
  'dates',
] as const;
export type Pattern = (typeof patterns)[number];

export const weekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The fields that hold several days. */
export type DatesKey = 'dates' | 'added' | 'leftOut';

/** The fields of a rule; those of other patterns keep what was typed, so that nothing is lost. */
export type RuleValues = Readonly<{
  pattern: Pattern;
  weekdays: readonly IsoWeekday[];
  everyWeeks: number | null;
  dayOfMonth: number | null;
  place: MonthPlace;
  weekday: IsoWeekday;
  everyMonths: number | null;
  from: LocalDate | null;
  endKind: SeriesEnd['kind'];
  until: LocalDate | null;
  times: number | null;
  added: readonly LocalDate[];
  leftOut: readonly LocalDate[];
  dates: readonly LocalDate[];
  /** What was typed among days and is none. */
  unread: Readonly<Record<DatesKey, readonly string[]>>;
}>;

/** What the fields begin with: every week, its weekday still to be chosen. */
export function firstRuleValues(from: LocalDate, until: LocalDate): RuleValues {
  const { day } = partsOf(from);
  return {
    pattern: 'weekly',
    weekdays: [],
    everyWeeks: 3,
    dayOfMonth: day,
    place: monthPlaces[Math.ceil(day / 7) - 1] ?? 'last',
    weekday: isoWeekdayOf(from),
    everyMonths: 1,
    from,
    endKind: 'until',
    until,
    times: null,
    added: [],
    leftOut: [],
    dates: [],
    unread: { dates: [], added: [], leftOut: [] },
  };
}

/** The rule that the fields say; null while something of it is missing. */
export function ruleOf(values: RuleValues): SeriesRule | null {
  const { pattern, from, added, leftOut } = values;
  if (pattern === 'dates') {
    const [first, ...rest] = values.dates;
    return first === undefined ? null : { kind: 'dates', dates: [first, ...rest] };
  }
  const end = endOf(values);
  if (from === null || end === null) return null;
  const span = { from, end, added, leftOut };
  switch (pattern) {
    case 'weekly':
    case 'every-second':
    case 'every-nth': {
      const days = weekdaysOf(values);
      const everyWeeks = intervalOf(pattern, values);
      if (days === null || everyWeeks === null) return null;
      return { kind: 'weekly', ...span, everyWeeks, weekdays: days };
    }
    case 'odd':
    case 'even': {
      const days = weekdaysOf(values);
      return days && { kind: 'week-parity', ...span, parity: pattern, weekdays: days };
    }
    case 'month-date':
    case 'month-weekday':
      return monthRule(pattern, values, span);
    default:
      return assertNever(pattern);
  }
}

function monthRule(
  kind: 'month-date' | 'month-weekday',
  { dayOfMonth, place, weekday, everyMonths }: RuleValues,
  span: Readonly<{
    from: LocalDate;
    end: SeriesEnd;
    added: readonly LocalDate[];
    leftOut: readonly LocalDate[];
  }>,
): SeriesRule | null {
  if (everyMonths === null) return null;
  if (kind === 'month-weekday') return { kind, ...span, everyMonths, place, weekday };
  return dayOfMonth === null ? null : { kind, ...span, everyMonths, dayOfMonth };
}

function endOf({ endKind, until, times }: RuleValues): SeriesEnd | null {
  if (endKind === 'until') return until === null ? null : { kind: 'until', date: until };
  return times === null ? null : { kind: 'count', times };
}

function weekdaysOf({ weekdays: [first, ...rest] }: RuleValues): Weekdays | null {
  return first === undefined ? null : [first, ...rest];
}

function intervalOf(pattern: Pattern, { everyWeeks }: RuleValues): number | null {
  if (pattern === 'every-nth') return everyWeeks;
  return pattern === 'every-second' ? 2 : 1;
}

/** The fields that a rule sets, without its start and end: to go on as the last series did. */
export function patternValues(rule: SeriesRule): Partial<RuleValues> {
  switch (rule.kind) {
    case 'weekly':
      return {
        pattern: weeklyPattern(rule.everyWeeks),
        weekdays: rule.weekdays,
        everyWeeks: Math.max(rule.everyWeeks, 3),
      };
    case 'week-parity':
      return { pattern: rule.parity, weekdays: rule.weekdays };
    case 'month-date':
      return {
        pattern: rule.kind,
        dayOfMonth: rule.dayOfMonth,
        everyMonths: rule.everyMonths,
      };
    case 'month-weekday': {
      const { kind, place, weekday, everyMonths } = rule;
      return { pattern: kind, place, weekday, everyMonths };
    }
    case 'dates':
      return {};
    default:
      return assertNever(rule);
  }
}

function weeklyPattern(everyWeeks: number): Pattern {
  if (everyWeeks === 1) return 'weekly';
  return everyWeeks === 2 ? 'every-second' : 'every-nth';
}
