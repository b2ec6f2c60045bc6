import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { closeButton } from './notify.ts';

type Undoable = Readonly<{
  message: string;
  /** The word on the button. */
  undo: string;
  onUndo: () => void;
}>;

/** Says that something is done and lets it be taken back; the screen offers the same way back itself. */
export function notifyWithUndo({ message, undo, onUndo }: Undoable): void {
  const id = notifications.show({
    color: 'sea',
    autoClose: 10_000,
    role: 'status',
    closeButtonProps: closeButton(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          variant="default"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undo}
        </Button>
      </Group>
    ),
  });
}
