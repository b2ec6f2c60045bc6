import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { PrintAgreement } from '../../ui/print-agreement.tsx';

/** Sheets for a day on which attendance is taken on paper. */
export function SessionSignIn({ session }: Readonly<{ session: Session }>) {
  const { t, language } = useTexts();
  const [withNames, setWithNames] = useState(false);
  const make = useCommand('privacy.signInSheet', { invalidates: [], onSuccess: saveFile });
  return (
    <Panel title={t('privacy.signIn.title')}>
      <Stack gap="sm">
        <Text c="dimmed">{t('privacy.signIn.help')}</Text>
        {session.mayOpenRegister ? (
          <Checkbox
            label={t('privacy.signIn.withNames')}
            description={t('privacy.signIn.withNamesHelp')}
            checked={withNames}
            onChange={(event) => setWithNames(event.currentTarget.checked)}
          />
        ) : null}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            loading={make.isRunning}
            onClick={() => void make.run({ sessionId: session.id, withNames, language })}
          >
            {t('privacy.signIn.print')}
          </Button>
          <PrintAgreement groupId={session.groupId}>{t('privacy.signIn.agreement')}</PrintAgreement>
        </Group>
      </Stack>
    </Panel>
  );
}
