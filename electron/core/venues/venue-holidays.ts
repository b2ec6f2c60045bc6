import type { Holiday } from '#shared/contract/venues.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Stores } from '../ports.ts';
import { finnishHolidays } from './finnish-holidays.ts';

/** The holidays and eves of a period as one venue keeps them: closed unless it has said otherwise. */
export function venueHolidays(
  { venues }: Pick<Stores, 'venues'>,
  venueId: VenueId,
  { from, to }: Readonly<{ from: LocalDate; to: LocalDate }>,
): Holiday[] {
  const choices = venues.holidayChoices(venueId);
  return finnishHolidays(from, to).map((holiday) => ({
    ...holiday,
    isClosed: choices.get(holiday.rule) ?? holiday.isClosed,
  }));
}
