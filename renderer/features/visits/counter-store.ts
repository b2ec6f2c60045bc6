import { AppCallError } from '#shared/contract/envelope.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import { call, keyOf } from '../../app/client.ts';
import { queryClient } from '../../app/query-client.ts';
import { makeSerialQueue } from '../../app/serial-queue.ts';
import { showRefusal } from '../../ui/notify.ts';
import type { CounterOp } from './shown-day.ts';

/** Taps that were taken back since somebody last looked, and why. */
export type Refusal = Readonly<{ ops: readonly CounterOp[]; error: AppCallError }>;
export type CounterState = Readonly<{
  waiting: readonly CounterOp[];
  refusal: Refusal | null;
}>;

/** The counter of one venue's day: sends taps in order and remembers which were refused. */
export type Counter = Readonly<{
  send: (op: CounterOp) => void;
  state: () => CounterState;
  subscribe: (listener: () => void) => () => void;
  /** Takes a refusal away that is about no tap: something else is being written by now. */
  forgetChange: () => void;
  dismiss: () => void;
}>;

const isTap = ({ kind }: CounterOp): boolean => kind === 'add' || kind === 'count';
const tellsOfTaps = ({ ops }: Refusal): boolean => ops.some(isTap);

type Place = Pick<VisitDay, 'venueId' | 'date'>;

function sendOp({ venueId, date }: Place, op: CounterOp): Promise<VisitDay> {
  switch (op.kind) {
    case 'add':
      return call('visits.add', { venueId, kind: op.visit });
    case 'count': {
      const { counter, item, minutes } = op;
      return call('visits.count', { venueId, counter, item, minutes });
    }
    case 'undo':
      return call('visits.undo', { venueId });
    case 'total':
      return call('visits.correctTotal', { venueId, date, visits: op.visits });
    case 'doors':
      return call(op.open ? 'visits.openDoors' : 'visits.closeDoors', { venueId });
  }
}

function keep(day: VisitDay, shown: Place): void {
  const queryKey = keyOf('visits.day', { venueId: day.venueId, date: day.date });
  // An answer asked for before this tap would count one too few.
  void queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, day);
  // The core counted it on another day: midnight has passed, or the laptop slept.
  if (day.date !== shown.date) void queryClient.invalidateQueries({ queryKey: ['app.status'] });
}

/** Makes the counter of a venue's day. */
export function makeCounter(place: Place): Counter {
  const listeners = new Set<() => void>();
  let state: CounterState = { waiting: [], refusal: null };
  const change = (next: Partial<CounterState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  // Taps taken back stay told until somebody has read it; a change that failed is over with the next.
  const forgetChange = (): void => {
    if (state.refusal && !tellsOfTaps(state.refusal)) change({ refusal: null });
  };
  const refuse = (thrown: unknown, op: CounterOp): void => {
    if (!(thrown instanceof AppCallError)) throw thrown;
    // Undo pressed once more than there was to undo: what was wanted is so already.
    if (thrown.code === 'nothing-to-undo') return;
    void queryClient.invalidateQueries({ queryKey: ['visits.day'] });
    if (listeners.size === 0) showRefusal(thrown);
    else change({ refusal: { ops: [...(state.refusal?.ops ?? []), op], error: thrown } });
  };
  const queue = makeSerialQueue<CounterOp, VisitDay>({
    send: (op) => sendOp(place, op),
    onAnswer: (day) => {
      keep(day, place);
      forgetChange();
    },
    onRefused: refuse,
  });
  queue.subscribe(() => change({ waiting: queue.waiting() }));
  return {
    // A new object each time, so that two equal taps are two.
    send: (op) => queue.add({ ...op }),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forgetChange,
    dismiss: () => change({ refusal: null }),
  };
}
