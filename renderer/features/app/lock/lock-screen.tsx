import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../../app/client.ts';
import { Plain } from '../../../app/plain.tsx';
import { useStatus } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { usePractice } from '../use-practice.ts';
import { RecoverForm } from './recover-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

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

/** Between two users the key is at hand; whoever leaves the laptop for longer takes it away. */
function LockFullyOffer() {
  const { t } = useTexts();
  const lock = useCommand('staff.lockFully', { invalidates: ['app.status'] });
  return (
    <Stack mt="xl" align="flex-start" gap="xs">
      <Text c="var(--n-quiet)">{t('app.lockScreen.quickText')}</Text>
      <Button variant="default" loading={lock.isRunning} onClick={() => void lock.run({})}>
        {t('app.lockScreen.lockFully')}
      </Button>
    </Stack>
  );
}

/** Whoever signs in ends a kiosk at which somebody may be answering: said before she does. */
function KioskNotice() {
  const { t } = useTexts();
  return (
    <Alert variant="light" mb="md" icon={<IconMessage2 aria-hidden />}>
      {t('app.lockScreen.kioskText')}
    </Alert>
  );
}

/** The lock: a name and its passphrase. Nothing of whoever was here before remains in the page. */
export function LockScreen() {
  const { t, format } = useTexts();
  const status = useStatus();
  const slots = status.slots.toSorted((a, b) => format.compareNames(a.name, b.name));
  const isQuick = status.state === 'quick-locked';
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
        {status.hasKiosk ? <KioskNotice /> : null}
        <RecoverForm {...shared} onBack={() => recover(false)} />
      </Plain>
    );
  }
  return (
    <Plain
      title={t(only ? 'app.lockScreen.titleOne' : 'app.lockScreen.title')}
      top={<LanguageSwitch />}
    >
      {status.hasKiosk ? <KioskNotice /> : null}
      <SignInForm {...shared} onForgot={() => recover(true)} />
      {isQuick ? <LockFullyOffer /> : null}
      {isQuick || status.hasKiosk ? null : <PracticeOffer />}
    </Plain>
  );
}
