import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import { kindRules, type SessionKind } from '../sessions/session-kinds.ts';
import type { SessionStatus } from '../sessions/session-status.ts';

/** So long after the session's end late ones may still come in by themselves. */
export const afterEndMinutes = 30;
/** A page that has not asked for so long is closed, asleep or gone. */
export const silentAfterMs = 3 * 60_000;

type Held = Readonly<{
  date: LocalDate;
  endMinute: MinuteOfDay;
  kind: SessionKind;
  status: SessionStatus;
  registerClosed: boolean;
}>;
type Moment = Readonly<{ date: LocalDate; minute: MinuteOfDay }>;

/** Why no check-in can run on a session. */
export const checkinBars = [
  'register-closed',
  'called-off',
  'no-names',
  'not-today',
  'over',
] as const;
export type CheckinBar = (typeof checkinBars)[number];

/** Why a check-in can neither begin nor go on now, or null where it can. */
export function checkinBar(session: Held, now: Moment): CheckinBar | null {
  if (session.status === 'cancelled' || session.status === 'not-held') return 'called-off';
  if (session.registerClosed) return 'register-closed';
  if (!kindRules[session.kind].hasRoster) return 'no-names';
  if (session.date !== now.date) return 'not-today';
  return now.minute > session.endMinute + afterEndMinutes ? 'over' : null;
}
