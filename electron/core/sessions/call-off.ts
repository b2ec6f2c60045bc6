import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { lockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import type { EditId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import { noticeNow, titleOf } from './one-session.ts';
import { factsOf, isMonthClosed } from './programme-ground.ts';
import { keepEdit, lockRefusal } from './save-edit.ts';
import { sessionWithNames, stateWithNames } from './session-access.ts';

/** Calls one session off. Absences noted ahead do not hold a session: it is called off all the same. */
export function cancelSession(
  context: Context,
  { id, reason, feedbackLossAccepted = false }: ParsedInput<'sessions.cancel'>,
): Result<CallOutput<'sessions.cancel'>> {
  const found = stateWithNames(context, id);
  if (!found.ok) return found;
  const session = found.value;
  const isAnybodyThere = context.stores.attendance.isAnybodyPresent(id);
  const isRecorded = session.registerClosed || session.status === 'held';
  if (isAnybodyThere || isRecorded) return err('session-has-attendance');
  if (isMonthClosed(context, session)) return monthClosed(context, session.date);
  if (!feedbackLossAccepted && context.stores.feedbackFacts.wasAsked(id))
    return err('session-was-asked');
  const after: SessionState = { ...session, status: 'cancelled', cancelReason: reason };
  const title = titleOf(context, session);
  const writes = [{ table: 'session', kind: 'update', before: session, after }] as const;
  const editId = keepEdit(context, { kind: 'session-cancelled', title, writes });
  return ok({ editId, notice: noticeNow(context, after) });
}

/** Takes a cancellation or "not held" back: the session is planned again. */
export function restoreSession(context: Context, { id }: ParsedInput<'sessions.restore'>): Done {
  const found = stateWithNames(context, id);
  if (!found.ok) return found;
  const session = found.value;
  const isOff = session.status === 'cancelled' || session.status === 'not-held';
  if (!isOff) return err('nothing-to-undo');
  if (isMonthClosed(context, session)) return monthClosed(context, session.date);
  const after: SessionState = { ...session, status: 'planned', cancelReason: null };
  const title = titleOf(context, session);
  const writes = [{ table: 'session', kind: 'update', before: session, after }] as const;
  keepEdit(context, { kind: 'session-restored', title, writes });
  return ok({});
}

/** The day came and the session did not take place. */
export function markNotHeld(
  context: Context,
  { id, reason, feedbackLossAccepted = false }: ParsedInput<'sessions.markNotHeld'>,
): Done {
  const found = sessionWithNames(context, id);
  if (!found.ok) return found;
  const { registerClosed, date } = found.value;
  if (date > context.now.date) return err('session-in-future');
  const isHeld = registerClosed || context.stores.attendance.isAnybodyPresent(id);
  if (isHeld) return err('session-has-attendance');
  if (isMonthClosed(context, found.value)) return monthClosed(context, date);
  if (!feedbackLossAccepted && context.stores.feedbackFacts.wasAsked(id))
    return err('session-was-asked');
  const to = { status: 'not-held', reason, nowMs: context.nowMs } as const;
  context.stores.sessions.setStatus(id, to);
  return ok({});
}

/** Removes a session planned by mistake; it can be put back for a month. */
export function removeSession(
  context: Context,
  { id, feedbackLossAccepted = false }: ParsedInput<'sessions.remove'>,
): Result<{ editId: EditId }> {
  const found = stateWithNames(context, id);
  if (!found.ok) return found;
  const session = found.value;
  const lock = lockOf(session, factsOf(context, session.venueId));
  // One of the past of which nobody wrote anything down may have been a mistake, too.
  if (lock !== null && lock !== 'past') return lockRefusal(context, lock, session.date);
  if (!feedbackLossAccepted && context.stores.feedbackFacts.wasAsked(id))
    return err('session-was-asked');
  const title = titleOf(context, session);
  const writes = [{ table: 'session', kind: 'delete', before: session }] as const;
  const editId = keepEdit(context, { kind: 'session-removed', title, writes });
  context.audit('session-removed', id);
  return ok({ editId });
}
