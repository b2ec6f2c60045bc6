import type { Session } from '#shared/contract/sessions.ts';
import { type Facts, lockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import type { SessionLeader, SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { shownStatusOf } from '#shared/domain/sessions/session-status.ts';
import type { SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayCountHeads, mayOpenRoster } from '../groups/may-open-roster.ts';
import type { SessionRow } from '../programme-ports.ts';
import { factsOf } from './programme-ground.ts';

/** A session as the asker may see it. */
export function shownSession(context: Context, row: SessionRow): Session {
  const { me, now } = context;
  return {
    ...row,
    shownStatus: shownStatusOf(row, now),
    lock: lockOf(row, factsOf(context, row.venueId)),
    mayOpenRegister: mayOpenRoster(me, row.leaderIds),
  };
}

/** Sessions as the asker may see them; what decides on locks is looked up once a venue. */
export function shownSessions(context: Context, rows: readonly SessionRow[]): Session[] {
  const { me, now } = context;
  const facts = new Map<VenueId, Facts>();
  const factsFor = (venueId: VenueId): Facts => {
    const known = facts.get(venueId) ?? factsOf(context, venueId);
    facts.set(venueId, known);
    return known;
  };
  return rows.map((row) => ({
    ...row,
    shownStatus: shownStatusOf(row, now),
    lock: lockOf(row, factsFor(row.venueId)),
    mayOpenRegister: mayOpenRoster(me, row.leaderIds),
  }));
}

/** The session, if the caller may change it or see its names. */
export function sessionWithNames(context: Context, id: SessionId): Result<SessionRow> {
  const row = context.stores.sessions.get(id);
  if (!row) return err('not-found');
  return mayOpenRoster(context.me, row.leaderIds) ? ok(row) : err('not-allowed');
}

/** The same as edits read it. */
export function stateWithNames(context: Context, id: SessionId): Result<SessionState> {
  const [state] = context.stores.sessions.states({ ids: [id] });
  if (!state) return err('not-found');
  const leaderIds = state.leaders.map(({ staffId }) => staffId);
  return mayOpenRoster(context.me, leaderIds) ? ok(state) : err('not-allowed');
}

/** The session, if the caller may count heads in it. */
export function sessionToCount(context: Context, id: SessionId): Result<SessionRow> {
  const row = context.stores.sessions.get(id);
  if (!row) return err('not-found');
  return mayCountHeads(context.me, row) ? ok(row) : err('not-allowed');
}

/** Leaders with the capacity they have today, which the session keeps. */
export function leadersOf({ stores }: Context, ids: readonly StaffId[]): SessionLeader[] {
  return [...new Set(ids)].flatMap((staffId) => {
    const staff = stores.staff.get(staffId);
    const time = { minutes: null, preparationMinutes: 0 };
    return staff ? [{ staffId, workingRole: staff.workingRole, ...time }] : [];
  });
}
