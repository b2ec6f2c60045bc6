import { Button, Menu } from '@mantine/core';
import { IconPictureInPicture } from '@tabler/icons-react';
import type { CallInput } from '#shared/contract/contract.ts';
import { useCommand } from '../app/client.ts';
import { setNamesHidden } from '../app/names-hidden.ts';
import { isSmall } from '../app/small.ts';
import { useMay } from '../app/use-may.ts';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Readonly<{ place: CallInput<'app.openSmallWindow'>['place'] }>;

const size = 'popup,noopener,width=460,height=760';

/**
 * Opens this register, or the counter, in a small window of its own, so that one of the two can be
 * shown to others: a meeting room's screen, a video call.
 */
export function SmallWindowMenu({ place }: Props) {
  const { t } = useTexts();
  const may = useMay('app.openSmallWindow');
  const open = useCommand('app.openSmallWindow', {
    invalidates: [],
    onSuccess: ({ address }) => {
      // The desktop opens its window itself and gives no address.
      if (address) window.open(address, '_blank', size);
    },
  });
  if (!may || isSmall()) return null;
  const openAndHide = (): void => {
    setNamesHidden(true);
    void open.run({ place });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={open.isRunning}
          leftSection={<IconPictureInPicture size={20} aria-hidden />}
        >
          {t('app.small.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={openAndHide}>{t('app.small.openAndHide')}</Menu.Item>
        <Menu.Item onClick={() => void open.run({ place })}>{t('app.small.openOnly')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
