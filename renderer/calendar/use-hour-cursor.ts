import { useState } from 'react';
import type { RoomId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { type Column, columnAt } from './grid-columns.ts';
import { acrossTo, type Spot } from './grid-cursor.ts';
import type { GridItem } from './grid-items.ts';

type At = Spot & Readonly<{ date: LocalDate; roomId: RoomId | null }>;

export type HourCursor = Readonly<{
  /** Number of its column. */
  column: number;
  spot: Spot;
  /** What it is on, if that is still there. */
  item: GridItem | null;
  go: (column: number, spot: Spot) => void;
  /** To a place that may be on no column yet. */
  follow: (place: Readonly<{ date: LocalDate; roomId: RoomId | null }>, spot: Spot) => void;
}>;

/** Where the cursor is among the hours. It follows the day that the screen is about. */
export function useHourCursor(
  columns: readonly Column[],
  items: readonly (readonly GridItem[])[],
  first: Readonly<{ date: LocalDate; minute: number }>,
): HourCursor {
  const [seen, see] = useState(first.date);
  const [at, set] = useState<At | null>(null);
  if (seen !== first.date) {
    see(first.date);
    if (at && at.date !== first.date) set({ ...at, date: first.date, on: null });
  }
  const wished = at === null ? -1 : columnAt(columns, at);
  const day = columns.findIndex(({ date }) => date === first.date);
  const column = wished === -1 ? Math.max(day, 0) : wished;
  const stops = items[column] ?? [];
  // Before anybody has moved it, it is on what begins within the hour.
  const spot = at ?? acrossTo(stops, { minute: first.minute, on: null });
  const item = stops.find(({ id }) => id === spot.on) ?? null;
  const follow: HourCursor['follow'] = ({ date, roomId }, { minute, on }) =>
    set({ date, roomId, minute, on });
  const go: HourCursor['go'] = (number, next) => {
    const to = columns[number];
    if (to) follow({ date: to.date, roomId: to.room?.id ?? null }, next);
  };
  return { column, spot: { minute: spot.minute, on: item?.id ?? null }, item, go, follow };
}
