import { isoWeekdayOf, type LocalDate } from '../../kernel/local-date.ts';
import { isShut } from './opening.ts';
import type { ProgrammeInput } from './poster-input.ts';
import { bareTimes, distinctTexts, formatShortDay } from './poster-words.ts';
import { withoutLinks } from './public-session.ts';

/** Who can be met on a day: `ti 24.11. 10–12`, and the profession in each language. */
export type WhoIsThere = Readonly<{
  when: string;
  /** The time alone. */
  times: string;
  who: readonly string[];
}>;

/** Who can be met on a date, by time; nobody on a day off. */
export function whoIsThere(input: ProgrammeInput, date: LocalDate): readonly WhoIsThere[] {
  const { languages, availabilities, offDays } = input;
  if (isShut(offDays, date)) return [];
  const [language] = languages;
  return availabilities
    .filter(({ when }) =>
      'date' in when ? when.date === date : when.weekday === isoWeekdayOf(date),
    )
    .toSorted((a, b) => a.startMinute - b.startMinute)
    .map(({ startMinute, endMinute, who }) => {
      const times = bareTimes(startMinute, endMinute, language);
      return {
        when: `${formatShortDay(date, language)} ${times}`,
        times,
        who: distinctTexts(languages.map((each) => withoutLinks(who[each]))),
      };
    });
}
