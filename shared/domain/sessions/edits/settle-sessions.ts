import type { SessionId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { SessionWrite } from './edit-write.ts';
import {
  cancelReasonOf,
  choicesBy,
  type MoveFault,
  type OffDayChoices,
  offDaysByDate,
  type VenueOffDay,
} from './off-day-choice.ts';
import { type Facts, lockOf, type SessionLock, timeLockOf } from './session-lock.ts';
import { bySchedule, type SessionState } from './session-state.ts';

/** A session that is there already and falls on an off day of its venue. */
export type SessionHit = Readonly<{ session: SessionState; offDay: VenueOffDay }>;

/** What an off day added to a running season meets. */
export type SessionHits = Readonly<{
  /** To choose upon. */
  hits: readonly SessionHit[];
  /** Recorded, reported or begun: not touched whatever is chosen. */
  locked: readonly Readonly<{ hit: SessionHit; why: SessionLock }>[];
  /** Cancelled before, for whatever reason: nothing left to choose. */
  cancelled: readonly SessionHit[];
}>;

type RefusedMove = Readonly<{ hit: SessionHit; to: LocalDate; why: MoveFault }>;

/** The writes that follow from the choices. */
export type SettledSessions = Readonly<{
  writes: readonly SessionWrite[];
  /** Nothing chosen yet, and therefore nothing done. */
  open: readonly SessionHit[];
  refused: readonly RefusedMove[];
}>;

type ToSettle = Readonly<{
  /** Also those that are not hit: a move must not land on another session of its group. */
  sessions: readonly SessionState[];
  offDays: readonly VenueOffDay[];
  facts: Facts;
}>;

/** The existing sessions that off days hit: closures of their venue and holidays of all. */
export function sessionHits({ sessions, offDays, facts }: ToSettle): SessionHits {
  const offDayOf = offDaysOfVenues(offDays);
  const all = [...sessions].sort(bySchedule).flatMap((session): SessionHit[] => {
    const offDay = offDayOf(session, session.date);
    return offDay ? [{ session, offDay }] : [];
  });
  const locks = all.flatMap((hit) => {
    const why = lockOf(hit.session, facts);
    return why ? [{ hit, why }] : [];
  });
  const lockedIds = new Set(locks.map(({ hit }) => hit.session.id));
  const free = all.filter(({ session }) => !lockedIds.has(session.id));
  return {
    hits: free.filter(({ session }) => session.status !== 'cancelled'),
    locked: locks,
    cancelled: free.filter(({ session }) => session.status === 'cancelled'),
  };
}

/** Lays out what becomes of the sessions hit. A kept one needs no write. */
export function settleSessions(
  ground: ToSettle,
  choices: OffDayChoices<SessionId>,
): SettledSessions {
  const choiceOf = choicesBy(choices);
  const faultOf = moveFaults(ground);
  const writes: SessionWrite[] = [];
  const open: SessionHit[] = [];
  const refused: RefusedMove[] = [];
  for (const hit of sessionHits(ground).hits) {
    const choice = choiceOf(hit.session.id);
    if (!choice) open.push(hit);
    else if (choice.kind === 'cancel') writes.push(cancelled(hit));
    else if (choice.kind === 'move') {
      const why = faultOf(hit.session, choice.to);
      if (why) refused.push({ hit, to: choice.to, why });
      else writes.push(moved(hit, choice.to));
    }
  }
  return { writes, open, refused };
}

function offDaysOfVenues(
  offDays: readonly VenueOffDay[],
): (session: SessionState, date: LocalDate) => VenueOffDay | null {
  const everywhere = offDaysByDate(offDays.filter(({ venueId }) => venueId === null));
  const own = Map.groupBy(offDays, ({ venueId }) => venueId);
  const byVenue = new Map([...own].map(([venueId, days]) => [venueId, offDaysByDate(days)]));
  return ({ venueId }, date) => byVenue.get(venueId)?.get(date) ?? everywhere.get(date) ?? null;
}

/** Says why a session cannot go to a date, and remembers those it lets go. */
function moveFaults({
  sessions,
  offDays,
  facts,
}: ToSettle): (session: SessionState, to: LocalDate) => MoveFault | null {
  const offDayOf = offDaysOfVenues(offDays);
  const planned = sessions.filter(({ status }) => status !== 'cancelled');
  const byDate = Map.groupBy(planned, ({ date }) => date);
  return (session, to) => {
    if (offDayOf(session, to)) return 'off-day';
    const lock = timeLockOf({ date: to, startMinute: session.startMinute }, facts);
    if (lock) return lock;
    const there = byDate.get(to) ?? [];
    if (there.some((other) => meetsWith(session, other))) return 'taken';
    byDate.set(to, [...there, session]);
    return null;
  };
}

const meetsWith = (session: SessionState, other: SessionState): boolean =>
  session.groupId !== null &&
  session.groupId === other.groupId &&
  other.startMinute < session.endMinute &&
  session.startMinute < other.endMinute;

function cancelled({ session, offDay }: SessionHit): SessionWrite {
  const after = { ...session, status: 'cancelled', cancelReason: cancelReasonOf(offDay) } as const;
  return { table: 'session', kind: 'update', before: session, after };
}

function moved({ session }: SessionHit, date: LocalDate): SessionWrite {
  const { origin } = session;
  const after: SessionState = {
    ...session,
    date,
    origin: origin.kind === 'rule' ? { ...origin, changed: true } : origin,
  };
  return { table: 'session', kind: 'update', before: session, after };
}
