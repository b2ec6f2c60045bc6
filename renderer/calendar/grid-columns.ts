import type { RoomId } from '#shared/kernel/ids.ts';
import { addDays, datesFrom, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import type { Place, RoomColumn } from './calendar-place.ts';

export type GridView = 'day' | 'week' | 'rooms';

/** A day, or a room on a day. */
export type Column = Readonly<{ key: string; date: LocalDate; room: RoomColumn | null }>;

const noRoom = 'none';

/** How react-big-calendar calls a room's column. */
export function resourceOf(roomId: RoomId | null): string {
  return roomId ?? noRoom;
}

function keyOf(date: LocalDate, roomId: RoomId | null | undefined): string {
  return roomId === undefined ? date : `${date} ${resourceOf(roomId)}`;
}

/** The columns of a view: its days, or the rooms of one day. */
export function columnsOf(
  view: GridView,
  date: LocalDate,
  rooms: readonly RoomColumn[],
): readonly Column[] {
  if (view === 'rooms') return rooms.map((room) => ({ key: keyOf(date, room.id), date, room }));
  const monday = mondayOf(date);
  const days = view === 'week' ? datesFrom(monday, addDays(monday, 6)) : [date];
  return days.map((day) => ({ key: day, date: day, room: null }));
}

/** The column in which a place lies; its number, or -1 where it is not on the screen. */
export function columnAt(
  columns: readonly Column[],
  { date, roomId }: Pick<Place, 'date' | 'roomId'>,
): number {
  return columns.findIndex(
    (column) => column.date === date && (column.room === null || column.room.id === roomId),
  );
}
