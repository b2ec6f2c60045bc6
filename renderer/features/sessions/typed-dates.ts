import { parseDate } from '#shared/i18n/format.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';

/** A list of days as it was typed: what could be read, in order, and what could not. */
export type TypedDates = Readonly<{ dates: readonly LocalDate[]; unread: readonly string[] }>;

/**
 * Reads days as people list them: `23.8, 20.9, 18.10`, one a line or with "ja" between. A day
 * without its year is the next such day.
 */
export function readDates(text: string, today: LocalDate): TypedDates {
  const words = text
    .split(/[,;\n]|\s(?:ja|och|and|sekä|samt)\s/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const read = words.map((word) => ({ word, date: nextDate(word, today) }));
  const dates = read.flatMap(({ date }) => date ?? []);
  return {
    dates: [...new Set(dates)].sort(),
    unread: read.filter(({ date }) => date === null).map(({ word }) => word),
  };
}

/** Two years ahead there is a leap day of each year that has one, or none. */
function nextDate(word: string, today: LocalDate): LocalDate | null {
  const date = parseDate(word, today);
  const saysYear = /\d{4}|\d\.\s*\d{1,2}\.\s*\d{2}\s*$/.test(word);
  if (saysYear || (date !== null && date >= today)) return date;
  for (const years of [1, 2, 3, 4]) {
    const later = parseDate(word, addDays(today, 365 * years + 1));
    if (later !== null && later >= today) return later;
  }
  return null;
}
