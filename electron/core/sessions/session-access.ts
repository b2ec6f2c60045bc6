import type { Session } from '#shared/contract/sessions.ts';
import { shownStatusOf } from '#shared/domain/sessions/session-status.ts';
import type { SessionId, StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayCountHeads, mayOpenRoster } from '../groups/may-open-roster.ts';
import type { SessionLeader, SessionRow } from '../ports.ts';

/** A session as the asker may see it. */
export const shownSession = ({ me, now }: Context, row: SessionRow): Session => ({
  ...row,
  shownStatus: shownStatusOf(row, now),
  mayOpenRegister: mayOpenRoster(me, row.leaderIds),
});

/** The session, if the caller may change it or see its names. */
export function sessionWithNames(context: Context, id: SessionId): Result<SessionRow> {
  const row = context.stores.sessions.get(id);
  if (!row) return err('not-found');
  return mayOpenRoster(context.me, row.leaderIds) ? ok(row) : err('not-allowed');
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
    return staff ? [{ staffId, workingRole: staff.workingRole }] : [];
  });
}
