import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { recordingOn } from '../months/closed-month.ts';
import type { SessionRow } from '../programme-ports.ts';
import { sessionWithNames } from '../sessions/session-access.ts';

/**
 * The session, if its register takes marks now. Absences may be noted ahead ("Marja texted");
 * nobody is present at a session of a coming day.
 */
export function openForMarks(
  context: Context,
  sessionId: SessionId,
  isPresence: boolean,
  access = sessionWithNames,
): Result<SessionRow> {
  const found = access(context, sessionId);
  if (!found.ok) return found;
  const { status, registerClosed, date } = found.value;
  if (status === 'cancelled' || status === 'not-held') return err('session-cancelled');
  if (registerClosed) return err('register-closed');
  if (isPresence && date > context.now.date) return err('session-in-future');
  const recording = recordingOn(context, found.value);
  return recording.ok ? found : recording;
}

/** The same for marks with names, which not every kind of session has. */
export function openForNames(
  context: Context,
  sessionId: SessionId,
  isPresence: boolean,
): Result<SessionRow> {
  const found = openForMarks(context, sessionId, isPresence);
  if (!found.ok) return found;
  return kindRules[found.value.kind].hasRoster ? ok(found.value) : err('kind-without-names');
}
