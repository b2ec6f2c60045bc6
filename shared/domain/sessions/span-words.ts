import type { Language } from '../../contract/app.ts';
import { formatDay, weekdayShort } from '../../i18n/format.ts';
import { isoWeekdayOf, type LocalDate } from '../../kernel/local-date.ts';
import { endsInWords } from './recurrence/date-words.ts';

/** The gaps of a text about sessions: how many, `ti 12.1.` and `27.4.2027`; of one its whole day. */
export function spanGaps(dates: readonly LocalDate[], language: Language) {
  const [first, last] = [dates[0], dates.at(-1)];
  const count = dates.length;
  if (first === undefined || last === undefined) return { count, first: '', last: '' };
  if (first === last) return { count, first: formatDay(first, language), last: '' };
  const { from, until } = endsInWords(first, last, language);
  const weekday = weekdayShort(isoWeekdayOf(first), language);
  return { count, first: `${weekday} ${from}`, last: until };
}
