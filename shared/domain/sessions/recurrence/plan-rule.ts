import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../../kernel/local-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { OffDay } from '../off-day.ts';
import { checkRule } from './check-rule.ts';
import { type Bounds, type Cut, expandRule } from './expand-rule.ts';
import { lastDay } from './falls-on.ts';
import type { SeriesRule } from './series-rule.ts';
import { toRrule } from './to-rrule.ts';

/** A rule laid out: its RFC 5545 lines, the dates to hold and the dates left out for an off day. */
export type PlannedRule = Readonly<{
  rrule: string;
  dates: readonly LocalDate[];
  skipped: readonly OffDay[];
  /** Not null where the rule goes on beyond what is planned at one time. */
  cut: Cut | null;
}>;

/** Two years and some: longer series are a slip of the keyboard. */
const longestPlanDays = 800;

/**
 * Lays a rule out as dates and sets aside those that fall on an off day. Nothing is moved: Finnish
 * holidays are not moved to another weekday. A rule that ends by count and is not through after
 * `longestPlanDays` is cut there.
 *
 * Refuses as `checkRule` does, with `too-long-period` where the rule itself names a later day, and
 * with `no-dates-left` where it has no date at all.
 */
export function planRule(rule: SeriesRule, offDays: readonly OffDay[]): Result<PlannedRule> {
  const checked = checkRule(rule);
  if (!checked.ok) return checked;
  const bounds = planBounds(checked.value);
  const rrule = toRrule(checked.value);
  const all = bounds.ok ? expandRule(checked.value, bounds.value) : bounds;
  if (!rrule.ok) return rrule;
  if (!all.ok) return all;
  if (all.value.dates.length === 0) return err('no-dates-left');
  const off = new Map(offDays.map((day) => [day.date, day]));
  return ok({
    rrule: rrule.value,
    dates: all.value.dates.filter((date) => !off.has(date)),
    skipped: all.value.dates.flatMap((date) => off.get(date) ?? []),
    cut: all.value.cut,
  });
}

/** From the earliest day that the rule names to the latest one it may reach. */
function planBounds(rule: SeriesRule): Result<Bounds> {
  const start = rule.kind === 'dates' ? rule.dates[0] : rule.from;
  const named = [start, ...namedDays(rule)].sort();
  const [from, to] = [named[0] ?? start, named.at(-1) ?? start];
  if (daysBetween(from, to) > longestPlanDays) {
    return err('too-long-period', { params: { days: longestPlanDays } });
  }
  if (rule.kind === 'dates' || rule.end.kind === 'until') return ok({ from, to });
  return ok({ from, to: furthestPlanned(from) });
}

/** The last day that a plan from this day may reach. */
export function furthestPlanned(from: LocalDate): LocalDate {
  const furthest = addDays(from, longestPlanDays);
  return isLocalDate(furthest) ? furthest : lastDay;
}

function namedDays(rule: SeriesRule): readonly LocalDate[] {
  if (rule.kind === 'dates') return rule.dates;
  const until = rule.end.kind === 'until' ? [rule.end.date] : [];
  return [...until, ...rule.added];
}
