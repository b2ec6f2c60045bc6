import { NativeSelect, TextInput } from '@mantine/core';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';

/** A room of the venue, none yet, or somewhere else in words. */
export type TypedPlace = Readonly<{ roomId: RoomId | null; isElsewhere: boolean; place: string }>;

type Props = Readonly<{
  venueId: VenueId;
  value: TypedPlace;
  onChange: (place: TypedPlace) => void;
  errors: Readonly<{ roomId: string | undefined; place: string | undefined }>;
}>;

const elsewhere = 'elsewhere';

/** Where a session is held. */
export function PlaceFields({ venueId, value, onChange, errors }: Props) {
  const { t } = useTexts();
  const { venues } = useVenue();
  const all = venues.find(({ id }) => id === venueId)?.rooms ?? [];
  const rooms = all.filter(({ id, archived }) => !archived || id === value.roomId);
  return (
    <>
      <NativeSelect
        label={t('planning.session.place')}
        error={errors.roomId}
        value={value.isElsewhere ? elsewhere : (value.roomId ?? '')}
        data={[
          { value: '', label: t('sessions.labels.noRoom') },
          ...rooms.map(({ id, name }) => ({ value: id, label: name })),
          { value: elsewhere, label: t('planning.session.elsewhere') },
        ]}
        onChange={({ currentTarget }) => {
          const room = rooms.find(({ id }) => id === currentTarget.value);
          const isElsewhere = currentTarget.value === elsewhere;
          onChange({ ...value, roomId: room?.id ?? null, isElsewhere });
        }}
      />
      {value.isElsewhere ? (
        <TextInput
          label={t('planning.session.where')}
          description={t('planning.session.whereHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          dir="auto"
          maxLength={120}
          autoComplete="off"
          error={errors.place}
          value={value.place}
          onChange={({ currentTarget }) => onChange({ ...value, place: currentTarget.value })}
        />
      ) : null}
    </>
  );
}
