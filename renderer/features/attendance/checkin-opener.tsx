import { Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useCheckin } from './use-checkin.ts';

type DialogProps = Readonly<{
  session: Session;
  opensIn: CallOutput<'checkin.status'>['opensIn'];
  onClose: () => void;
}>;

/** Says what stays open while nobody of the staff is signed in, before anything happens. */
function OpenDialog({ session, opensIn, onClose }: DialogProps) {
  const { t } = useTexts();
  const { practice } = useStatus();
  const [countsNewcomers, setCountsNewcomers] = useState(false);
  const start = useCommand('checkin.start', {
    // The program is locked by now; the gate shows it.
    invalidates: ['app.status', 'checkin.status'],
    onSuccess: ({ address }) => {
      onClose();
      // The desktop opens its window itself and gives no address.
      if (address) window.open(address, '_blank', 'noopener');
    },
  });
  return (
    <Dialog title={t('checkin.confirm.title')} onClose={onClose}>
      <Stack>
        {practice ? (
          <Text>{t('checkin.confirm.practice')}</Text>
        ) : (
          <>
            <Text>{t('checkin.confirm.locks')}</Text>
            <Text fw={700}>{t('checkin.confirm.stays')}</Text>
          </>
        )}
        <List spacing="xs">
          <List.Item>{t('checkin.confirm.ends')}</List.Item>
          <List.Item>{t(`checkin.confirm.${opensIn}`)}</List.Item>
        </List>
        <Checkbox
          label={t('checkin.confirm.newcomers')}
          description={t('checkin.confirm.newcomersHint')}
          checked={countsNewcomers}
          onChange={({ currentTarget }) => setCountsNewcomers(currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button
            loading={start.isRunning}
            onClick={() => void start.run({ sessionId: session.id, countsNewcomers })}
          >
            {t('checkin.confirm.start')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Opens self check-in; absent where the venue does not have it or the session cannot. */
export function CheckinOpener({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const status = useCheckin(session);
  if (!status || status.bar !== null || status.running?.isOfThis) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDoorEnter size={20} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('checkin.open')}
      </Button>
      {isAsking ? (
        <OpenDialog session={session} opensIn={status.opensIn} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}
