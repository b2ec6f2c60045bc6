import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';

/**
 * What is stored of a session. `planned` past its end is shown as not recorded: that nobody wrote
 * anything down is a different fact from nobody coming and from the session not taking place.
 */
export const sessionStatuses = ['planned', 'held', 'cancelled', 'not-held'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** What is shown: the stored status, or one that follows from the clock. */
export const shownStatuses = [
  'upcoming',
  'now',
  'not-recorded',
  'held',
  'cancelled',
  'not-held',
] as const;
export type ShownStatus = (typeof shownStatuses)[number];

/** Why a session was cancelled or not held. Never a named person's illness: reports show counts only. */
export const cancelReasons = [
  'leader-absent',
  'too-few',
  'venue-closed',
  'holiday',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** The status to show at a local moment: `date` and `minute` are the venue's wall clock. */
export function shownStatusOf(
  session: Readonly<{
    status: SessionStatus;
    date: LocalDate;
    startMinute: MinuteOfDay;
    endMinute: MinuteOfDay;
  }>,
  now: Readonly<{ date: LocalDate; minute: MinuteOfDay }>,
): ShownStatus {
  if (session.status !== 'planned') return session.status;
  if (session.date !== now.date) return session.date > now.date ? 'upcoming' : 'not-recorded';
  if (now.minute < session.startMinute) return 'upcoming';
  return now.minute < session.endMinute ? 'now' : 'not-recorded';
}
