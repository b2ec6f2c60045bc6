import type { EditWrite, SessionWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import type { SessionStatus } from '#shared/domain/sessions/session-status.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';

const isOn = (status: SessionStatus): boolean => status === 'planned' || status === 'held';

/** The session that a write takes away or calls off. */
function lostBy(write: SessionWrite): SessionState[] {
  if (write.kind === 'insert') return [];
  const isLost = write.kind === 'delete' || !isOn(write.after.status);
  return isLost && isOn(write.before.status) ? [write.before] : [];
}

/**
 * The refusal of writes after which a session is gone or called off although visitors were asked for
 * feedback at it: nobody is known to have been there any more, so that what was answered may wait for
 * ever. Whether anybody answered is not looked at. One session alone asks first (`call-off.ts`).
 */
export function feedbackLoss(
  { stores, language }: Context,
  writes: readonly EditWrite[],
): Result<never> | null {
  const lost = writes
    .flatMap((write) => (write.table === 'session' ? lostBy(write) : []))
    .find(({ id }) => stores.feedbackFacts.wasAsked(id));
  if (!lost) return null;
  return err('feedback-may-be-lost', { params: { date: formatDate(lost.date, language) } });
}
