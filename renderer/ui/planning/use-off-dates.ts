import type { VenueId } from '#shared/kernel/ids.ts';
import { addDays, datesFrom, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';

/** How far behind a date another day is looked for, and the longest period asked for at once. */
const reachDays = 28;
const longestDays = 390;

/** The days around some dates on which the venue is closed, to offer none of them. */
export function useOffDates(venueId: VenueId, dates: readonly LocalDate[]): ReadonlySet<LocalDate> {
  const [first, last] = [dates[0], dates.at(-1)];
  const from = first ?? ('2026-01-01' as LocalDate);
  const [to = from] = [addDays(last ?? from, reachDays), addDays(from, longestDays)].sort();
  const asked = { enabled: first !== undefined, keepPrevious: true };
  const holidays = useCall('venues.holidays', { from, to, venueId }, asked).data ?? [];
  const closures = useCall('venues.closures', { from, to }, asked).data ?? [];
  return new Set([
    ...holidays.filter(({ isClosed }) => isClosed).map(({ date }) => date),
    ...closures
      .filter((closure) => closure.venueId === null || closure.venueId === venueId)
      .flatMap((closure) => datesFrom(closure.from, closure.to)),
  ]);
}
