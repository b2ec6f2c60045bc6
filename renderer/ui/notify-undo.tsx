import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { closeButton, freeCorner } from './notify.ts';

type Undoable = Readonly<{
  message: string;
  /** The word on the button. */
  undo: string;
  onUndo: () => void;
}>;

const id = 'undo';

/** Takes the last offer back: what it would undo has been undone by other means. */
export function forgetUndo(): void {
  notifications.hide(id);
}

/**
 * Says that something is done and lets it be taken back; the screen offers the same way back
 * itself. One at a time: an older offer would undo what has changed since.
 */
export function notifyWithUndo({ message, undo, onUndo }: Undoable): void {
  forgetUndo();
  notifications.show({
    id,
    color: 'sea',
    autoClose: 10_000,
    role: 'status',
    position: freeCorner(),
    closeButtonProps: closeButton(),
    message: (
      <Group justify="space-between" gap="xs">
        <span>{message}</span>
        <Button
          variant="default"
          flex="none"
          onClick={() => {
            forgetUndo();
            onUndo();
          }}
        >
          {undo}
        </Button>
      </Group>
    ),
  });
}
