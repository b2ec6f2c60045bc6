import { List, Stack, Text } from '@mantine/core';
import { ShortcutTable } from '../../app/shell/shortcut-table.tsx';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';

const facts = ['here', 'names', 'notRegister', 'keys'] as const;

function RecoveryPanel() {
  const { t } = useTexts();
  const { practice } = useStatus();
  if (!useMay('app.renewRecoveryCode') || practice) return null;
  return (
    <Panel title={t('settings.about.recovery')}>
      <Stack align="flex-start" gap="sm">
        <Text>{t('settings.about.recoveryText')}</Text>
        <LinkButton to="/recovery-code" variant="default">
          {t('settings.about.newRecoveryCode')}
        </LinkButton>
      </Stack>
    </Panel>
  );
}

/** The program itself: version, where the data is, the keys. */
export function AboutSection() {
  const { t } = useTexts();
  const { version, host } = useStatus();
  return (
    <Stack>
      <Panel title={t('settings.about.program')}>
        <Text>
          Narikka {version} · {t(`settings.about.hosts.${host}`)}
        </Text>
      </Panel>
      <Panel title={t('settings.about.storage')}>
        <List spacing="xs">
          {facts.map((fact) => (
            <List.Item key={fact}>{t(`settings.about.storageFacts.${fact}`)}</List.Item>
          ))}
        </List>
      </Panel>
      <RecoveryPanel />
      <Panel title={t('settings.about.accessibility')}>
        <Text>{t('settings.about.accessibilityText')}</Text>
      </Panel>
      <Panel title={t('app.keyboard.title')}>
        <ShortcutTable />
      </Panel>
    </Stack>
  );
}
