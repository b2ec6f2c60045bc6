import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { AppStatus } from '#shared/contract/app.ts';
import { Plain } from '../../../app/plain.tsx';
import { useStatus } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { usePractice } from '../use-practice.ts';
import { RecoverForm } from './recover-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

export type Slot = AppStatus['slots'][number];

/** For trainees and for trying things: the real people stay locked. */
function PracticeOffer() {
  const { t } = useTexts();
  const { start, isStarting, error } = usePractice();
  return (
    <Stack mt="xl" align="flex-start">
      <ErrorNotice error={error} />
      <Button variant="default" loading={isStarting} onClick={start}>
        {t('app.welcome.practise')}
      </Button>
    </Stack>
  );
}

/** The lock: a name and its passphrase. Nothing of whoever was here before remains in the page. */
export function LockScreen() {
  const { t, format } = useTexts();
  const slots = useStatus().slots.toSorted((a, b) => format.compareNames(a.name, b.name));
  const [only] = slots.length === 1 ? slots : [];
  const [chosenId, choose] = useState<string | null>(only?.staffId ?? null);
  const [isRecovering, recover] = useState(false);

  const shared = {
    slots,
    chosen: slots.find(({ staffId }) => staffId === chosenId) ?? null,
    choose,
  };
  if (isRecovering) {
    return (
      <Plain title={t('app.lockScreen.recoverTitle')} top={<LanguageSwitch />}>
        <RecoverForm {...shared} onBack={() => recover(false)} />
      </Plain>
    );
  }
  return (
    <Plain
      title={t(only ? 'app.lockScreen.titleOne' : 'app.lockScreen.title')}
      top={<LanguageSwitch />}
    >
      <SignInForm {...shared} onForgot={() => recover(true)} />
      <PracticeOffer />
    </Plain>
  );
}
