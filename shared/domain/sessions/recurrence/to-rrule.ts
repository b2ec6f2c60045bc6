import { assertNever } from '../../../kernel/assert-never.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { checkRule } from './check-rule.ts';
import { rfcDate, rfcWeekday, weekNumbersOf } from './rrule-words.ts';
import type { RepeatingRule, SeriesEnd, SeriesRule, Weekdays } from './series-rule.ts';

/**
 * A rule as RFC 5545 content lines with local dates (`VALUE=DATE`), one a line, not folded:
 * `DTSTART`, then `RRULE`, `RDATE` and `EXDATE` where the rule has them. DTSTART is the first date
 * of the pattern; an added date may be earlier. A plain list of dates has no RRULE. Refuses as
 * `checkRule` does.
 */
export function toRrule(rule: SeriesRule): Result<string> {
  const checked = checkRule(rule);
  return checked.ok ? ok(linesOf(checked.value).join('\n')) : checked;
}

function linesOf(rule: SeriesRule): string[] {
  if (rule.kind === 'dates') {
    // DTSTART alone would be the first of the set, but `rrule` does not count it; a date said twice
    // is one instance (RFC 5545 3.8.5.2), so the list names it again.
    return [`DTSTART;VALUE=DATE:${rfcDate(rule.dates[0])}`, ...dateLine('RDATE', rule.dates)];
  }
  return [
    `DTSTART;VALUE=DATE:${rfcDate(rule.from)}`,
    `RRULE:${recurOf(rule)}`,
    ...dateLine('RDATE', rule.added),
    ...dateLine('EXDATE', rule.leftOut),
  ];
}

function dateLine(name: 'RDATE' | 'EXDATE', dates: readonly LocalDate[]): string[] {
  return dates.length === 0 ? [] : [`${name};VALUE=DATE:${dates.map(rfcDate).join(',')}`];
}

/** The RECUR value (RFC 5545 3.3.10) of a rule in its plain form, which starts on its own first date. */
export function recurOf(rule: RepeatingRule): string {
  return [...patternOf(rule), endOf(rule.end)].join(';');
}

function patternOf(rule: RepeatingRule): string[] {
  switch (rule.kind) {
    case 'weekly':
      return ['FREQ=WEEKLY', ...interval(rule.everyWeeks), byDay(rule.weekdays), 'WKST=MO'];
    case 'week-parity': {
      const weeks = `BYWEEKNO=${weekNumbersOf(rule.parity)}`;
      return ['FREQ=YEARLY', weeks, byDay(rule.weekdays), 'WKST=MO'];
    }
    case 'month-date':
      return ['FREQ=MONTHLY', ...interval(rule.everyMonths), `BYMONTHDAY=${rule.dayOfMonth}`];
    case 'month-weekday': {
      const place = rule.place === 'last' ? -1 : rule.place;
      const weekday = `BYDAY=${place}${rfcWeekday(rule.weekday)}`;
      return ['FREQ=MONTHLY', ...interval(rule.everyMonths), weekday];
    }
    default:
      return assertNever(rule);
  }
}

const interval = (every: number): string[] => (every === 1 ? [] : [`INTERVAL=${every}`]);
const byDay = (weekdays: Weekdays): string => `BYDAY=${weekdays.map(rfcWeekday).join(',')}`;
const endOf = (end: SeriesEnd): string =>
  end.kind === 'until' ? `UNTIL=${rfcDate(end.date)}` : `COUNT=${end.times}`;
