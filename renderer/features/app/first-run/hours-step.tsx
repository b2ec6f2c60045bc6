import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Form } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { isSound } from '../../../ui/opening-hours/hours-draft.ts';
import { HoursFields } from '../../../ui/opening-hours/hours-fields.tsx';
import type { SetUpDraft } from './set-up-draft.ts';
import { StepButtons, StepFrame } from './step-frame.tsx';

type Props = Readonly<{ form: Form<SetUpDraft>; onBack: () => void; onNext: () => void }>;

/** Step 2: the week's opening hours. */
export function HoursStep({ form, onBack, onNext }: Props) {
  const { t } = useTexts();
  const [showProblems, setShowProblems] = useState(false);
  const next = (): void => {
    setShowProblems(true);
    if (isSound(form.values.hours)) onNext();
  };
  return (
    <StepFrame step={2} title={t('app.setUp.hoursTitle')}>
      <Text c="dimmed">{t('app.setUp.hoursText')}</Text>
      <form {...form.form(next)}>
        <Stack>
          <HoursFields
            value={form.values.hours}
            onChange={(hours) => form.set('hours', hours)}
            showProblems={showProblems}
          />
          <StepButtons onBack={onBack} next={t('app.next')} />
        </Stack>
      </form>
    </StepFrame>
  );
}
