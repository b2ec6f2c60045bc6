import type { Language } from '../contract/app.ts';
import {
  isLocalDate,
  isoWeekdayOf,
  isoWeekOf,
  type LocalDate,
  type MinuteOfDay,
  partsOf,
} from '../kernel/local-date.ts';

// Written by hand and not by Intl: the field's own forms (`ti 24.11.2026`, `klo 10–11.30`) differ
// from what Intl gives, and Intl's spaces and minus signs vary between versions.

const weekdaysShort: Readonly<Record<Language, readonly string[]>> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const weekdaysLong: Readonly<Record<Language, readonly string[]>> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const months: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `ma`, `mån`, `Mon` for ISO weekday 1 … 7. */
export function weekdayShort(weekday: number, language: Language): string {
  return weekdaysShort[language][weekday - 1] ?? '';
}

/** `maanantai`, `måndag`, `Monday` for ISO weekday 1 … 7. */
export function weekdayLong(weekday: number, language: Language): string {
  return weekdaysLong[language][weekday - 1] ?? '';
}

/** `24.11.2026`; `24 Nov 2026` in English, where day and month could be read the other way round. */
export function formatDate(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'en') return `${day} ${months.en[month - 1]?.slice(0, 3)} ${year}`;
  return `${day}.${month}.${year}`;
}

/** `ti 24.11.2026`, `tis 24.11.2026`, `Tue 24 Nov 2026`. */
export function formatDay(date: LocalDate, language: Language): string {
  return `${weekdayShort(isoWeekdayOf(date), language)} ${formatDate(date, language)}`;
}

/** `tiistai 24.11.2026`: the day in full, for headings and screen readers. */
export function formatDayLong(date: LocalDate, language: Language): string {
  return `${weekdayLong(isoWeekdayOf(date), language)} ${formatDate(date, language)}`;
}

/** `marraskuu 2026`. */
export function formatMonth(date: LocalDate, language: Language): string {
  const { year, month } = partsOf(date);
  return `${months[language][month - 1]} ${year}`;
}

/** A text as it stands at the beginning of a sentence, or as a heading. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `vko 48`, `v. 48`, `wk 48`. */
export function formatWeek(date: LocalDate, language: Language): string {
  const word = { fi: 'vko', sv: 'v.', en: 'wk' }[language];
  return `${word} ${isoWeekOf(date).week}`;
}

/** `10`, `10.30`; English `10:00`, `10:30`. */
export function formatTime(minute: MinuteOfDay, language: Language): string {
  const [hours, minutes] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
  if (language === 'en') return `${String(hours).padStart(2, '0')}:${minutes}`;
  return minutes === '00' ? `${hours}` : `${hours}.${minutes}`;
}

/** `klo 10–11.30`, `kl. 10–11.30`, `10:00–11:30`. */
export function formatTimes(start: MinuteOfDay, end: MinuteOfDay, language: Language): string {
  const word = { fi: 'klo ', sv: 'kl. ', en: '' }[language];
  return `${word}${formatTime(start, language)}–${formatTime(end, language)}`;
}

/** `9.00`, `09:00`: the form of time fields, read back by `parseTime`. */
export function formatClock(minute: MinuteOfDay, language: Language): string {
  const minutes = String(minute % 60).padStart(2, '0');
  const hours = Math.floor(minute / 60);
  return language === 'en' ? `${String(hours).padStart(2, '0')}:${minutes}` : `${hours}.${minutes}`;
}

/** Reads what people type for a time: `10`, `10.30`, `10:30`, `1030`, `9`; null when it is none. */
export function parseTime(text: string): MinuteOfDay | null {
  const match = /^\s*(?:klo|kl\.?)?\s*(\d{1,2})(?:[.:,]?([0-5]\d))?\s*$/i.exec(text);
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minute <= 1440 ? minute : null;
}

/**
 * Reads what people type for a date to come: without a year it is the next such day, `today`
 * included; otherwise as `parseDate`.
 */
export function parseComingDate(text: string, today: LocalDate): LocalDate | null {
  const date = parseDate(text, today);
  const hasYear = /\d{4}|\.\s*\d{1,2}\.\s*\d{2}$/.test(text.trim());
  if (date === null || hasYear || date >= today) return date;
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return isLocalDate(next) ? next : date;
}

/** Reads what people type for a date: `24.11.2026`, `24.11.` (of `today`'s year), `2026-11-24`; null when it is none. */
export function parseDate(text: string, today: LocalDate): LocalDate | null {
  const trimmed = text.trim().replace(/^\p{L}+\.?\s+/u, '');
  const local = /^(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4}|\d{2})?$/.exec(trimmed);
  const year = local?.[3] ?? today.slice(0, 4);
  const candidate = local
    ? `${year.length === 2 ? `20${year}` : year}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}`
    : trimmed;
  return isLocalDate(candidate) ? candidate : null;
}

/** Compares names the way each language sorts: å ä ö after z in Finnish and Swedish. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(language, { sensitivity: 'base', numeric: true }).compare;
}
