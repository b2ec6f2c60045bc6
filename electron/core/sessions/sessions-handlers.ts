import type { ParsedInput } from '#shared/contract/contract.ts';
import type { CancelReason } from '#shared/domain/sessions/session-status.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { SessionRow } from '../ports.ts';
import { createSeries, previewSeries } from './series.ts';
import { leadersOf, sessionWithNames, shownSession } from './session-access.ts';

/** The programme: single sessions and series. */
export const sessionsHandlers: Handlers<CallsOf<'sessions'>> = {
  'sessions.list': (context, { from, to, venueId = null, groupId = null }) => {
    const fault = periodFault(from, to, 400);
    if (fault) return { ok: false, error: fault };
    const rows = context.stores.sessions.list({ from, to, venueId, groupId });
    return ok(rows.map((row) => shownSession(context, row)));
  },
  'sessions.get': (context, { id }) => {
    const row = context.stores.sessions.get(id);
    return row ? ok(shownSession(context, row)) : err('not-found');
  },
  'sessions.previewSeries': previewSeries,
  'sessions.createSeries': createSeries,
  'sessions.create': createSession,
  'sessions.change': (context, { id, date, startMinute, endMinute, roomId }) => {
    const found = untouched(context, id);
    if (!found.ok) return found;
    if (endMinute <= startMinute) return endBeforeStart;
    if (!isRoomOf(context, roomId, found.value.venueId)) return err('not-found');
    context.stores.sessions.move({ id, date, startMinute, endMinute, roomId });
    return ok({});
  },
  'sessions.cancel': (context, { id, reason }) => callOff(context, { id, reason, to: 'cancelled' }),
  'sessions.markNotHeld': (context, { id, reason }) => {
    const row = context.stores.sessions.get(id);
    if (row && row.date > context.now.date) return err('session-in-future');
    return callOff(context, { id, reason, to: 'not-held' });
  },
  'sessions.restore': (context, { id }) => {
    const found = sessionWithNames(context, id);
    if (!found.ok) return found;
    const { status } = found.value;
    if (status !== 'cancelled' && status !== 'not-held') return err('nothing-to-undo');
    context.stores.sessions.setStatus(id, 'planned', null);
    return ok({});
  },
  'sessions.remove': (context, { id }) => {
    const found = untouched(context, id);
    if (!found.ok) return found;
    context.stores.sessions.remove(id);
    context.audit('session-removed', id);
    return ok({});
  },
};

const endBeforeStart = err('end-before-start', { fields: { endMinute: 'end-before-start' } });

function isRoomOf({ stores }: Context, roomId: SessionRow['roomId'], venueId: string): boolean {
  return roomId === null || stores.venues.room(roomId)?.venueId === venueId;
}

function createSession(
  context: Context,
  { of, venueId, ...times }: ParsedInput<'sessions.create'>,
): Result<{ id: SessionId }> {
  const { stores, me, now } = context;
  if (times.endMinute <= times.startMinute) return endBeforeStart;
  const group = 'groupId' in of ? stores.groups.get(of.groupId, now.date) : null;
  if ('groupId' in of && group?.venueId !== venueId) return err('not-found');
  if (group && !mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  if (!stores.venues.exists(venueId)) return err('not-found');
  if (!isRoomOf(context, times.roomId, venueId)) return err('not-found');
  if ('leaderIds' in of && !of.leaderIds.every((id) => stores.staff.get(id)))
    return err('not-found');
  const endsOn = group?.endsOn ?? null;
  if (endsOn !== null && times.date > endsOn) {
    return err('group-ended', { params: { date: formatDate(endsOn, context.language) } });
  }
  const leaders = leadersOf(context, 'groupId' in of ? (group?.leaderIds ?? []) : of.leaderIds);
  const id = context.newId<'session'>();
  const ownTitle = 'title' in of ? of.title : null;
  const origin = { venueId, groupId: group?.id ?? null, seriesId: null, ownTitle };
  stores.sessions.add({ id, ...origin, ...times }, leaders);
  return ok({ id });
}

/** A session that nothing has been recorded of: past figures have been reported already. */
function untouched(context: Context, id: SessionId): Result<SessionRow> {
  const found = sessionWithNames(context, id);
  if (!found.ok) return found;
  const { hasAttendance, registerClosed } = found.value;
  return hasAttendance || registerClosed ? err('session-has-attendance') : found;
}

type CallOff = { id: SessionId; reason: CancelReason; to: 'cancelled' | 'not-held' };

function callOff(context: Context, { id, reason, to }: CallOff): Result<Record<string, never>> {
  const found = sessionWithNames(context, id);
  if (!found.ok) return found;
  // Absences noted ahead do not hold a session: it is called off all the same and counts nobody.
  const { presentCount, registerClosed } = found.value;
  if (presentCount > 0 || registerClosed) return err('session-has-attendance');
  context.stores.sessions.setStatus(id, to, reason);
  return ok({});
}
