import type { Session } from '#shared/contract/sessions.ts';
import type { Venue } from '#shared/contract/venues.ts';
import type { RoomColumn } from '../../calendar/calendar-place.ts';
import { noRoom } from './programme-filter.ts';

type Shown = Readonly<{
  /** Those on the screen; with several, rooms are called by their venue too. */
  venues: readonly Venue[];
  /** The sessions on the screen: a room out of use is a column while something is in it. */
  sessions: readonly Session[];
  /** The one room that is asked for; null: all. */
  room: string | null;
  /** What the column of no room is called. */
  elsewhere: string;
}>;

/** The columns of the rooms' view: the venues' rooms, and last what is in none of them. */
export function roomColumns({ venues, sessions, room, elsewhere }: Shown): readonly RoomColumn[] {
  const used = new Set(sessions.map(({ roomId }) => roomId));
  const rooms = venues.flatMap((venue) =>
    venue.rooms
      .filter(({ id, archived }) => !archived || used.has(id))
      .map(({ id, name }) => ({
        id,
        name: venues.length > 1 ? `${name} · ${venue.name}` : name,
        venueId: venue.id,
      })),
  );
  const all: RoomColumn[] = [...rooms, { id: null, name: elsewhere, venueId: null }];
  return all.filter(({ id }) => room === null || (id ?? noRoom) === room);
}
