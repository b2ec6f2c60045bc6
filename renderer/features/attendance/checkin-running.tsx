import { Alert, Button, Group, Text } from '@mantine/core';
import type { Session } from '#shared/contract/sessions.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { useCheckin } from './use-checkin.ts';

/** That visitors are checking in by themselves at this moment, and how to end it. */
export function CheckinRunning({ session }: Readonly<{ session: Session }>) {
  const { t, format } = useTexts();
  const running = useCheckin(session)?.running;
  const stop = useCommand('checkin.stop', { onSuccess: () => notify(t('checkin.stopped')) });
  if (!running) return null;
  const time = format.time(running.sinceMinute);
  return (
    <Alert color="gray" variant="light">
      <Group justify="space-between">
        <Text>
          {running.isOfThis
            ? t('checkin.running', { time, arrived: running.arrived })
            : t('checkin.runningElsewhere', { time })}
        </Text>
        <Button variant="default" loading={stop.isRunning} onClick={() => void stop.run({})}>
          {t('checkin.stop')}
        </Button>
      </Group>
    </Alert>
  );
}
