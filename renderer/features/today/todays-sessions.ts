import type { Session } from '#shared/contract/sessions.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

/** What a session is called on the day's list. */
export type SessionWord =
  | 'upcoming'
  | 'next'
  | 'now'
  | 'not-recorded'
  | 'not-closed'
  | 'closed'
  | 'cancelled'
  | 'not-held';

type Now = Readonly<{ date: LocalDate; minute: MinuteOfDay }>;
type Me = Readonly<{ staffId: StaffId; role: StaffRole }>;

/** How many days back registers that nobody closed are still offered. */
export const lookBackDays = 14;

/**
 * The word for a session, by the clock of this moment and not of the last answer. A session with
 * marks is still "now" while it lasts; a closed one is done however early.
 */
export function wordOf(session: Session, now: Now): SessionWord {
  const { status, registerClosed, date, startMinute, endMinute } = session;
  if (status === 'cancelled' || status === 'not-held') return status;
  if (registerClosed) return 'closed';
  if (date > now.date || (date === now.date && now.minute < startMinute)) return 'upcoming';
  if (date === now.date && now.minute < endMinute) return 'now';
  return status === 'held' ? 'not-closed' : 'not-recorded';
}

/** The day's sessions with their words; the first one to come is the next. */
export function todaysSessions(
  sessions: readonly Session[],
  now: Now,
): Readonly<{ session: Session; word: SessionWord }>[] {
  const today = sessions
    .filter(({ date }) => date === now.date)
    .map((session) => ({ session, word: wordOf(session, now) }));
  const next = today.find(({ word }) => word === 'upcoming');
  return today.map((each) => (each === next ? { ...each, word: 'next' } : each));
}

/**
 * Registers of earlier days that wait for the person: her own groups', latest first. What a closed
 * month left open waits for nobody, unless it was reopened since.
 *
 * @param reopened registers that wait though their month is closed
 */
export function unfinishedSessions(
  sessions: readonly Session[],
  now: Now,
  { me, reopened }: Readonly<{ me: Me; reopened: ReadonlySet<Session['id']> }>,
): Readonly<{ session: Session; word: SessionWord }>[] {
  return sessions
    .filter((session) => session.date < now.date && isHers(session, me))
    .filter(({ id, isMonthClosed }) => !isMonthClosed || reopened.has(id))
    .map((session) => ({ session, word: wordOf(session, now) }))
    .filter(({ word }) => word === 'not-recorded' || word === 'not-closed')
    .reverse();
}

const isHers = (session: Session, me: Me): boolean =>
  session.mayOpenRegister || (me.role === 'peer-leader' && session.leaderIds.includes(me.staffId));
