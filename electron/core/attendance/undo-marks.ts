import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import type { MarkChange as ShownChange, ShownMark } from '#shared/contract/attendance-register.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Mark } from '#shared/domain/attendance/mark.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { sessionToCount, sessionWithNames } from '../sessions/session-access.ts';
import { namesOf } from '../sessions/shown-programme.ts';
import { apply, mayUndo, settleStatus } from './change-log.ts';
import { openForMarks } from './register-access.ts';
import { othersStep, registerOf, totalsOf } from './shown-register.ts';
import { takenBack } from './taken-back.ts';

/**
 * Takes one's own last step of the register back, a bulk mark as one; a colleague's never. Marks
 * that somebody has marked over since stay hers.
 */
export function undo(
  context: Context,
  { sessionId }: ParsedInput<'attendance.undo'>,
): Result<RegisterTotals> {
  const found = openForMarks(context, sessionId, false, sessionToCount);
  if (!found.ok) return found;
  const { attendance } = context.stores;
  const own = { sessionId, staffId: context.me.staffId };
  const changes = attendance.lastBatch(own);
  if (changes.length === 0) {
    return err(othersStep(context, sessionId) ? 'others-step' : 'nothing-to-undo');
  }
  if (!mayUndo(context, found.value, changes)) return err('not-allowed');
  for (const change of changes) {
    const back = takenBack(context, sessionId, change);
    if (!back.ok) return back;
    apply(context, found.value, back.value);
  }
  attendance.undoLastBatch(own);
  settleStatus(context, found.value);
  return ok(totalsOf(context, found.value));
}

/** Takes one person's last change back; of a bulk mark only hers. */
export function undoRow(
  context: Context,
  { sessionId, personId }: ParsedInput<'attendance.undoRow'>,
): Result<Register> {
  const found = openForMarks(context, sessionId, false);
  if (!found.ok) return found;
  const { attendance } = context.stores;
  const last = attendance.markChanges(sessionId, personId).find(({ isUndone }) => !isUndone);
  if (!last) return err('nothing-to-undo');
  const { before, after } = last;
  apply(context, found.value, { of: { personId, before: after, after: before } });
  attendance.setUndone(last.id, context.me.staffId);
  settleStatus(context, found.value);
  return ok(registerOf(context, found.value));
}

/** What was changed of one mark, the newest first; for those who see the name it belongs to. */
export function history(
  context: Context,
  { sessionId, personId }: ParsedInput<'attendance.history'>,
): Result<ShownChange[]> {
  const found = sessionWithNames(context, sessionId);
  if (!found.ok) return found;
  const { attendance } = context.stores;
  const names = namesOf(context);
  const labels = new Map(attendance.labels().map(({ id, name }) => [id, name]));
  const shown = (mark: Mark | null): ShownMark | null => {
    if (!mark) return null;
    const { labelId, ...rest } = mark;
    return { ...rest, label: labelId === null ? '' : (labels.get(labelId) ?? '') };
  };
  return ok(
    attendance.markChanges(sessionId, personId).map((change) => ({
      ...{ id: change.id, madeOn: change.madeOn, madeMinute: change.madeMinute },
      staffName: names.staff(change.staffId),
      source: change.source,
      before: shown(change.before),
      after: shown(change.after),
      isUndone: change.isUndone,
      undoneBy: change.undoneBy === null ? null : names.staff(change.undoneBy),
    })),
  );
}
