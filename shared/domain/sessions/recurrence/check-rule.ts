import type { LocalDate } from '../../../kernel/local-date.ts';
import { isLocalDate } from '../../../kernel/local-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { firstDateOf } from './falls-on.ts';
import { type RepeatingRule, ruleLimits, type SeriesRule } from './series-rule.ts';
import { tidyRule } from './tidy-rule.ts';

type Fault = Readonly<{ field: string; code: string; params?: Readonly<Record<string, number>> }>;

/**
 * Holds a rule to its limits and gives it back in its plain form.
 *
 * Refuses with `invalid-input` and the field at fault, `end-before-start`, or `no-dates-left`
 * where the pattern has no date between start and end.
 */
export function checkRule(rule: SeriesRule): Result<SeriesRule> {
  const fault = rule.kind === 'dates' ? listFault('dates', rule.dates) : repeatingFault(rule);
  if (fault) {
    return err('invalid-input', {
      params: fault.params ?? {},
      fields: { [fault.field]: fault.code },
    });
  }
  return rule.kind === 'dates' ? ok(tidyRule(rule)) : withDates(rule);
}

function withDates(rule: RepeatingRule): Result<SeriesRule> {
  const { from, end } = rule;
  if (end.kind === 'until' && end.date < from) {
    return err('end-before-start', { fields: { 'end.date': 'end-before-start' } });
  }
  const first = firstDateOf(rule);
  if (first === null || (end.kind === 'until' && first > end.date)) return err('no-dates-left');
  return ok(tidyRule(rule));
}

function repeatingFault(rule: RepeatingRule): Fault | undefined {
  if (!isLocalDate(rule.from)) return { field: 'from', code: 'date' };
  return (
    patternFault(rule) ??
    endFault(rule) ??
    listFault('added', rule.added) ??
    listFault('leftOut', rule.leftOut)
  );
}

function patternFault(rule: RepeatingRule): Fault | undefined {
  if (rule.kind === 'weekly' || rule.kind === 'week-parity') {
    const every = rule.kind === 'weekly' ? rule.everyWeeks : 1;
    return weekdaysFault(rule.weekdays) ?? numberFault('everyWeeks', every, ruleLimits.everyWeeks);
  }
  const day =
    rule.kind === 'month-date'
      ? numberFault('dayOfMonth', rule.dayOfMonth, 31)
      : numberFault('weekday', rule.weekday, 7);
  return day ?? numberFault('everyMonths', rule.everyMonths, ruleLimits.everyMonths);
}

function weekdaysFault(weekdays: readonly number[]): Fault | undefined {
  if (weekdays.length === 0) return { field: 'weekdays', code: 'required' };
  if (weekdays.length > 7) return { field: 'weekdays', code: 'too-many', params: { max: 7 } };
  const faults = weekdays.map((weekday) => numberFault('weekdays', weekday, 7));
  return faults.find((fault) => fault !== undefined);
}

function endFault({ end }: RepeatingRule): Fault | undefined {
  if (end.kind === 'count') return numberFault('end.times', end.times, ruleLimits.times);
  return isLocalDate(end.date) ? undefined : { field: 'end.date', code: 'date' };
}

function listFault(field: string, dates: readonly LocalDate[]): Fault | undefined {
  const max = ruleLimits.listedDates;
  if (field === 'dates' && dates.length === 0) return { field, code: 'required' };
  if (dates.length > max) return { field, code: 'too-many', params: { max } };
  return dates.every(isLocalDate) ? undefined : { field, code: 'date' };
}

function numberFault(field: string, value: number, max: number): Fault | undefined {
  if (!Number.isInteger(value)) return { field, code: 'invalid' };
  if (value < 1) return { field, code: 'too-small', params: { min: 1 } };
  return value > max ? { field, code: 'too-big', params: { max } } : undefined;
}
