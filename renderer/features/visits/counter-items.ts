import type { VisitDay } from '#shared/contract/visits.ts';
import type { CounterSettings } from '#shared/contract/visits-parts.ts';
import {
  type CounterKind,
  counterKinds,
  fixedItems,
  isListed,
  isTally,
  talliedBy,
} from '#shared/domain/visits/day-counters.ts';

/** One button of a counter: a code to be named, or the name itself. */
export type CounterItem = Readonly<{
  item: string;
  /** Null for codes, whose name is a text. */
  name: string | null;
  count: number;
  minutes: number;
}>;
export type CounterSet = Readonly<{
  kind: CounterKind;
  items: readonly CounterItem[];
  /** A tally that knows of every visit already. */
  isFull: boolean;
}>;

type Day = Pick<VisitDay, 'visits' | 'counters'>;

/**
 * The counters of a day as they are drawn: those in use with all their items, in the order of the
 * settings.
 *
 * @param showsKept also items that are counted no more but have a number that day
 */
export function counterSets(
  { used, entries, ageBands }: CounterSettings,
  { visits, counters }: Day,
  showsKept = false,
): CounterSet[] {
  const names = new Map<string, string>(entries.map(({ id, name }) => [id, name]));
  const offered = (kind: CounterKind): readonly string[] => {
    if (kind === 'age') return ageBands;
    if (!isListed(kind)) return fixedItems[kind];
    return entries
      .filter(({ counter, archived }) => counter === kind && !archived)
      .map(({ id }) => id);
  };
  return counterKinds.flatMap((kind): CounterSet[] => {
    const own = counters.filter(({ counter }) => counter === kind);
    const kept = showsKept ? own.map(({ item }) => item) : [];
    const codes = new Set([...(used.includes(kind) ? offered(kind) : []), ...kept]);
    if (codes.size === 0) return [];
    const items = [...codes].map((item): CounterItem => {
      const { count = 0, minutes = 0 } = own.find((row) => row.item === item) ?? {};
      return { item, name: isListed(kind) ? (names.get(item) ?? '') : null, count, minutes };
    });
    return [{ kind, items, isFull: isTally(kind) && talliedBy(counters, kind) >= visits }];
  });
}
