import { Button, Code, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Language } from '#shared/contract/app.ts';
import { useCommand } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';

type Props = Readonly<{ languages: readonly Language[]; icon: ReactNode }>;

/** Opens the board: a window of its own, or the address of one where the host cannot open it. */
export function BoardOpener({ languages, icon }: Props) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const [address, show] = useState<string | null>(null);
  const open = useCommand('board.open', {
    invalidates: [],
    onSuccess: (opened) => {
      show(opened.address);
      // The desktop opens a window of its own and gives no address.
      if (opened.address) window.open(opened.address, '_blank', 'noopener');
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={icon}
        loading={open.isRunning}
        onClick={() => void open.run({ venueId: venue.id, languages: [...languages] })}
      >
        {t('wall.board')}
      </Button>
      {address === null ? null : (
        <Group gap="xs" mt="sm" role="status">
          <Text>{t('wall.boardOpened')}</Text>
          <Code>{address}</Code>
        </Group>
      )}
    </>
  );
}
