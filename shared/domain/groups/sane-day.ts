import type { LocalDate } from '../../kernel/local-date.ts';

/** Nothing of a venue is older: a day before it is a slip of the fingers. */
export const firstSaneDay = '2000-01-01';
/** Nobody plans further ahead: the year was mistyped. */
const yearsAhead = 5;

/** What is wrong with a day that somebody typed; null for one that may have been meant. */
export function dayFault(
  date: LocalDate,
  today: LocalDate,
): 'date-too-old' | 'date-too-far' | null {
  if (date < firstSaneDay) return 'date-too-old';
  const last = `${Number(today.slice(0, 4)) + yearsAhead}${today.slice(4)}`;
  return date > last ? 'date-too-far' : null;
}
