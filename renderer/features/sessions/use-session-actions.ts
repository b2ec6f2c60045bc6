import type { ReactNode } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/sessions.ts';
import type { CancelReason } from '#shared/domain/sessions/session-status.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { forgetUndo, notifyWithUndo } from '../../ui/notify-undo.tsx';
import { useFeedbackLoss } from '../../ui/use-feedback-loss.tsx';
import { useEditWords } from './edit-words.ts';

type Notice = CallOutput<'sessions.doorNotice'>;

/** What was done while the panel was open, with its way back. */
export type Done = Readonly<{
  message: string;
  /** As it was before. */
  before: Session;
  notice: Notice | null;
  undo: () => void;
}>;

export type When = Pick<Session, 'date' | 'startMinute' | 'endMinute' | 'roomId'>;

/** Where a session is. */
export const placeOf = ({ date, startMinute, endMinute, roomId }: When): When => ({
  date,
  startMinute,
  endMinute,
  roomId,
});
type Substitution = Readonly<{ absentId: StaffId; substituteId: StaffId; name: string }>;

export type SessionActions = Readonly<{
  cancel: (reason: CancelReason) => void;
  markNotHeld: (reason: CancelReason) => void;
  restore: () => void;
  remove: () => void;
  move: (to: When & Readonly<{ seen: When }>, message: string) => void;
  substitute: (by: Substitution) => void;
  isRunning: boolean;
  /** What has to be answered before one of them is done. */
  question: ReactNode;
}>;

type Options = Readonly<{
  onDone: (done: Done | null) => void;
  onRemoved: () => void;
  /** Shows a refused move at its fields. */
  onRefused?: (error: AppCallError) => void;
}>;

/** What can be done to one session; everything can be taken back at once, and today from the list. */
export function useSessionActions(
  session: Session,
  { onDone, onRemoved, onRefused }: Options,
): SessionActions {
  const { t } = useTexts();
  const { when } = useEditWords();
  const { attempt, question, onRefused: onLoss } = useFeedbackLoss();
  const cancelling = useCommand('sessions.cancel', { onRefused: onLoss });
  const marking = useCommand('sessions.markNotHeld', { onRefused: onLoss });
  const restoring = useCommand('sessions.restore');
  const removing = useCommand('sessions.remove', { onRefused: onLoss });
  const moving = useCommand('sessions.move', onRefused ? { onRefused } : {});
  const substituting = useCommand('sessions.substitute');
  const undoing = useCommand('sessions.undoEdit');
  const { id } = session;

  const undo = async (back: () => Promise<object | null>): Promise<void> => {
    forgetUndo();
    if (!(await back())) return;
    onDone(null);
    notify(t('edits.done.undone'));
  };
  const say = (message: string, back: () => Promise<object | null>, notice: Notice | null) => {
    forgetUndo();
    onDone({ message, before: session, notice, undo: () => void undo(back) });
  };
  const sayEdit = (
    message: string,
    edit: Pick<CallOutput<'sessions.cancel'>, 'editId'> & { notice?: Notice },
  ) => say(message, () => undoing.run({ editId: edit.editId }), edit.notice ?? null);
  return {
    question,
    cancel: (reason) =>
      attempt('cancel', (feedbackLossAccepted) => {
        void cancelling
          .run({ id, reason, feedbackLossAccepted })
          .then((edit) => edit && sayEdit(t('edits.done.cancel'), edit));
      }),
    markNotHeld: (reason) =>
      attempt('not-held', (feedbackLossAccepted) => {
        void marking
          .run({ id, reason, feedbackLossAccepted })
          .then(
            (done) =>
              done && say(t('sessions.off.markedNotHeld'), () => restoring.run({ id }), null),
          );
      }),
    restore: () => {
      void restoring.run({ id }).then((done) => {
        if (!done) return;
        forgetUndo();
        onDone(null);
        notify(t('sessions.off.restored'));
      });
    },
    remove: () =>
      attempt('remove', (feedbackLossAccepted) => {
        void removing.run({ id, feedbackLossAccepted }).then((edit) => {
          if (!edit) return;
          onRemoved();
          const onUndo = (): void => void undo(() => undoing.run({ editId: edit.editId }));
          notifyWithUndo({ message: t('edits.done.remove'), undo: t('app.undo'), onUndo });
        });
      }),
    move: (to, message) => {
      void moving
        .run({ id, ...to })
        .then((edit) => edit && sayEdit(message || t('edits.done.move', { when: when(to) }), edit));
    },
    substitute: ({ name, ...by }) => {
      void substituting
        .run({ id, ...by })
        .then((edit) => edit && sayEdit(t('edits.done.substitute', { name }), edit));
    },
    isRunning: [cancelling, marking, restoring, removing, moving, substituting].some(
      ({ isRunning }) => isRunning,
    ),
  };
}
