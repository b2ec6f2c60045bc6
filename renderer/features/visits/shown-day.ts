import type { VisitDay } from '#shared/contract/visits.ts';
import type { CounterCount, CounterKind } from '#shared/domain/visits/day-counters.ts';
import { type VisitKind, visitKinds } from '#shared/domain/visits/visit-kinds.ts';

/** What the counter can be asked, in the order of the taps. Each is its own object. */
export type CounterOp =
  | Readonly<{ kind: 'add'; visit: VisitKind }>
  | Readonly<{ kind: 'count'; counter: CounterKind; item: string; minutes: number }>
  | Readonly<{ kind: 'undo' }>
  | Readonly<{ kind: 'total'; visits: number }>
  | Readonly<{ kind: 'doors'; open: boolean }>;

/** The day as it will be once everything on its way is answered. */
export type ShownDay = VisitDay &
  Readonly<{
    /** More taps than the known last one are on their way back: undo may be asked once more. */
    mayUndo: boolean;
  }>;

type Counts = Pick<VisitDay, 'visits' | 'firstOfYear' | 'firstEver'>;
type Change = Counts & Readonly<{ counter: CounterCount | null }>;
type Step = Readonly<{ kind: NonNullable<VisitDay['undoes']>; by: Change | null }>;
type Tally = Readonly<{
  counts: Counts & Pick<VisitDay, 'counters'>;
  /** What undo would take back, latest last; `by` is null where only the core knows how much. */
  steps: readonly Step[];
}>;

const visitCounts: Readonly<Record<VisitKind, Counts>> = {
  visit: { visits: 1, firstOfYear: 0, firstEver: 0 },
  'first-of-year': { visits: 1, firstOfYear: 1, firstEver: 0 },
  'first-ever': { visits: 1, firstOfYear: 1, firstEver: 1 },
};

const isVisit = (kind: Step['kind']): kind is VisitKind =>
  visitKinds.some((visit) => visit === kind);

const ofVisit = (visit: VisitKind): Change => ({ ...visitCounts[visit], counter: null });

const plus = (counts: Tally['counts'], by: Change, times: 1 | -1): Tally['counts'] => ({
  visits: counts.visits + times * by.visits,
  firstOfYear: counts.firstOfYear + times * by.firstOfYear,
  firstEver: counts.firstEver + times * by.firstEver,
  counters: by.counter ? withCounter(counts.counters, by.counter, times) : counts.counters,
});

function withCounter(
  counters: readonly CounterCount[],
  by: CounterCount,
  times: 1 | -1,
): CounterCount[] {
  const isSame = (own: CounterCount): boolean => own.counter === by.counter && own.item === by.item;
  const own = counters.find(isSame) ?? { ...by, count: 0, minutes: 0 };
  const count = own.count + times * by.count;
  const minutes = own.minutes + times * by.minutes;
  return [...counters.filter((each) => !isSame(each)), { ...own, count, minutes }];
}

function undone({ counts, steps }: Tally): Tally {
  const last = steps.at(-1);
  return {
    counts: last?.by ? plus(counts, last.by, -1) : counts,
    steps: steps.slice(0, -1),
  };
}

function after(tally: Tally, op: CounterOp): Tally {
  const { counts, steps } = tally;
  const added = (kind: Step['kind'], by: Change): Tally => ({
    counts: plus(counts, by, 1),
    steps: [...steps, { kind, by }],
  });
  switch (op.kind) {
    case 'add':
      return added(op.visit, ofVisit(op.visit));
    case 'count': {
      const { counter, item, minutes } = op;
      return added(counter, { ...noVisits, counter: { counter, item, count: 1, minutes } });
    }
    case 'total':
      return added('correction', { ...noVisits, visits: op.visits - counts.visits, counter: null });
    case 'undo':
      return undone(tally);
    case 'doors':
      return tally;
  }
}

const noVisits: Counts = { visits: 0, firstOfYear: 0, firstEver: 0 };

function firstStep(undoes: VisitDay['undoes']): Step[] {
  if (undoes === null) return [];
  return [{ kind: undoes, by: isVisit(undoes) ? ofVisit(undoes) : null }];
}

/** Adds what is on its way to the day that the core answered last. */
export function shownDay(day: VisitDay, waiting: readonly CounterOp[]): ShownDay {
  const { visits, firstOfYear, firstEver, counters } = day;
  const start: Tally = {
    counts: { visits, firstOfYear, firstEver, counters },
    steps: firstStep(day.undoes),
  };
  const { counts, steps } = waiting.reduce(after, start);
  const undoes = steps.at(-1)?.kind ?? null;
  const isUndoing = waiting.some(({ kind }) => kind === 'undo');
  return { ...day, ...counts, undoes, mayUndo: undoes !== null || isUndoing };
}

/** A day nobody has counted yet, so that the first tap shows before the core has answered. */
export function emptyDay(venueId: VisitDay['venueId'], date: VisitDay['date']): VisitDay {
  const nothing = {
    openedMinute: null,
    closedMinute: null,
    byHour: [],
    counters: [],
    undoes: null,
  };
  return { venueId, date, visits: 0, firstOfYear: 0, firstEver: 0, ...nothing };
}
