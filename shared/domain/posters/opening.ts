import { isoWeekdayOf, type LocalDate } from '../../kernel/local-date.ts';
import type { OffDay, PosterHours, PosterLanguages, ProgrammeInput } from './poster-input.ts';
import { bareTimes, distinctTexts, fill, inEach } from './poster-words.ts';

type Opening = Pick<ProgrammeInput, 'offDays' | 'openingHours' | 'languages'>;

/** The opening hours of a date: those of its weekday and season, none on a day off. */
export function hoursOn(opening: Opening, date: LocalDate): readonly PosterHours[] {
  if (isShut(opening.offDays, date)) return [];
  const weekday = isoWeekdayOf(date);
  return opening.openingHours
    .filter((hours) => hours.weekday === weekday && hours.from <= date && date <= hours.until)
    .toSorted((a, b) => a.opensMinute - b.opensMinute);
}

/** Whether a holiday or a closure shuts the venue; an eve alone does not. */
export function isShut(offDays: readonly OffDay[], date: LocalDate): boolean {
  return offDays.some((off) => off.date === date && off.reason !== 'eve');
}

/** `avoinna 9–15`, `suljettu`; empty where no hours are known at all. */
export function hoursInWords(opening: Opening, date: LocalDate): string {
  const { languages } = opening;
  const hours = hoursOn(opening, date);
  if (hours.length > 0) {
    const [language] = languages;
    const times = hours
      .map(({ opensMinute, closesMinute }) => bareTimes(opensMinute, closesMinute, language))
      .join(', ');
    return fill(inEach(languages, ({ openAt }) => openAt).replace(/ \{\{times\}\} \//, ' /'), {
      times,
    });
  }
  const isKnown = opening.openingHours.length > 0 || isShut(opening.offDays, date);
  return isKnown ? inEach(languages, ({ shut }) => shut) : '';
}

/** The holidays, eves and closures of a date by name, each language's once. */
export function offDayNames(
  offDays: readonly OffDay[],
  date: LocalDate,
  languages: PosterLanguages,
): readonly string[] {
  const names = offDays
    .filter((off) => off.date === date)
    .map(({ name }) => distinctTexts(languages.map((language) => name[language])).join(' / '));
  return distinctTexts(names);
}
