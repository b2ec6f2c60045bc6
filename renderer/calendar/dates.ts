import {
  addDays,
  day,
  type LocalDate,
  type MinuteOfDay,
  partsOf,
} from '#shared/kernel/local-date.ts';

// react-big-calendar draws Dates in the machine's zone. These are the only conversions: a date and
// minute on the venue's wall become the Date that shows the same wall clock on this machine,
// whatever its zone, and back.

const lastMinute = 1439;

/**
 * The Date whose local clock shows the date and minute. Where the clock skips that time (the hour
 * of the spring change) it shows one hour more; no such time exists on the wall.
 */
export function toDate(date: LocalDate, minute: MinuteOfDay): Date {
  const { year, month, day: dayOfMonth } = partsOf(date);
  return new Date(year, month - 1, dayOfMonth, Math.floor(minute / 60), minute % 60);
}

/** The end of a session: midnight is drawn as 23.59, or the session would seem to last two days. */
export function toEndDate(date: LocalDate, minute: MinuteOfDay): Date {
  return toDate(date, Math.min(minute, lastMinute));
}

/** First moment of the day after: the end of what lasts whole days. */
export function toDayAfter(date: LocalDate): Date {
  return toDate(addDays(date, 1), 0);
}

/** The date and minute that a Date's local clock shows. */
export function toLocal(shown: Date): Readonly<{ date: LocalDate; minute: MinuteOfDay }> {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = day(`${shown.getFullYear()}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}`);
  return { date, minute: shown.getHours() * 60 + shown.getMinutes() };
}
