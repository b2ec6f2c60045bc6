import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import type { SessionState } from './session-state.ts';

/** What a decision must know of the world. */
export type Facts = Readonly<{
  /** The venue's wall clock. */
  now: Readonly<{ date: LocalDate; minute: MinuteOfDay }>;
  /** Months of the venue whose figures have been reported, `YYYY-MM`. */
  closedMonths: readonly string[];
}>;

/**
 * Why a session is never altered or removed by an edit:
 * `attendance` somebody was recorded in it; `recorded` its register was closed or it was marked
 * held or not held; `closed-month` its month was reported; `past` it has begun.
 */
export const sessionLocks = ['attendance', 'recorded', 'closed-month', 'past'] as const;
export type SessionLock = (typeof sessionLocks)[number];

/** A moment in the programme. */
type Start = Readonly<{ date: LocalDate; startMinute: MinuteOfDay }>;

/** Whether its month was reported: what is recorded of it is a correction from then on. */
export const isInClosedMonth = (
  { date }: Pick<Start, 'date'>,
  { closedMonths }: Pick<Facts, 'closedMonths'>,
): boolean => closedMonths.includes(date.slice(0, 7));

/** Why nothing may be put on, or taken from, a moment; null when it is free to plan. */
export function timeLockOf(
  { date, startMinute }: Start,
  { now, closedMonths }: Facts,
): 'closed-month' | 'past' | null {
  if (isInClosedMonth({ date }, { closedMonths })) return 'closed-month';
  if (date !== now.date) return date < now.date ? 'past' : null;
  return startMinute <= now.minute ? 'past' : null;
}

/** Why the session is not to be touched; null when it may be edited. */
export function lockOf(
  session: Start & Pick<SessionState, 'hasAttendance' | 'status' | 'registerClosed'>,
  facts: Facts,
): SessionLock | null {
  if (session.hasAttendance) return 'attendance';
  const isRecorded = session.status === 'held' || session.status === 'not-held';
  if (isRecorded || session.registerClosed) return 'recorded';
  return timeLockOf(session, facts);
}
