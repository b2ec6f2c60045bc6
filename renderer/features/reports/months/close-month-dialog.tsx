import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { WholeMonth } from '#shared/contract/months.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { notify } from '../../../ui/notify.ts';

type Props = Readonly<{ whole: WholeMonth; onClose: () => void }>;

/** Asks before a month is closed; open items have to be said yes to. */
export function CloseMonthDialog({ whole, onClose }: Props) {
  const { t, format } = useTexts();
  const [isAccepted, accept] = useState(false);
  const { venueId, month, openItems } = whole;
  const count = openItems.length;
  const close = useCommand('months.close', {
    onSuccess: () => {
      notify(t('months.close.done'));
      onClose();
    },
  });
  return (
    <Dialog
      title={t('months.close.title', { month: format.month(day(`${month}-01`)) })}
      onClose={onClose}
    >
      <Stack>
        <Text>{t('months.close.text')}</Text>
        {count > 0 ? (
          <Checkbox
            data-autofocus
            label={t('months.close.accept', { count })}
            checked={isAccepted}
            onChange={(event) => accept(event.currentTarget.checked)}
          />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            disabled={count > 0 && !isAccepted}
            loading={close.isRunning}
            onClick={() => void close.run({ venueId, month, openItemsAccepted: count })}
          >
            {t('months.close.action')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
