import type { CallInput } from '#shared/contract/contract.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import { hasMinutes } from '#shared/domain/visits/day-counters.ts';
import type { CounterSet } from './counter-items.ts';
import { readTotal } from './read-total.ts';

/** What was typed over the numbers of a day, by the name of its field. */
export type Drafts = Readonly<Record<string, string>>;

export const countKey = (counter: string, item: string): string => `${counter}/${item}`;
export const minutesKey = (counter: string, item: string): string => `${counter}/${item}/minutes`;

/** One correction to send. */
export type NumberChange =
  | Readonly<{ kind: 'total'; input: CallInput<'visits.correctTotal'> }>
  | Readonly<{ kind: 'firsts'; input: CallInput<'visits.correctFirsts'> }>
  | Readonly<{ kind: 'counter'; input: CallInput<'visits.correctCounter'> }>;

/** Fields whose text is no number. */
export const wrongNumbers = (drafts: Drafts): string[] =>
  Object.keys(drafts).filter((key) => readTotal(drafts[key] ?? '') === null);

/**
 * The corrections that typed numbers come to. More visits are set before what is said of them,
 * fewer after it, so that no step between is refused.
 */
export function numberChanges(
  day: VisitDay,
  sets: readonly CounterSet[],
  drafts: Drafts,
): NumberChange[] {
  const { venueId, date } = day;
  const place = { venueId, date };
  const typed = (key: string, now: number): number => {
    const text = drafts[key];
    return (text === undefined ? null : readTotal(text)) ?? now;
  };
  const visits = typed('visits', day.visits);
  const firstOfYear = typed('firstOfYear', day.firstOfYear);
  const firstEver = typed('firstEver', day.firstEver);
  const isNewFirsts = firstOfYear !== day.firstOfYear || firstEver !== day.firstEver;
  const total: NumberChange[] =
    visits === day.visits ? [] : [{ kind: 'total', input: { ...place, visits } }];
  const firsts: NumberChange[] = isNewFirsts
    ? [{ kind: 'firsts', input: { ...place, firstOfYear, firstEver } }]
    : [];
  const counters = sets.flatMap(({ kind, items }) =>
    items.flatMap(({ item, count: was, minutes: lasted }): NumberChange[] => {
      const count = typed(countKey(kind, item), was);
      const minutes = hasMinutes(kind) ? typed(minutesKey(kind, item), lasted) : 0;
      if (count === was && minutes === lasted) return [];
      return [{ kind: 'counter', input: { ...place, counter: kind, item, count, minutes } }];
    }),
  );
  // What shrinks makes room within a tally for what grows.
  const growth = (change: NumberChange): number => {
    if (change.kind !== 'counter') return 0;
    const { counter, item, count } = change.input;
    const own = day.counters.find((row) => row.counter === counter && row.item === item);
    return count - (own?.count ?? 0);
  };
  const inOrder = counters.toSorted((a, b) => growth(a) - growth(b));
  return visits > day.visits
    ? [...total, ...firsts, ...inOrder]
    : [...inOrder, ...firsts, ...total];
}
