import type { AppStatus } from '#shared/contract/app.ts';
import { useEffect, useState } from 'react';
import { forgetEverything } from '../../../app/lock.ts';
import { Plain } from '../../../app/plain.tsx';
import { useStatus } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { LanguageSwitch } from '../../../ui/language-switch.tsx';
import { RecoverForm } from './recover-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

export type Slot = AppStatus['slots'][number];

/** The lock: a name and its passphrase. Nothing of whoever was here before remains in the page. */
export function LockScreen() {
  const { t } = useTexts();
  const { slots } = useStatus();
  const [only] = slots.length === 1 ? slots : [];
  const [chosenId, choose] = useState<string | null>(only?.staffId ?? null);
  const [isRecovering, recover] = useState(false);
  useEffect(forgetEverything, []);

  const shared = { slots, chosen: slots.find(({ staffId }) => staffId === chosenId) ?? null, choose };
  if (isRecovering) {
    return (
      <Plain title={t('app.lockScreen.recoverTitle')} top={<LanguageSwitch />}>
        <RecoverForm {...shared} onBack={() => recover(false)} />
      </Plain>
    );
  }
  return (
    <Plain title={t(only ? 'app.lockScreen.titleOne' : 'app.lockScreen.title')} top={<LanguageSwitch />}>
      <SignInForm {...shared} onForgot={() => recover(true)} />
    </Plain>
  );
}
