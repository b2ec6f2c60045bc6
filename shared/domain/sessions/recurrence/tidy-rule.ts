import type { LocalDate } from '../../../kernel/local-date.ts';
import { firstDateOf } from './falls-on.ts';
import type { RepeatingRule, SeriesRule, Weekdays } from './series-rule.ts';

/**
 * The same rule in its one plain form: dates and weekdays in order and once each, `from` on the
 * first date. Two rules that say the same are then equal. Expects a rule within its limits.
 */
export function tidyRule(rule: SeriesRule): SeriesRule {
  if (rule.kind === 'dates') {
    const [first, ...rest] = inOrder(rule.dates);
    return first === undefined ? rule : { ...rule, dates: [first, ...rest] };
  }
  const leftOut = inOrder(rule.leftOut);
  const left = new Set(leftOut);
  const added = inOrder(rule.added).filter((date) => !left.has(date));
  return { ...withTidyWeekdays(rule), from: firstDateOf(rule) ?? rule.from, added, leftOut };
}

function withTidyWeekdays(rule: RepeatingRule): RepeatingRule {
  if (rule.kind !== 'weekly' && rule.kind !== 'week-parity') return rule;
  return { ...rule, weekdays: weekdaysInOrder(rule.weekdays) };
}

function weekdaysInOrder(weekdays: Weekdays): Weekdays {
  const [first, ...rest] = [...new Set(weekdays)].sort((a, b) => a - b);
  return first === undefined ? weekdays : [first, ...rest];
}

function inOrder(dates: readonly LocalDate[]): LocalDate[] {
  return [...new Set(dates)].sort();
}
