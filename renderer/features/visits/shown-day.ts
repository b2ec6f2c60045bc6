import type { VisitDay } from '#shared/contract/visits.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';

/** What the counter can be asked, in the order of the taps. Each is its own object. */
export type CounterOp =
  | Readonly<{ kind: 'add'; visit: VisitKind }>
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
type Step = Readonly<{ kind: NonNullable<VisitDay['undoes']>; by: Counts | null }>;
type Tally = Readonly<{
  counts: Counts;
  /** What undo would take back, latest last; `by` is null where only the core knows how much. */
  steps: readonly Step[];
}>;

const visitCounts: Readonly<Record<VisitKind, Counts>> = {
  visit: { visits: 1, firstOfYear: 0, firstEver: 0 },
  'first-of-year': { visits: 1, firstOfYear: 1, firstEver: 0 },
  'first-ever': { visits: 1, firstOfYear: 1, firstEver: 1 },
};

const plus = (a: Counts, b: Counts, times: 1 | -1): Counts => ({
  visits: a.visits + times * b.visits,
  firstOfYear: a.firstOfYear + times * b.firstOfYear,
  firstEver: a.firstEver + times * b.firstEver,
});

function undone({ counts, steps }: Tally): Tally {
  const last = steps.at(-1);
  return {
    counts: last?.by ? plus(counts, last.by, -1) : counts,
    steps: steps.slice(0, -1),
  };
}

function after(tally: Tally, op: CounterOp): Tally {
  const { counts, steps } = tally;
  switch (op.kind) {
    case 'add': {
      const by = visitCounts[op.visit];
      return { counts: plus(counts, by, 1), steps: [...steps, { kind: op.visit, by }] };
    }
    case 'total': {
      const by = { visits: op.visits - counts.visits, firstOfYear: 0, firstEver: 0 };
      return { counts: plus(counts, by, 1), steps: [...steps, { kind: 'correction', by }] };
    }
    case 'undo':
      return undone(tally);
    case 'doors':
      return tally;
  }
}

function firstStep(undoes: VisitDay['undoes']): Step[] {
  if (undoes === null) return [];
  return [{ kind: undoes, by: undoes === 'correction' ? null : visitCounts[undoes] }];
}

/** Adds what is on its way to the day that the core answered last. */
export function shownDay(day: VisitDay, waiting: readonly CounterOp[]): ShownDay {
  const start: Tally = {
    counts: { visits: day.visits, firstOfYear: day.firstOfYear, firstEver: day.firstEver },
    steps: firstStep(day.undoes),
  };
  const { counts, steps } = waiting.reduce(after, start);
  const undoes = steps.at(-1)?.kind ?? null;
  const isUndoing = waiting.some(({ kind }) => kind === 'undo');
  return { ...day, ...counts, undoes, mayUndo: undoes !== null || isUndoing };
}

/** A day nobody has counted yet, so that the first tap shows before the core has answered. */
export function emptyDay(venueId: VisitDay['venueId'], date: VisitDay['date']): VisitDay {
  const nothing = { openedMinute: null, closedMinute: null, byHour: [], undoes: null };
  return { venueId, date, visits: 0, firstOfYear: 0, firstEver: 0, ...nothing };
}
