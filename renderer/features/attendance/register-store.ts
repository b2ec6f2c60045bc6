import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import { AppCallError } from '#shared/contract/envelope.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { call, keyOf } from '../../app/client.ts';
import { queryClient } from '../../app/query-client.ts';
import { makeSerialQueue } from '../../app/serial-queue.ts';
import { showRefusal } from '../../ui/notify.ts';
import {
  type OwnMarks,
  ownMarksAfter,
  type RegisterAnswer,
  type RegisterOp,
  type RowId,
  withAnswer,
} from './register-op.ts';

/** A mark that was not saved; shown at its row until it is, or until it is taken away. */
export type FailedMark = Readonly<{ status: MarkStatus | null; error: AppCallError }>;

export type RegisterState = Readonly<{
  waiting: readonly RegisterOp[];
  failed: ReadonlyMap<RowId, FailedMark>;
  /** What was last set in this window: a row that holds something else was marked over. */
  own: OwnMarks;
  /** The last refusal that belongs to no row. */
  refusal: AppCallError | null;
}>;

/** Sends one session's marks and counts in order, and remembers which were refused. */
export type RegisterStore = Readonly<{
  send: (op: RegisterOp) => void;
  dismiss: () => void;
  state: () => RegisterState;
  subscribe: (listener: () => void) => () => void;
}>;

type Place = Readonly<{
  sessionId: SessionId;
  /** False for those who count heads and see no names. */
  hasNames: boolean;
}>;

/** Of a call that changes rows and answers the counts alone. */
async function withRows(
  { sessionId, hasNames }: Place,
  name: 'attendance.undo' | 'attendance.close',
): Promise<RegisterAnswer> {
  const totals = await call(name, { sessionId });
  // Asked for within the queue, no later mark can be lost by it.
  return hasNames ? call('attendance.register', { sessionId }) : totals;
}

function sendOp(place: Place, op: RegisterOp): Promise<RegisterAnswer> {
  const { sessionId } = place;
  switch (op.kind) {
    case 'mark':
      return call('attendance.mark', {
        ...{ sessionId, personId: op.personId, status: op.status },
        ...(op.labelId === undefined ? {} : { labelId: op.labelId }),
      });
    case 'details':
      return call('attendance.setMarkDetails', {
        ...{ sessionId, personId: op.personId },
        ...op.details,
      });
    case 'undo-row':
      return call('attendance.undoRow', { sessionId, personId: op.personId });
    case 'tally':
      return call('attendance.setTally', { sessionId, tally: op.tally, count: op.count });
    case 'rest':
      return call('attendance.markRest', { sessionId, status: op.status });
    case 'walk-in':
      return call('attendance.addWalkIn', { sessionId, person: op.person });
    case 'add':
      return call('attendance.addToCount', { sessionId, ...op.of, delta: op.delta });
    case 'set':
      return call('attendance.setCount', { sessionId, ...op.of, count: op.count });
    case 'undo':
      return withRows(place, 'attendance.undo');
    case 'close':
      // Closing marks whoever is left, where the venue chose so.
      return withRows(place, 'attendance.close');
    case 'reopen':
      return call('attendance.reopen', { sessionId });
  }
}

function keysOf(sessionId: SessionId) {
  return {
    registerKey: keyOf('attendance.register', { sessionId }),
    headcountKey: keyOf('attendance.headcount', { sessionId }),
  };
}

/** Asks for the whole register again: another window may have changed or closed it. */
function askAgain(sessionId: SessionId): void {
  const { registerKey, headcountKey } = keysOf(sessionId);
  for (const queryKey of [registerKey, headcountKey, ['sessions.get']]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** Puts an answer into the cache; true when rows that were being asked for are still wanted. */
function keep(sessionId: SessionId, op: RegisterOp, answer: RegisterAnswer): boolean {
  const { registerKey, headcountKey } = keysOf(sessionId);
  const wasAsked = queryClient.isFetching({ queryKey: registerKey }) > 0;
  // Answers asked for before this change would take it off the screen again.
  void queryClient.cancelQueries({ queryKey: registerKey });
  void queryClient.cancelQueries({ queryKey: headcountKey });
  queryClient.setQueryData<Register>(registerKey, (old) => old && withAnswer(old, op, answer));
  queryClient.setQueryData<RegisterTotals>(headcountKey, (old) => old && { ...old, ...answer });
  void queryClient.invalidateQueries({ queryKey: ['attendance.history', { sessionId }] });
  if (op.kind === 'close' || op.kind === 'reopen') {
    void queryClient.invalidateQueries({ queryKey: ['sessions.get'] });
  }
  return wasAsked && !('rows' in answer);
}

function without(failed: RegisterState['failed'], personId: RowId): RegisterState['failed'] {
  return failed.has(personId) ? new Map([...failed].filter(([id]) => id !== personId)) : failed;
}

/** Makes the store of one session's register. */
export function makeRegisterStore(place: Place): RegisterStore {
  const listeners = new Set<() => void>();
  let state: RegisterState = { waiting: [], failed: new Map(), own: new Map(), refusal: null };
  const change = (next: Partial<RegisterState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  // Asked for once nothing is on its way, so that no answer is older than a mark on the screen.
  let isToAskAgain = false;
  const refuse = (thrown: unknown, op: RegisterOp): void => {
    if (!(thrown instanceof AppCallError)) throw thrown;
    isToAskAgain = true;
    // A register is not closed over a mark that failed before it.
    queue.drop(({ kind }) => kind === 'close');
    if (op.kind === 'undo' && thrown.code === 'nothing-to-undo') return;
    if (listeners.size === 0) showRefusal(thrown);
    else if (op.kind === 'mark') {
      const failure = { status: op.status, error: thrown };
      change({ failed: new Map(state.failed).set(op.personId, failure) });
    } else change({ refusal: thrown });
  };
  const queue = makeSerialQueue<RegisterOp, RegisterAnswer>({
    send: (op) => sendOp(place, op),
    onAnswer: (answer, op) => {
      if (keep(place.sessionId, op, answer)) isToAskAgain = true;
      change({ own: ownMarksAfter(state.own, op) });
      if (op.kind === 'walk-in') op.onAdded();
    },
    onRefused: refuse,
  });
  queue.subscribe(() => {
    change({ waiting: queue.waiting() });
    if (!isToAskAgain || queue.waiting().length > 0) return;
    isToAskAgain = false;
    askAgain(place.sessionId);
  });
  return {
    send: (op) => {
      // The same object could be sent twice (a retry); the queue tells operations apart by identity.
      const failed = op.kind === 'mark' ? without(state.failed, op.personId) : state.failed;
      change({ failed, refusal: null });
      queue.add({ ...op });
    },
    dismiss: () => change({ refusal: null }),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
