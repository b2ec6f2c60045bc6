import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';

/** As many as one call takes. */
const mostAtOnce = 500;

/** Erases the names of a group that has ended; shown to those who may, where there are any. */
export function EraseRoster({ groupId }: Readonly<{ groupId: GroupId }>) {
  const { t } = useTexts();
  const may = useMay('privacy.rosterErasure');
  const [isAsking, ask] = useState(false);
  const found = useCall('privacy.rosterErasure', { groupId }, { enabled: may }).data;
  const erase = useCommand('privacy.erase', {
    onSuccess: ({ erased }) => {
      ask(false);
      notify(t('privacy.rights.rosterDone', { count: erased }));
    },
  });
  if (!found?.hasEnded || found.personIds.length === 0) return null;
  const personIds = found.personIds.slice(0, mostAtOnce);
  return (
    <Panel title={t('privacy.rights.roster')}>
      <Text c="dimmed" mb="sm">
        {t('privacy.rights.rosterHelp')}
      </Text>
      <Button variant="default" c="var(--n-danger)" onClick={() => ask(true)}>
        {t('privacy.rights.roster')}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={t('privacy.rights.rosterTitle')}
          text={t('privacy.rights.rosterText', { count: personIds.length })}
          confirm={t('privacy.rights.eraseConfirm')}
          isRunning={erase.isRunning}
          onConfirm={() => void erase.run({ personIds })}
          onClose={() => ask(false)}
        />
      ) : null}
    </Panel>
  );
}
