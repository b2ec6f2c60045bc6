import { NumberInput, Stack, TextInput } from '@mantine/core';
import type { Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = Readonly<{
  venueId: Venue['id'];
  /** Null for a new room. */
  room: Venue['rooms'][number] | null;
  onClose: () => void;
}>;
type RoomDraft = Readonly<{ name: string; capacity: number | string }>;

function useSaveRoom({ venueId, room, onClose }: Props) {
  const { t } = useTexts();
  const form = useForm<RoomDraft>({ name: room?.name ?? '', capacity: room?.capacity ?? '' });
  const after = { onSuccess: onClose, onRefused: form.showErrors };
  const add = useCommand('venues.addRoom', after);
  const change = useCommand('venues.changeRoom', after);
  const submit = (): void => {
    const { name, capacity: typed } = form.values;
    // Mantine's number field gives '' when it is empty.
    const capacity = typeof typed === 'number' ? typed : null;
    if (name.trim() === '') form.showFieldErrors({ name: t('fields.required') });
    else if (room) void change.run({ id: room.id, name, capacity, archived: room.archived });
    else void add.run({ venueId, name, capacity });
  };
  return { form, submit, isRunning: add.isRunning || change.isRunning };
}

/** A room's name and places. */
export function RoomDialog(props: Props) {
  const { t } = useTexts();
  const { form, submit, isRunning } = useSaveRoom(props);
  const title = props.room
    ? t('venues.changeRoom', { name: props.room.name })
    : t('venues.addRoom');
  return (
    <Dialog title={title} onClose={props.onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <TextInput
            label={t('venues.roomName')}
            required
            maxLength={60}
            data-autofocus
            {...form.text('name')}
          />
          <NumberInput
            label={t('venues.capacity')}
            description={t('venues.capacityHint')}
            min={1}
            max={10_000}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            {...form.control('capacity')}
          />
          <FormButtons isRunning={isRunning} onCancel={props.onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
