import { NativeSelect } from '@mantine/core';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import { useVenue } from '../app/venue.tsx';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Readonly<{
  venueId: VenueId;
  value: RoomId | null;
  onChange: (id: RoomId | null) => void;
  error?: string | undefined;
}>;

/** One of the venue's rooms, or none. A room no longer in use is offered only where it is chosen. */
export function RoomSelect({ venueId, value, onChange, error }: Props) {
  const { t } = useTexts();
  const { venues } = useVenue();
  const all = venues.find(({ id }) => id === venueId)?.rooms ?? [];
  const rooms = all.filter(({ id, archived }) => !archived || id === value);
  return (
    <NativeSelect
      label={t('sessions.labels.room')}
      error={error}
      value={value ?? ''}
      data={[
        { value: '', label: t('sessions.labels.noRoom') },
        ...rooms.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        onChange(rooms.find(({ id }) => id === event.currentTarget.value)?.id ?? null);
      }}
    />
  );
}
