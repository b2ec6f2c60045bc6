import type { Language } from '../../../contract/app.ts';
import { recurrence as en } from '../../../i18n/en/recurrence.ts';
import { recurrence as fi } from '../../../i18n/fi/recurrence.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Same } from '../../../i18n/same.ts';
import { recurrence as sv } from '../../../i18n/sv/recurrence.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';

/** The words that a rule is said with, of each language. */
export const recurrenceWords: Readonly<Record<Language, Same<typeof fi>>> = { fi, sv, en };

/** More dates than this are counted and not listed. */
const longestList = 12;

/** A text with its `{{gaps}}` filled. */
export function fill(text: string, gaps: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(gaps[name] ?? ''));
}

/** `a`, `a ja b`, `a, b ja c`. */
export function joinWords(words: readonly string[], last: string): string {
  const before = words.slice(0, -1).join(', ');
  return before === '' ? (words[0] ?? '') : `${before}${last}${words.at(-1)}`;
}

/** The two ends of a span; the first without its year where that is the same. */
export function endsInWords(
  from: LocalDate,
  until: LocalDate,
  language: Language,
): Readonly<{ from: string; until: string }> {
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  return {
    from: sameYear ? dayMonth(from, language) : formatDate(from, language),
    until: formatDate(until, language),
  };
}

/** `23.8., 20.9. ja 18.10.2026`; of many dates their number and span. Expects them in order. */
export function datesInWords(dates: readonly LocalDate[], language: Language): string {
  const { list } = recurrenceWords[language];
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (dates.length > longestList) {
    return fill(list.many, { n: dates.length, ...endsInWords(first, last, language) });
  }
  const years = Map.groupBy(dates, (date) => date.slice(0, 4)).values();
  const groups = [...years].map((ofYear) => {
    const words = ofYear.map((date, index) =>
      index === ofYear.length - 1 ? formatDate(date, language) : dayMonth(date, language),
    );
    return joinWords(words, list.last);
  });
  // A second "and" only where a year has dates of its own to join.
  return joinWords(groups, groups.length === dates.length ? list.last : list.lastYear);
}

/** `24.12.`, `24.12`, `24 Dec`: the date without its year. */
function dayMonth(date: LocalDate, language: Language): string {
  const withoutYear = formatDate(date, language).slice(0, -5);
  return fill(recurrenceWords[language].dayMonth, { date: withoutYear });
}
