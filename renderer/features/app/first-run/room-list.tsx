import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './room-list.module.css';

type Props = Readonly<{ rooms: readonly string[]; onRemove: (room: string) => void }>;

/** The rooms added so far; additions are read aloud. */
export function RoomList({ rooms, onRemove }: Props) {
  const { t } = useTexts();
  return (
    <ul className={classes.rooms} aria-label={t('venues.rooms')} aria-live="polite">
      {rooms.map((room) => (
        <li key={room} className={classes.room}>
          <span>{room}</span>
          <ActionIcon
            aria-label={t('venues.removeRoom', { name: room })}
            onClick={() => onRemove(room)}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
