import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../app/client.ts';
import { useVenue } from '../../../app/venue.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Screen } from '../../../ui/screen.tsx';
import { CodeSheet } from './code-sheet.tsx';
import { ConfirmCode } from './confirm-code.tsx';

/** Makes a new recovery code in place of the old one, and confirms that it is on paper. */
export function RecoveryScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const navigate = useNavigate();
  const [code, showCode] = useState<string | null>(null);
  const renew = useCommand('app.renewRecoveryCode', {
    invalidates: ['app.status'],
    onSuccess: ({ recoveryCode }) => showCode(recoveryCode),
  });
  return (
    <Screen title={t('app.recovery.title')} narrow>
      {code === null ? (
        <Stack align="flex-start">
          <Text>{t('app.recovery.renewText')}</Text>
          <Button loading={renew.isRunning} onClick={() => void renew.run({})}>
            {t('app.recovery.renew')}
          </Button>
        </Stack>
      ) : (
        <>
          <CodeSheet recoveryCode={code} venueName={venue.name} />
          <ConfirmCode recoveryCode={code} onConfirmed={() => void navigate({ to: '/' })} />
        </>
      )}
    </Screen>
  );
}
