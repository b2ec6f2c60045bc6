import type { Session } from '#shared/contract/sessions.ts';
import type { CancelReason } from '#shared/domain/sessions/session-status.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { forgetUndo, notifyWithUndo } from '../../ui/notify-undo.tsx';

type SessionActions = Readonly<{
  cancel: (reason: CancelReason) => void;
  markNotHeld: (reason: CancelReason) => void;
  restore: () => void;
  remove: () => void;
  isRunning: boolean;
}>;

/** What can be done to a planned session, each with its way back. */
export function useSessionActions(session: Session, onRemoved: () => void): SessionActions {
  const { t } = useTexts();
  const cancelling = useCommand('sessions.cancel');
  const marking = useCommand('sessions.markNotHeld');
  const restoring = useCommand('sessions.restore');
  const removing = useCommand('sessions.remove');
  const creating = useCommand('sessions.create');
  const { id } = session;

  const said = (message: string, onUndo: () => void): void =>
    notifyWithUndo({ message, undo: t('app.undo'), onUndo });
  const bringBack = (): void => void restoring.run({ id });
  return {
    cancel: (reason) => {
      void cancelling.run({ id, reason }).then((done) => {
        if (done) said(t('sessions.off.cancelled'), bringBack);
      });
    },
    markNotHeld: (reason) => {
      void marking.run({ id, reason }).then((done) => {
        if (done) said(t('sessions.off.markedNotHeld'), bringBack);
      });
    },
    restore: () => {
      void restoring.run({ id }).then((done) => {
        if (!done) return;
        forgetUndo();
        notify(t('sessions.off.restored'));
      });
    },
    remove: () => {
      void removing.run({ id }).then((done) => {
        if (!done) return;
        onRemoved();
        said(t('sessions.remove.done'), () => void creating.run(sameAgain(session)));
      });
    },
    isRunning: [cancelling, marking, restoring, removing].some(({ isRunning }) => isRunning),
  };
}

/** What makes a removed session anew. */
function sameAgain({
  venueId,
  groupId,
  title,
  leaderIds,
  date,
  startMinute,
  endMinute,
  roomId,
}: Session) {
  const of = groupId === null ? { title, leaderIds } : { groupId };
  return { venueId, of, date, startMinute, endMinute, roomId };
}
