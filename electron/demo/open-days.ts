import { day, type LocalDate, partsOf } from '#shared/kernel/local-date.ts';
import { finnishHolidays } from '../core/venues/finnish-holidays.ts';

/** Days on which every venue is closed, for the years of a demo. */
export type ClosedPeriod = Readonly<{ from: LocalDate; to: LocalDate; of: 'summer' | 'christmas' }>;

/** Whether venues are open at all: neither a holiday nor a break. */
export function workingDays(
  period: Readonly<{ from: LocalDate; to: LocalDate }>,
  breaks: readonly ClosedPeriod[],
): (date: LocalDate) => boolean {
  const closed = finnishHolidays(period.from, period.to).filter(({ isClosed }) => isClosed);
  const holidays = new Set(closed.map(({ date }) => date));
  return (date) =>
    !holidays.has(date) && !breaks.some((closed) => date >= closed.from && date <= closed.to);
}

/**
 * The summer and Christmas breaks between two dates. A break around `until` is left out: whoever
 * practises in July must find sessions today.
 */
export function breaksBetween(from: LocalDate, until: LocalDate): ClosedPeriod[] {
  const years = partsOf(until).year + 1 - partsOf(from).year;
  return Array.from({ length: years + 1 }, (_, i) => partsOf(from).year + i)
    .flatMap((year): ClosedPeriod[] => [
      { from: day(`${year}-07-01`), to: day(`${year}-07-31`), of: 'summer' },
      { from: day(`${year}-12-27`), to: day(`${year}-12-31`), of: 'christmas' },
    ])
    .filter((closed) => until < closed.from || until > closed.to);
}
