import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../app/client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { CodeSheet } from '../recovery/code-sheet.tsx';
import { ConfirmCode } from '../recovery/confirm-code.tsx';
import { HoursStep } from './hours-step.tsx';
import { LeaderStep } from './leader-step.tsx';
import { emptyDraft, setUpInput, stepOfField } from './set-up-draft.ts';
import { StepFrame } from './step-frame.tsx';
import { VenueStep } from './venue-step.tsx';
import { Welcome } from './welcome.tsx';

type Step = 'welcome' | 1 | 2 | 3 | Readonly<{ recoveryCode: string }>;

type Props = Readonly<{
  /** True from sending the set-up until its recovery code is confirmed: this page must stay. */
  onHold: (isHeld: boolean) => void;
}>;

/** Asks before the window is closed or loaded again: what was typed, or the code, would be lost. */
function useKeepPage(isKept: boolean): void {
  useEffect(() => {
    // The desktop's window would refuse to close without a word.
    if (!isKept || window.narikka) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isKept]);
}

/** The first run: welcome, three steps of questions, and the recovery code. */
export function FirstRun({ onHold }: Props) {
  const { t, language } = useTexts();
  const [step, go] = useState<Step>('welcome');
  useKeepPage(step !== 'welcome');
  const form = useForm(emptyDraft);
  // A ref: the second click of a double click comes before the first has been drawn.
  const isSent = useRef(false);
  const setUp = useCommand('app.setUp', {
    invalidates: [],
    onSuccess: ({ recoveryCode }) => go({ recoveryCode }),
    onRefused: (error) => {
      const [field] = Object.keys(error.fields);
      const asked = field === undefined ? 3 : stepOfField(field);
      // The code is shown once; nothing takes it off the screen.
      go((now) => (typeof now === 'object' ? now : asked));
      form.showErrors(error);
    },
  });
  const finish = async (): Promise<void> => {
    if (isSent.current) return;
    isSent.current = true;
    onHold(true);
    const made = await setUp.run(setUpInput(form.values, language));
    isSent.current = made !== null;
    if (made === null) onHold(false);
  };

  if (step === 'welcome') return <Welcome onStart={() => go(1)} />;
  if (step === 1)
    return <VenueStep form={form} onBack={() => go('welcome')} onNext={() => go(2)} />;
  if (step === 2) return <HoursStep form={form} onBack={() => go(1)} onNext={() => go(3)} />;
  if (step === 3) {
    return (
      <LeaderStep
        form={form}
        isRunning={setUp.isRunning}
        onBack={() => go(2)}
        onNext={() => void finish()}
      />
    );
  }
  return (
    <StepFrame step={4} title={t('app.recovery.stepTitle')}>
      <CodeSheet recoveryCode={step.recoveryCode} venueName={form.values.venueName} />
      <ConfirmCode recoveryCode={step.recoveryCode} onConfirmed={() => onHold(false)} />
    </StepFrame>
  );
}
