import type { Closure } from '#shared/contract/venues.ts';
import type { VenueOffDay } from '#shared/domain/sessions/edits/off-day-choice.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { datesFrom, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Stores } from '../ports.ts';
import { venueHolidays } from './venue-holidays.ts';

/** From a day to another, both included. */
export type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

/** The days of closures that concern a venue. */
export function closureDays(
  closures: readonly Omit<Closure, 'id'>[],
  venueId: VenueId,
): VenueOffDay[] {
  return closures
    .filter((closure) => closure.venueId === null || closure.venueId === venueId)
    .flatMap(({ from, to, name }) => {
      const off = { reason: 'closure', name: { fi: name, sv: name, en: name }, venueId } as const;
      return datesFrom(from, to).map((date) => ({ ...off, date }));
    });
}

/** The holidays and eves on which a venue is closed. */
export function closedHolidays(
  stores: Pick<Stores, 'venues'>,
  venueId: VenueId,
  period: Period,
): VenueOffDay[] {
  return venueHolidays(stores, venueId, period)
    .filter(({ isClosed }) => isClosed)
    .map(({ date, name }) => ({ date, reason: 'holiday', name, venueId }));
}
