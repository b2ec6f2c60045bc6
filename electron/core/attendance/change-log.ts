import { sameMark } from '#shared/domain/attendance/mark.ts';
import type { ChangeSource } from '#shared/domain/checkin/change-source.ts';
import type { AttendanceChange } from '../attendance-ports.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import { noteCorrection } from '../months/closed-month.ts';
import { noteMoves } from '../months/moved-figures.ts';
import type { SessionRow } from '../programme-ports.ts';

/** Applies changes, keeps them for undo as one step, and settles whether the session was held. */
export function record(
  context: Context,
  session: SessionRow,
  changes: readonly AttendanceChange[],
  source: Exclude<ChangeSource, 'self'> = 'staff',
): void {
  const { stores, newId, me, now } = context;
  const { id: sessionId } = session;
  const batch = newId<'change-batch'>();
  for (const change of changes) {
    if (isNothing(change)) continue;
    apply(context, session, change);
    const id = newId<'change'>();
    const made = { id, batch, sessionId, staffId: me.staffId, now, source };
    stores.attendance.addChange({ ...made, change });
  }
  settleStatus(context, session);
}

/** The same again is no step to take back. */
const isNothing = ({ of }: AttendanceChange): boolean =>
  'personId' in of ? sameMark(of.before, of.after) : of.before === of.after;

/** Carries a change out; in a closed month it is noted as a correction. */
export function apply(context: Context, session: SessionRow, { of }: AttendanceChange): void {
  const { attendance } = context.stores;
  const { id, venueId, date } = session;
  const correction = { venueId, date, subjectId: id };
  if ('personId' in of) {
    attendance.setMark(id, of.personId, of.after);
    const [before, after] = [of.before?.status ?? null, of.after?.status ?? null];
    noteCorrection(context, { ...correction, detail: 'mark', before, after });
    return;
  }
  const { before, after } = of;
  if ('tally' in of) attendance.setTally(id, { tally: of.tally, count: after });
  else attendance.setHeadcount(id, { category: of.category, mode: of.mode, count: after });
  const detail = 'tally' in of ? 'tally' : 'headcount';
  noteCorrection(context, { ...correction, detail, before, after });
}

type SettledSession = Pick<SessionRow, 'id' | 'date'>;

/**
 * An open register: held once somebody is present, planned again when all is undone. Closed
 * registers and sessions called off take no marks.
 */
export function settleStatus(context: Context, { id, date }: SettledSession): void {
  const { stores, nowMs } = context;
  const isHeld = stores.attendance.isAnybodyPresent(id);
  const status = isHeld ? 'held' : 'planned';
  stores.sessions.setStatus(id, { status, reason: null, nowMs });
  noteMoves(context, { from: date, sessionId: id });
}

/** Whoever counts heads takes heads back; a named mark only who may see the names. */
export const mayUndo = (
  { me }: Context,
  { leaderIds }: SessionRow,
  changes: readonly AttendanceChange[],
): boolean =>
  changes.length > 0 &&
  (mayOpenRoster(me, leaderIds) || changes.every(({ of }) => !('personId' in of)));
