import type { OpeningHours } from '#shared/contract/app.ts';
import type { Formats } from '../../i18n/formats.ts';

/** A week's hours in one line, weekdays with the same hours together: `ma–to 9–12, 13–15 · pe 9–14`. */
export function hoursInWords(hours: readonly OpeningHours[], format: Formats): string {
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    times: timesOf(hours, weekday, format),
  }));
  const runs = days.map(({ weekday, times }) => {
    const after = days.slice(weekday).findIndex((day) => day.times !== times);
    return { weekday, times, last: after === -1 ? 7 : weekday + after };
  });
  return runs
    .filter(({ weekday, times }) => times !== '' && runs[weekday - 2]?.times !== times)
    .map(({ weekday, last, times }) => `${daysOf(weekday, last, format)} ${times}`)
    .join(' · ');
}

const timesOf = (hours: readonly OpeningHours[], weekday: number, format: Formats): string =>
  hours
    .filter((row) => row.weekday === weekday)
    .toSorted((a, b) => a.opensMinute - b.opensMinute)
    .map(({ opensMinute, closesMinute }) => spanInWords(opensMinute, closesMinute, format))
    .join(', ');

/** `9–15`, `9.30–15.30` */
export const spanInWords = (opens: number, closes: number, format: Formats): string =>
  `${format.time(opens)}–${format.time(closes)}`;

const daysOf = (first: number, last: number, format: Formats): string =>
  first === last
    ? format.weekdayShort(first)
    : `${format.weekdayShort(first)}–${format.weekdayShort(last)}`;
