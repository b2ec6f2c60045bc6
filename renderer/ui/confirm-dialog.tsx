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
  /** The way out, where "cancel" would sound like the verb. */
  keep?: string;
  isRunning: boolean;
  onConfirm: () => void;
  onClose: () => void;
}>;

/** Asks before what cannot simply be undone. */
export function ConfirmDialog(props: Props) {
  const { title, text, confirm, keep, isRunning, onConfirm, onClose } = props;
  const { t } = useTexts();
  return (
    <Dialog title={title} onClose={onClose}>
      <Stack>
        <Text>{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {keep ?? t('app.cancel')}
          </Button>
          <Button loading={isRunning} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
