import { Button } from '@mantine/core';
import { IconDeviceTv } from '@tabler/icons-react';
import type { Language } from '#shared/contract/app.ts';
import { useCommand } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';

type Props = Readonly<{ languages: readonly Language[] }>;

/** Opens the board in a window of its own; its address works once. */
export function BoardOpener({ languages }: Props) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const open = useCommand('board.open', {
    invalidates: [],
    onSuccess: ({ address }) => {
      // The desktop opens its window itself and gives no address.
      if (address) window.open(address, '_blank', 'noopener');
      notify(t('wall.boardOpened'));
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDeviceTv size={20} aria-hidden />}
      loading={open.isRunning}
      onClick={() => void open.run({ venueId: venue.id, languages: [...languages] })}
    >
      {t('wall.board')}
    </Button>
  );
}
