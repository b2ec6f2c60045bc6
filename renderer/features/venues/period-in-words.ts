import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Formats } from '../../i18n/formats.ts';

/** `ti 24.11.2026`, or from the first day to the last. */
export const daysInWords = (from: LocalDate, to: LocalDate, format: Formats): string =>
  from === to ? format.day(from) : `${format.day(from)} – ${format.day(to)}`;
