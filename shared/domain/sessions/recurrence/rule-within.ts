import type { LocalDate } from '../../../kernel/local-date.ts';
import { expandRule } from './expand-rule.ts';
import type { RepeatingRule, SeriesEnd, SeriesRule } from './series-rule.ts';

type Span = Readonly<{ from: LocalDate; until: LocalDate }>;

/**
 * The rule that has just those dates of another which fall within days, both included: what a
 * series that was shortened or split still means. Every second week stays the same week. Null where
 * no date is left.
 */
export function ruleWithin(rule: SeriesRule, span: Span): SeriesRule | null {
  const dates = datesIn(rule, span);
  const [first, ...rest] = dates;
  if (first === undefined) return null;
  if (rule.kind === 'dates') return { kind: 'dates', dates: [first, ...rest] };
  const pattern = datesIn({ ...rule, added: [], leftOut: [] }, span);
  const [from] = pattern;
  if (from === undefined) return { kind: 'dates', dates: [first, ...rest] };
  const isInside = (date: LocalDate): boolean => date >= span.from && date <= span.until;
  return {
    ...rule,
    from,
    end: endWithin(rule, span, pattern),
    added: rule.added.filter(isInside),
    leftOut: rule.leftOut.filter(isInside),
  };
}

/** A count stays a count while the whole of it is there, and else ends with its last date. */
function endWithin(
  { end }: RepeatingRule,
  { until }: Span,
  pattern: readonly LocalDate[],
): SeriesEnd {
  if (end.kind === 'until') return end.date <= until ? end : { kind: 'until', date: until };
  return end.times === pattern.length ? end : { kind: 'until', date: pattern.at(-1) ?? until };
}

function datesIn(rule: SeriesRule, { from, until }: Span): readonly LocalDate[] {
  if (until < from) return [];
  const expanded = expandRule(rule, { from, to: until });
  return expanded.ok ? expanded.value.dates : [];
}
