import type { RegisterTotals } from '#shared/contract/attendance.ts';
import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { recordingOn } from '../months/closed-month.ts';
import { noteMoves } from '../months/moved-figures.ts';
import type { SessionRow } from '../programme-ports.ts';
import { sessionToCount } from '../sessions/session-access.ts';
import { record, settleStatus } from './change-log.ts';
import { unmarkedTo } from './marks.ts';
import { openForMarks } from './register-access.ts';
import { settingsOf } from './register-settings.ts';
import { totalsOf } from './shown-register.ts';

/** Closes the register. Who has no mark stays "not recorded", unless the venue chose otherwise. */
export function close(
  context: Context,
  { sessionId }: ParsedInput<'attendance.close'>,
): Result<RegisterTotals> {
  const found = openForMarks(context, sessionId, true, sessionToCount);
  if (!found.ok) return found;
  markLeftOver(context, found.value);
  context.stores.sessions.setRegisterClosed(sessionId, true);
  const to = { status: 'held', reason: null, nowMs: context.nowMs } as const;
  context.stores.sessions.setStatus(sessionId, to);
  noteMoves(context, { from: found.value.date, sessionId });
  // Whoever answered the kiosk loses the session now, unless enough people were there.
  context.settleFeedback();
  return ok(totalsOf(context, { ...found.value, registerClosed: true }));
}

/** In closed groups alone: nobody is expected elsewhere. */
function markLeftOver(context: Context, session: SessionRow): void {
  const { id, venueId, form, kind } = session;
  const { unmarkedAtClosing } = settingsOf(context, venueId);
  if (unmarkedAtClosing === null || form !== 'closed' || !kindRules[kind].hasRoster) return;
  record(context, session, unmarkedTo(context, id, unmarkedAtClosing), 'closing');
}

export function reopen(
  context: Context,
  { sessionId }: ParsedInput<'attendance.reopen'>,
): Result<RegisterTotals> {
  const found = sessionToCount(context, sessionId);
  if (!found.ok) return found;
  if (!found.value.registerClosed) return err('nothing-to-undo');
  const recording = recordingOn(context, found.value);
  if (!recording.ok) return recording;
  context.stores.sessions.setRegisterClosed(sessionId, false);
  settleStatus(context, found.value);
  context.audit('register-reopened', sessionId);
  return ok(totalsOf(context, { ...found.value, registerClosed: false }));
}

/** So many registers are listed at once; the rest waits until the oldest are done. */
const mostListed = 200;

/** Registers that wait: all of them for those who see every roster, else those one leads. */
export function unclosed(
  { stores, me, now }: Context,
  input: ParsedInput<'attendance.unclosed'>,
): Result<CallOutput<'attendance.unclosed'>> {
  const { venueId = null } = input;
  const ledBy = seesEveryRoster(me.role) ? null : me.staffId;
  return ok(stores.attendance.unclosed({ now, venueId, ledBy, limit: mostListed }));
}
