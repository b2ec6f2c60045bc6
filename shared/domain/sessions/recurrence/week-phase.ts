import { addDays, type LocalDate } from '../../../kernel/local-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { checkRule } from './check-rule.ts';
import { expandRule } from './expand-rule.ts';
import { parityOf } from './falls-on.ts';
import { furthestPlanned } from './plan-rule.ts';
import type { SeriesRule, WeeklyRule, WeekParityRule } from './series-rule.ts';

/** One of the two meanings: the rule to take when it is the one meant, and its dates around the difference. */
type Meaning<Rule extends SeriesRule> = Readonly<{ rule: Rule; dates: readonly LocalDate[] }>;

/** The two meanings of "every second week" and where they part. */
export type WeekPhase = Readonly<{
  /** The first date that one of them has and the other has not. */
  differFrom: LocalDate;
  parity: 'odd' | 'even';
  everySecondWeek: Meaning<WeeklyRule>;
  weekParity: Meaning<WeekParityRule>;
}>;

/** Enough to see the rhythm on both sides: two meetings before, two or three after. */
const daysBefore = 28;
const daysAfter = 28;

/**
 * Whether "every second week" and "odd (even) weeks" are different for this rule. They part at the
 * end of a year with week 53, as at New Year 2026-27: odd week 53 is followed by odd week 1.
 *
 * Null where they are the same within the rule's span, and for rules that are neither. Refuses as
 * `checkRule` does.
 */
export function weekPhase(rule: SeriesRule): Result<WeekPhase | null> {
  const checked = checkRule(rule);
  if (!checked.ok) return checked;
  const pair = bothMeanings(checked.value);
  if (!pair) return ok(null);
  const span = { from: pair.weekly.from, to: furthestPlanned(pair.weekly.from) };
  const weekly = expandRule(pair.weekly, span);
  const parity = expandRule(pair.parity, span);
  if (!weekly.ok) return weekly;
  if (!parity.ok) return parity;
  const differFrom = firstDifference(weekly.value.dates, parity.value.dates);
  if (differFrom === undefined) return ok(null);
  return ok({
    differFrom,
    parity: pair.parity.parity,
    everySecondWeek: { rule: pair.weekly, dates: around(weekly.value.dates, differFrom) },
    weekParity: { rule: pair.parity, dates: around(parity.value.dates, differFrom) },
  });
}

/** The rule and its other meaning; both have the same first date, so the same weeks at first. */
function bothMeanings(
  rule: SeriesRule,
): Readonly<{ weekly: WeeklyRule; parity: WeekParityRule }> | null {
  if (rule.kind === 'weekly' && rule.everyWeeks === 2) {
    const { everyWeeks: _, ...rest } = rule;
    return { weekly: rule, parity: { ...rest, kind: 'week-parity', parity: parityOf(rule.from) } };
  }
  if (rule.kind === 'week-parity') {
    const { parity: _, ...rest } = rule;
    return { weekly: { ...rest, kind: 'weekly', everyWeeks: 2 }, parity: rule };
  }
  return null;
}

function firstDifference(
  one: readonly LocalDate[],
  other: readonly LocalDate[],
): LocalDate | undefined {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return [...one, ...other].sort().find((date) => !inOne.has(date) || !inOther.has(date));
}

function around(dates: readonly LocalDate[], middle: LocalDate): readonly LocalDate[] {
  const [from, to] = [addDays(middle, -daysBefore), addDays(middle, daysAfter)];
  return dates.filter((date) => date >= from && date <= to);
}
