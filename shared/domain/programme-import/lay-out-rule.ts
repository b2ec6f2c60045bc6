import ICAL from 'ical.js';
import { limits } from './limits.ts';
import type { EntryProblem } from './preview.ts';
import { checkRule, filterOf, partsOfRule, partsToLayOut, type RuleParts } from './rule-parts.ts';
import { type StepBudget, StepsSpent, stepBudget } from './step-budget.ts';
import { minutesPerDay, readWrittenTime, type UtcMinute, type WallMinute } from './wall-time.ts';

/** A rule and what of it is wanted. All times are on one wall clock, the entry's. */
export type RuleSpan = Readonly<{
  /** RRULE value, RFC 5545 3.3.10. */
  text: string;
  /** DTSTART. */
  start: WallMinute;
  /** Only starts from here are given; earlier ones are counted all the same. */
  from: WallMinute;
  /** The last start to give. */
  until: WallMinute;
  /** At most so many starts. */
  limit: number;
  /** Reads a UTC time of the rule on the entry's clock. */
  wallOf: (utc: UtcMinute) => WallMinute;
}>;

export type LaidOutRule =
  | Readonly<{ kind: 'starts'; starts: readonly WallMinute[]; isCut: boolean }>
  | Readonly<{ kind: 'refused'; reason: EntryProblem }>;

/**
 * The starts of a recurrence rule within a span, in order. ical.js lays the rule out, but never
 * unwatched: rules it reads otherwise than RFC 5545 means are refused beforehand, every step of its
 * inner loops is counted, and it always has an end to stop at.
 */
export function layOutRule(span: RuleSpan, budget: StepBudget): LaidOutRule {
  const parts = partsOfRule(span.text);
  const problem = checkRule(parts);
  if (problem) return { kind: 'refused', reason: problem };
  const until = lastStart(parts, span);
  if (until === null) return { kind: 'refused', reason: 'rule-unreadable' };
  try {
    return collect(parts, { ...span, until }, budget);
  } catch (error) {
    // ical.js throws plain errors at rules it cannot read; whatever it is, the rule is refused.
    const reason = error instanceof StepsSpent ? 'rule-too-long' : 'rule-unreadable';
    return { kind: 'refused', reason };
  }
}

/** The rule's own UNTIL or the end of the span, whichever is earlier; null where unreadable. */
function lastStart(parts: RuleParts, { until, wallOf }: RuleSpan): WallMinute | null {
  const text = parts.get('UNTIL');
  if (text === undefined) return until;
  const written = readWrittenTime(text);
  if (!written) return null;
  if (written.isUtc) return Math.min(until, wallOf(written.wall));
  // A date as UNTIL means that day too.
  return Math.min(until, written.isDate ? written.wall + 1439 : written.wall);
}

function collect(parts: RuleParts, span: RuleSpan, budget: StepBudget): LaidOutRule {
  const { from, until, limit } = span;
  const belongs = filterOf(parts, span.start);
  const count = Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY);
  const iterator = iteratorOf(parts, span, budget);
  const starts: WallMinute[] = [];
  let counted: number | null = null;
  for (let time = iterator.next(); time; time = iterator.next()) {
    const wall = wallOfTime(time);
    if (wall > until) break;
    if (!belongs(wall)) continue;
    // DTSTART is the first to be counted, also where the rule itself does not meet it (3.3.10).
    counted = (counted ?? (wall === span.start ? 0 : 1)) + 1;
    if (counted > count) break;
    if (wall < from) continue;
    if (starts.length === limit) return { kind: 'starts', starts: inOrder(starts), isCut: true };
    starts.push(wall);
  }
  return { kind: 'starts', starts: inOrder(starts), isCut: false };
}

/** Hours of a day come in the order in which the rule names them. */
const inOrder = (starts: readonly WallMinute[]): WallMinute[] =>
  [...new Set(starts)].sort((a, b) => a - b);

const wallOfTime = (time: ICAL.Time): WallMinute =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) / 60_000;

function timeOfWall(wall: WallMinute): ICAL.Time {
  const at = new Date(wall * 60_000);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const [hour, minute] = [at.getUTCHours(), at.getUTCMinutes()];
  const floating = ICAL.Timezone.localTimezone;
  return new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, floating);
}

/** The iterator with its loops counted. It ends a minute after `until` at the latest. */
function iteratorOf(parts: RuleParts, span: RuleSpan, around: StepBudget): ICAL.RecurIterator {
  const rule = partsToLayOut(parts);
  const recur = ICAL.Recur.fromString(rule.join(';'));
  recur.until = timeOfWall(span.until + 1);
  const values = rule.reduce((sum, part) => sum + part.split(',').length, 0);
  const budget = stepBudget(limits.ruleSteps, around);
  const Iterator = countedIterator(budget, values);
  return new Iterator({ rule: recur, dtstart: timeOfWall(nearStart(parts, span)) });
}

/**
 * A start of the same rule shortly before what is wanted, so that a weekly group of ten years ago
 * costs no more than one of this year. Only where nothing is counted from the first start.
 */
function nearStart(parts: RuleParts, { start, from }: RuleSpan): WallMinute {
  const days = { DAILY: 1, WEEKLY: 7 }[parts.get('FREQ') ?? ''];
  if (days === undefined || parts.has('COUNT')) return start;
  const turn = days * Math.max(1, Number(parts.get('INTERVAL') ?? 1)) * minutesPerDay;
  const turns = Math.floor((from - start) / turn) - 2;
  return turns > 0 ? start + turns * turn : start;
}

/**
 * ical.js' iterator (2.2.1) looks for the next match in loops of its own, some of which never end
 * (`FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`; the 5th Monday of February in odd years only). Each turn
 * of each of them passes one of these methods.
 *
 * @param values how many values the rule's parts have: what one turn costs
 */
function countedIterator(budget: StepBudget, values: number): typeof ICAL.RecurIterator {
  return class extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      budget.spend(10 + values);
      return super.check_contracting_rules();
    }
    override is_day_in_byday(time: ICAL.Time): 0 | 1 {
      budget.spend(1 + values);
      return super.is_day_in_byday(time);
    }
    override increment_monthday(days: number): void {
      budget.spend(days);
      super.increment_monthday(days);
    }
    override increment_month(): void {
      budget.spend(2 + 10 * values);
      super.increment_month();
    }
    override expand_year_days(year: number): number {
      budget.spend(10 + 20 * values);
      return super.expand_year_days(year);
    }
  };
}
