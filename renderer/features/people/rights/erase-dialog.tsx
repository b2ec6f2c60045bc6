import { Button, Group, Stack, Text } from '@mantine/core';
import type { PersonId } from '#shared/kernel/ids.ts';
import { useCall, useCommand } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { notify } from '../../../ui/notify.ts';
import { PersonName } from '../../../ui/person-name.tsx';
import { NamingTexts } from './naming-texts.tsx';

type Props = Readonly<{ personId: PersonId; onClose: () => void }>;

/** Asks before a name is erased for good, and says what stays and what has to be mended by hand. */
export function EraseDialog({ personId, onClose }: Props) {
  const { t } = useTexts();
  const preview = useCall('privacy.erasurePreview', { personId });
  const erase = useCommand('privacy.erase', {
    onRefused: () => undefined,
    onSuccess: ({ wiped }) => {
      onClose();
      notify(t(wiped ? 'privacy.rights.erased' : 'privacy.rights.erasedNotWiped'));
    },
  });
  return (
    <Dialog title={t('privacy.rights.eraseTitle')} onClose={onClose}>
      <Loaded query={preview}>
        {({ displayName, memberships, marks, texts }) => (
          <Stack>
            <ErrorNotice error={erase.error} />
            <Text fw={600}>
              <PersonName name={displayName} />
            </Text>
            <Text>{t('privacy.rights.eraseText')}</Text>
            <Text>{t('privacy.rights.stays', { count: marks, memberships })}</Text>
            <NamingTexts texts={texts} />
            <Text c="dimmed">{t('privacy.rights.texts')}</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose} data-autofocus>
                {t('app.cancel')}
              </Button>
              <Button
                color="red"
                loading={erase.isRunning}
                onClick={() => void erase.run({ personIds: [personId] })}
              >
                {t('privacy.rights.eraseConfirm')}
              </Button>
            </Group>
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}
