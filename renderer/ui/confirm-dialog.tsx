import { Button, Group, Stack, Text } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';
import { Dialog } from './dialog.tsx';

type Props = Readonly<{
  /** The question. */
  title: string;
  /** What it means, and whether it can be taken back. */
  text: string;
  /** The verb on the button. */
  confirm: string;
  isRunning: boolean;
  onConfirm: () => void;
  onClose: () => void;
}>;

/** Asks before what cannot simply be undone. */
export function ConfirmDialog({ title, text, confirm, isRunning, onConfirm, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack>
        <Text>{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button loading={isRunning} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
