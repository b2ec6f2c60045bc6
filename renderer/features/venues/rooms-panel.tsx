import { Badge, Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from '../../ui/edited-rows.module.css';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RoomDialog } from './room-dialog.tsx';

type Room = Venue['rooms'][number];

function RoomRow({ room, onEdit }: Readonly<{ room: Room; onEdit: () => void }>) {
  const { t } = useTexts();
  const change = useCommand('venues.changeRoom');
  const { id, name, capacity, archived } = room;
  const toggle = () => void change.run({ id, name, capacity, archived: !archived });
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      {capacity === null ? null : <Text c="dimmed">{t('venues.places', { count: capacity })}</Text>}
      {archived ? <Badge variant="default">{t('venues.roomArchived')}</Badge> : null}
      <Group gap="xs" className={classes.actions}>
        <Button variant="subtle" aria-label={t('venues.changeRoom', { name })} onClick={onEdit}>
          {t('app.edit')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          loading={change.isRunning}
          aria-label={t(archived ? 'venues.restoreRoomNamed' : 'venues.archiveRoomNamed', { name })}
          onClick={toggle}
        >
          {t(archived ? 'venues.restoreRoom' : 'venues.archiveRoom')}
        </Button>
      </Group>
    </li>
  );
}

/** The venue's rooms; one that is out of use stays for past sessions. */
export function RoomsPanel({ venue }: Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const [edited, edit] = useState<Room | 'new' | null>(null);
  const add = (
    <Button
      variant="default"
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => edit('new')}
    >
      {t('venues.addRoom')}
    </Button>
  );
  return (
    <Panel title={t('venues.rooms')} actions={add}>
      {venue.rooms.length === 0 ? <EmptyNotice>{t('venues.noRooms')}</EmptyNotice> : null}
      <ul className={classes.rows}>
        {venue.rooms.map((room) => (
          <RoomRow key={room.id} room={room} onEdit={() => edit(room)} />
        ))}
      </ul>
      {edited ? (
        <RoomDialog
          venueId={venue.id}
          room={edited === 'new' ? null : edited}
          onClose={() => edit(null)}
        />
      ) : null}
    </Panel>
  );
}
