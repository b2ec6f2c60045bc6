import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Form } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { RoomList } from './room-list.tsx';
import { roomsOf, type SetUpDraft } from './set-up-draft.ts';
import { StepButtons, StepFrame } from './step-frame.tsx';

type Props = Readonly<{ form: Form<SetUpDraft>; onBack: () => void; onNext: () => void }>;

function RoomField({ form }: Pick<Props, 'form'>) {
  const { t } = useTexts();
  const addRoom = (): void => {
    form.set('rooms', roomsOf(form.values));
    form.set('roomText', '');
  };
  const onKey = (event: KeyboardEvent): void => {
    // Enter in an empty room field goes on to the next step, like in every other field.
    if (event.key !== 'Enter' || form.values.roomText.trim() === '') return;
    event.preventDefault();
    addRoom();
  };
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        flex="1 1 14rem"
        label={t('venues.rooms')}
        description={t('venues.roomExample')}
        maxLength={60}
        autoComplete="off"
        {...form.text('roomText')}
        error={form.fieldError('rooms')}
        onKeyDown={onKey}
      />
      <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} onClick={addRoom}>
        {t('app.add')}
      </Button>
    </Group>
  );
}

/** Step 1: the venue's name and rooms. */
export function VenueStep({ form, onBack, onNext }: Props) {
  const { t } = useTexts();
  const next = (): void => {
    if (form.values.venueName.trim() === '') {
      form.showFieldErrors({ venueName: t('fields.required') });
      return;
    }
    onNext();
  };
  return (
    <StepFrame step={1} title={t('app.setUp.venueTitle')}>
      <form {...form.form(next)}>
        <Stack>
          <TextInput
            label={t('venues.name')}
            required
            maxLength={80}
            autoComplete="off"
            data-autofocus
            {...form.text('venueName')}
          />
          <RoomField form={form} />
          <RoomList
            rooms={form.values.rooms}
            onRemove={(room) =>
              form.set(
                'rooms',
                form.values.rooms.filter((each) => each !== room),
              )
            }
          />
          <StepButtons onBack={onBack} next={t('app.next')} />
        </Stack>
      </form>
    </StepFrame>
  );
}
