import type { OpenDay } from '#shared/contract/venues.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { OpenInterval, RoomColumn } from '../../calendar/calendar-place.ts';

/** When the venues on the screen are open, day by day. */
export type VenueDays = Readonly<{ venueId: VenueId; days: readonly OpenDay[] }>;

/**
 * When a day's column is open: a room's as its venue is, a day's only where one venue is on the
 * screen, for several have no hours in common. Null: not known, and nothing is shaded.
 */
export function openIn(
  venues: readonly VenueDays[],
  date: LocalDate,
  room: Pick<RoomColumn, 'venueId'> | null,
): readonly OpenInterval[] | null {
  const only = venues.length === 1 ? venues[0] : undefined;
  const of = venues.find(({ venueId }) => venueId === room?.venueId) ?? only;
  return of?.days.find((day) => day.date === date)?.open ?? null;
}
