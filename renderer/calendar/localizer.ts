import { DateLocalizer, type Formats } from 'react-big-calendar';
import type { Language } from '#shared/contract/app.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { toLocal } from './dates.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const units: Readonly<Record<string, number>> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: minuteMs,
  hours: 3_600_000,
  day: dayMs,
  date: dayMs,
  week: 7 * dayMs,
};
const lengthOf = (unit = 'milliseconds'): number => units[unit] ?? 1;
/** Days are whole in UTC, so a unit's beginning is a division. */
const floorOf = (date: Date, unit?: string): number =>
  Math.floor(date.getTime() / lengthOf(unit)) * lengthOf(unit);
const dayOf = (date: Date): number => floorOf(date, 'day');

/** Monday 5 January 1970: weeks begin on Mondays in every language. */
const someMondayMs = 4 * dayMs;

function startOf(date: Date, unit?: string): Date {
  // The calendar asks for its cache's key with no date at all.
  if (!date) return new Date(Number.NaN);
  if (unit !== 'week') return new Date(floorOf(date, unit));
  const weeks = Math.floor((date.getTime() - someMondayMs) / lengthOf('week'));
  return new Date(someMondayMs + weeks * lengthOf('week'));
}

function add(date: Date, count: number, unit?: string): Date {
  return new Date(date.getTime() + count * lengthOf(unit));
}

function merge(date: Date, time: Date): Date {
  return new Date(dayOf(date) + (time.getTime() - dayOf(time)));
}

function range(start: Date, end: Date, unit = 'day'): Date[] {
  const count = (floorOf(end, unit) - floorOf(start, unit)) / lengthOf(unit) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, i) => add(start, i, unit));
}

const at = (dates: readonly Date[]): number[] => dates.map((date) => date.getTime());
const minutesBetween = (from: Date, to: Date): number =>
  Math.round((to.getTime() - from.getTime()) / minuteMs);

/**
 * react-big-calendar's date arithmetic in UTC alone. Its own localizers read the machine's clock,
 * whose days last 23 or 25 hours when the clocks change; the days here are the wall's, all of 24.
 */
export const localizer = new DateLocalizer({
  firstOfWeek: () => 1,
  format: () => '',
  formats: {},
  merge,
  startOf,
  endOf: (date, unit) => new Date(add(startOf(date, unit), 1, unit).getTime() - 1),
  add,
  range,
  eq: (a, b, unit) => floorOf(a, unit) === floorOf(b, unit),
  neq: (a, b, unit) => floorOf(a, unit) !== floorOf(b, unit),
  lt: (a, b, unit) => floorOf(a, unit) < floorOf(b, unit),
  lte: (a, b, unit) => floorOf(a, unit) <= floorOf(b, unit),
  gt: (a, b, unit) => floorOf(a, unit) > floorOf(b, unit),
  gte: (a, b, unit) => floorOf(a, unit) >= floorOf(b, unit),
  inRange: (date, min, max, unit) =>
    floorOf(date, unit) >= floorOf(min, unit) && floorOf(date, unit) <= floorOf(max, unit),
  min: (...dates: Date[]) => new Date(Math.min(...at(dates))),
  max: (...dates: Date[]) => new Date(Math.max(...at(dates))),
  diff: (a, b, unit) => Math.abs(floorOf(b, unit) - floorOf(a, unit)) / lengthOf(unit),
  getSlotDate: (date, minutes, offset) => new Date(dayOf(date) + (minutes + offset) * minuteMs),
  getTimezoneOffset: () => 0,
  getDstOffset: () => 0,
  getTotalMin: minutesBetween,
  getMinutesFromMidnight: (date) => minutesBetween(new Date(dayOf(date)), date),
  // It gets what its columns show, and nothing else.
  inEventRange: () => true,
  isSameDate: (a, b) => dayOf(a) === dayOf(b),
  startAndEndAreDateOnly: () => false,
});

function make(language: Language): Formats {
  return {
    timeGutterFormat: (shown) => formatTime(toLocal(shown).minute, language),
    // Headings and items say their own days and times.
    dayFormat: () => '',
    dayHeaderFormat: () => '',
    dayRangeHeaderFormat: () => '',
    eventTimeRangeFormat: () => '',
  };
}

/** The hours at the side, written as everywhere in the program. */
export const calendarFormats = {
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
} as const satisfies Readonly<Record<Language, Formats>>;
