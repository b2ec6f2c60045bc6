import type { CheckinAnswer } from '#shared/contract/checkin.ts';
import { plainMark } from '#shared/domain/attendance/mark.ts';
import {
  afterArrival,
  afterMiss,
  mostUnnamed,
  type Patience,
  unnamedPauseMs,
  waitSeconds,
} from '#shared/domain/checkin/patience.ts';
import { type FoundBy, foundNow, whoArrives } from '#shared/domain/checkin/who-arrives.ts';
import type { PersonId, SessionId, StaffId } from '#shared/kernel/ids.ts';
import type { AttendanceChange } from '../attendance-ports.ts';
import type { Context } from '../context.ts';

/** What a use case of the door has: no caller of the staff, and one session. */
export type AtDoor = Pick<Context, 'stores' | 'now' | 'nowMs' | 'newId'> &
  Readonly<{
    sessionId: SessionId;
    /** By the clock that nobody can set: a pause goes by it. */
    uptimeMs: number;
    /** Who opened the check-in and answers for its marks. */
    staffId: StaffId;
  }>;

/** What a running check-in remembers between two visitors; gone when it ends. */
export type DoorMemory = Readonly<{
  patience: Patience;
  foundBy: FoundBy<PersonId>;
  /** Marked or counted so far. */
  arrived: number;
  newcomers: number;
  /** From when on the next is counted, by the same clock as the patience. */
  newcomersFromMs: number;
}>;
type Answered = Readonly<{ answer: CheckinAnswer; memory: DoorMemory }>;

export const said = (outcome: Exclude<CheckinAnswer['outcome'], 'wait'>): CheckinAnswer => ({
  outcome,
  waitSeconds: 0,
});
export const wait = (seconds: number): CheckinAnswer => ({ outcome: 'wait', waitSeconds: seconds });

/**
 * Somebody typed her name. Marks her present unless staff has marked her otherwise; whoever is
 * present already hears the same as whoever was marked now.
 */
export function arrive(at: AtDoor, memory: DoorMemory, text: string): Answered {
  const { stores, sessionId, uptimeMs } = at;
  const seconds = waitSeconds(memory.patience, uptimeMs);
  if (seconds > 0) return { answer: wait(seconds), memory };
  const roster = stores.checkin.roster(sessionId);
  const found = whoArrives(roster, text, memory.foundBy);
  const person = roster.find(({ personId }) => personId === found);
  const isMissed = !person || (person.status !== null && person.status !== 'present');
  const isNew = !isMissed && person.status === null;
  stores.tx(() => {
    stores.checkin.noteTry(at.now);
    if (isNew) {
      record(at, { of: { personId: person.personId, before: null, after: plainMark('present') } });
      stores.attendance.setMark(sessionId, person.personId, plainMark('present'));
    }
  });
  if (isMissed) {
    return {
      answer: said('not-done'),
      memory: { ...memory, patience: afterMiss(memory.patience, uptimeMs) },
    };
  }
  const foundBy = foundNow(memory.foundBy, person, text);
  const after = isNew ? marked(memory) : memory;
  return { answer: said('done'), memory: { ...after, foundBy } };
}

const marked = (memory: DoorMemory): DoorMemory => ({
  ...memory,
  arrived: memory.arrived + 1,
  patience: afterArrival(memory.patience),
});

const newcomer = { category: 'unspecified', mode: 'on-site' } as const;

/** Somebody is here for the first time: one more head, and no name. */
export function arriveAsNew(at: AtDoor, memory: DoorMemory): Answered {
  const { stores, sessionId, uptimeMs } = at;
  if (memory.newcomers >= mostUnnamed) return { answer: said('not-done'), memory };
  const left = memory.newcomersFromMs - uptimeMs;
  if (left > 0) return { answer: wait(Math.ceil(left / 1000)), memory };
  stores.tx(() => {
    const before = headsOf(at);
    record(at, { of: { ...newcomer, before, after: before + 1 } });
    stores.attendance.setHeadcount(sessionId, { ...newcomer, count: before + 1 });
  });
  return {
    answer: said('done'),
    memory: {
      ...memory,
      arrived: memory.arrived + 1,
      newcomers: memory.newcomers + 1,
      newcomersFromMs: uptimeMs + unnamedPauseMs,
    },
  };
}

const headsOf = ({ stores, sessionId }: AtDoor): number =>
  stores.attendance
    .headcounts(sessionId)
    .find(({ category, mode }) => category === newcomer.category && mode === newcomer.mode)
    ?.count ?? 0;

/** Into the register's history as the visitor's own, and the session is held. */
function record(at: AtDoor, change: AttendanceChange): void {
  const { stores, newId, now, nowMs, sessionId, staffId } = at;
  const made = {
    id: newId<'change'>(),
    batch: newId<'change-batch'>(),
    now,
    source: 'self',
  } as const;
  stores.attendance.addChange({ ...made, sessionId, staffId, change });
  stores.sessions.setStatus(sessionId, { status: 'held', reason: null, nowMs });
}
