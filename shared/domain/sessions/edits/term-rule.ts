import {
  addDays,
  daysBetween,
  type LocalDate,
  mondayOf,
  partsOf,
} from '../../../kernel/local-date.ts';
import { fallsOn, firstDateOf } from '../recurrence/falls-on.ts';
import type { RepeatingRule, SeriesRule } from '../recurrence/series-rule.ts';
import type { Term } from '../terms.ts';

/** Last term's rule laid over a new one. */
export type TermRule = Readonly<{
  rule: RepeatingRule;
  /**
   * Of every second, third … week or month: the first dates in the new term, one for each way to
   * count on, in order. Empty where there is nothing to choose.
   */
  starts: readonly LocalDate[];
  /** The start by which the old rhythm goes on; null where it has no date in the new term. */
  goesOn: LocalDate | null;
}>;

/**
 * The same pattern from the first to the last day of a new term: odd weeks stay odd weeks, and every
 * second week goes on in its rhythm unless `startOn` says otherwise. The single dates of the old
 * term, added or left out, stay behind. Null for a list of dates, and where the pattern has no date
 * in the term.
 */
export function termRule(
  old: SeriesRule,
  { from, to }: Term,
  startOn: LocalDate | null,
): TermRule | null {
  if (old.kind === 'dates') return null;
  const end = { kind: 'until', date: to } as const;
  const blank = { ...old, from, end, added: [], leftOut: [] };
  if (intervalOf(old) === 1) {
    const first = firstDateOf(blank);
    return first === null || first > to
      ? null
      : { rule: { ...blank, from: first }, starts: [], goesOn: first };
  }
  const byPhase = firstByPhase(old, { from, to });
  const goesOn = byPhase.get(0) ?? null;
  const starts = [...byPhase.values()].sort();
  const chosen = startOn !== null && starts.includes(startOn) ? startOn : goesOn;
  return chosen === null ? null : { rule: { ...blank, from: chosen }, starts, goesOn };
}

const intervalOf = (rule: RepeatingRule): number => {
  if (rule.kind === 'weekly') return rule.everyWeeks;
  return rule.kind === 'week-parity' ? 1 : rule.everyMonths;
};

/** The first date of each phase in the term; phase 0 is the rhythm of the old rule. */
function firstByPhase(old: RepeatingRule, { from, to }: Term): ReadonlyMap<number, LocalDate> {
  const every = intervalOf(old);
  const start = firstDateOf(old) ?? old.from;
  const found = new Map<number, LocalDate>();
  for (let date = from; date <= to && found.size < every; date = addDays(date, 1)) {
    if (!fallsOn(old, date)) continue;
    const apart = old.kind === 'weekly' ? weeksBetween(start, date) : monthsBetween(start, date);
    const phase = ((apart % every) + every) % every;
    if (!found.has(phase)) found.set(phase, date);
  }
  return found;
}

const weeksBetween = (a: LocalDate, b: LocalDate): number =>
  daysBetween(mondayOf(a), mondayOf(b)) / 7;

function monthsBetween(a: LocalDate, b: LocalDate): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (second.year - first.year) * 12 + second.month - first.month;
}
