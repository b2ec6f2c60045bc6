import { type ReactNode, useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { showRefusal } from './notify.ts';

const texts = {
  cancel: ['sessions.off.askCancel', 'sessions.off.back', 'sessions.off.cancel'],
  'not-held': ['sessions.off.askNotHeld', 'sessions.off.back', 'sessions.off.notHeld'],
  remove: ['sessions.remove.title', 'sessions.remove.back', 'sessions.remove.button'],
} as const;

type CarryOut = (feedbackLossAccepted: boolean) => void;
type Deed = Readonly<{ what: keyof typeof texts; carryOut: CarryOut }>;

type FeedbackLoss = Readonly<{
  /** Carries a deed out; where feedback was asked at the session, once more after the question. */
  attempt: (what: Deed['what'], carryOut: CarryOut) => void;
  /** For the deed's command. */
  onRefused: (error: AppCallError) => void;
  /** To be shown. */
  question: ReactNode;
}>;

/** Asks before a session at which feedback was asked is called off or removed. */
export function useFeedbackLoss(): FeedbackLoss {
  const { t } = useTexts();
  const [deed, setDeed] = useState<Deed | null>(null);
  const [isAsking, setAsking] = useState(false);
  const onConfirm = (): void => {
    setAsking(false);
    deed?.carryOut(true);
  };
  const [title, back, confirm] = texts[deed?.what ?? 'remove'];
  return {
    attempt: (what, carryOut) => {
      setDeed({ what, carryOut });
      carryOut(false);
    },
    onRefused: (error) =>
      error.code === 'session-was-asked' ? setAsking(true) : showRefusal(error),
    question: isAsking ? (
      <ConfirmDialog
        title={t(title)}
        text={`${t('errors.session-was-asked')} ${t(back)}`}
        confirm={t(confirm)}
        keep={t('sessions.keep')}
        isRunning={false}
        onConfirm={onConfirm}
        onClose={() => setAsking(false)}
      />
    ) : null,
  };
}
