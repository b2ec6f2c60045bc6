import type { Language } from '../../contract/app.ts';
import { posters as en } from '../../i18n/en/posters.ts';
import { posters as fi } from '../../i18n/fi/posters.ts';
import {
  capitalised,
  formatDate,
  formatTime,
  formatWeek,
  weekdayLong,
  weekdayShort,
} from '../../i18n/format.ts';
import type { Same } from '../../i18n/same.ts';
import { posters as sv } from '../../i18n/sv/posters.ts';
import {
  isoWeekdayOf,
  type LocalDate,
  type MinuteOfDay,
  partsOf,
} from '../../kernel/local-date.ts';
import type { PosterLanguages } from './poster-input.ts';

/** The fixed words of each language. */
export const posterWords: Readonly<Record<Language, Same<typeof fi>>> = { fi, sv, en };

type Words = Same<typeof fi>;

/** A text with its `{{gaps}}` filled. */
export function fill(text: string, gaps: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(gaps[name] ?? ''));
}

/** The texts without the empty ones and the repeated ones, in their order. */
export function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** A word in each language, beside each other: `suljettu / sluten`. */
export function inEach(languages: PosterLanguages, word: (words: Words) => string): string {
  return distinctTexts(languages.map((language) => word(posterWords[language]))).join(' / ');
}

/** `23.–27.11.2026`, `30.11.–4.12.2026`; `23–27 Nov 2026`. */
export function formatSpan(from: LocalDate, until: LocalDate, language: Language): string {
  if (from === until) return formatDate(until, language);
  const [first, last] = [partsOf(from), partsOf(until)];
  if (first.year !== last.year)
    return `${formatDate(from, language)} – ${formatDate(until, language)}`;
  const start =
    first.month === last.month
      ? `${first.day}${language === 'fi' ? '.' : ''}`
      : formatDayMonth(from, language);
  return `${start}–${formatDate(until, language)}`;
}

/** `24.12.`, `24.12`, `24 Dec`: the date without its year. */
export function formatDayMonth(date: LocalDate, language: Language): string {
  const withoutYear = formatDate(date, language).slice(0, -4).trimEnd();
  return language === 'sv' ? withoutYear.replace(/\.$/, '') : withoutYear;
}

/** `to 26.11.` */
export function formatShortDay(date: LocalDate, language: Language): string {
  return `${weekdayShort(isoWeekdayOf(date), language)} ${formatDayMonth(date, language)}`;
}

/** `vko 48, 23.–27.11.2026`; of two languages `vko 48 / v. 48, 23.–27.11.2026`. */
export function weekInWords(from: LocalDate, until: LocalDate, languages: PosterLanguages): string {
  const weeks = distinctTexts(languages.map((language) => formatWeek(from, language)));
  return `${weeks.join(' / ')}, ${formatSpan(from, until, languages[0])}`;
}

/** `Maanantai 23.11.` in each language of the paper. */
export function dayInWords(date: LocalDate, languages: PosterLanguages): readonly string[] {
  return languages.map((language) => {
    const name = weekdayLong(isoWeekdayOf(date), language);
    return `${capitalised(name)} ${formatDayMonth(date, language)}`;
  });
}

/** `10–11.30`, without the word for the hour: columns of times say themselves what they are. */
export function bareTimes(start: MinuteOfDay, end: MinuteOfDay, language: Language): string {
  return `${formatTime(start, language)}–${formatTime(end, language)}`;
}
