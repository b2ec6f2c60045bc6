import type { Language } from '#shared/contract/app.ts';
import { formatDay, formatTimes } from '#shared/i18n/format.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Place } from './calendar-place.ts';

/** `ti 24.11.`, `tis 24.11.`, `Tue 24 Nov`. */
export function shortDay(date: LocalDate, language: Language): string {
  return formatDay(date, language).replace(/ ?\d{4}$/, '');
}

/** `ti 24.11. klo 13–14.30`. */
export function placeWords(place: Place, language: Language): string {
  const { date, startMinute, endMinute } = place;
  return `${shortDay(date, language)} ${formatTimes(startMinute, endMinute, language)}`;
}
