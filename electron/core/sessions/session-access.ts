import type { Session } from '#shared/contract/sessions.ts';
import { mayCountHeads } from '#shared/domain/attendance/may-count-heads.ts';
import { isInClosedMonth, lockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import type { SessionLeader, SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { shownStatusOf } from '#shared/domain/sessions/session-status.ts';
import type { SessionId, StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { SessionRow } from '../programme-ports.ts';
import { factsOf } from './programme-ground.ts';

/** A session as the asker may see it; `facts` of its venue, where they are known already. */
export function shownSession(
  context: Context,
  row: SessionRow,
  facts = factsOf(context, row.venueId),
): Session {
  const { me, now } = context;
  return {
    ...row,
    shownStatus: shownStatusOf(row, now),
    lock: lockOf(row, facts),
    isMonthClosed: isInClosedMonth(row, facts),
    mayOpenRegister: mayOpenRoster(me, row.leaderIds),
  };
}

/** Many of them; what decides on locks is looked up once a venue. */
export function shownSessions(context: Context, rows: readonly SessionRow[]): Session[] {
  const venueIds = new Set(rows.map(({ venueId }) => venueId));
  const facts = new Map([...venueIds].map((id) => [id, factsOf(context, id)]));
  return rows.map((row) => shownSession(context, row, facts.get(row.venueId)));
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
