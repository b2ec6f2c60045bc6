import {
  addDays,
  day,
  daysBetween,
  type LocalDate,
  type MinuteOfDay,
} from '../../kernel/local-date.ts';

/** Minutes from 1970-01-01 00:00 of a wall clock, as if that clock never changed. */
export type WallMinute = number;

/** Minutes from 1970-01-01 00:00 UTC. */
export type UtcMinute = number;

export const minutesPerDay = 1440;

const first = day('1970-01-01');

/** A day and a minute of it as one number. */
export const wallAt = (date: LocalDate, minute: MinuteOfDay): WallMinute =>
  daysBetween(first, date) * minutesPerDay + minute;

export const dateOfWall = (wall: WallMinute): LocalDate =>
  addDays(first, Math.floor(wall / minutesPerDay));

export const minuteOfWall = (wall: WallMinute): MinuteOfDay =>
  ((wall % minutesPerDay) + minutesPerDay) % minutesPerDay;

/** `YYYY-MM-DDTHH:MM`, as a recurring session is named by its first planned start. */
export function recurrenceIdAt(wall: WallMinute): string {
  const minute = minuteOfWall(wall);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${dateOfWall(wall)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A DATE or DATE-TIME as written: midnight of a date; seconds are left out. */
export type WrittenTime = Readonly<{ wall: WallMinute; isDate: boolean; isUtc: boolean }>;

const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/;

/**
 * Reads a DATE or DATE-TIME (RFC 5545 3.3.4, 3.3.5), also in jCal's spelling with dashes and
 * colons; null where it is none or does not exist. Years from 1600, in which Windows' zones begin.
 */
export function readWrittenTime(text: string): WrittenTime | null {
  const match = written.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = match.slice(1, 6).map(numberOf);
  const ms = Date.UTC(year, month - 1, date, hour, minute);
  const exists = new Date(ms).getUTCDate() === date && new Date(ms).getUTCMonth() === month - 1;
  if (year < 1600 || !exists || hour > 23 || minute > 59) return null;
  return { wall: ms / 60_000, isDate: match[4] === undefined, isUtc: match[7] === 'Z' };
}

const numberOf = (digits: string | undefined): number => Number(digits ?? 0);
