import type { Language } from '../../contract/app.ts';
import { formatDay, formatMonth, formatWeek } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { day, type LocalDate } from '../../kernel/local-date.ts';
import { daysOfPeriod, type PlaceLevel } from './place.ts';

/** `vko 48, 2026`, `marraskuu 2026`, `vuosi 2026`. */
export function periodInWords(period: string, language: Language): string {
  const t = translator(language);
  if (period.length === 4) return t('feedback.where.year', { year: period });
  if (!period.includes('W')) return formatMonth(day(`${period}-01`), language);
  const { from } = daysOfPeriod(period);
  return `${formatWeek(from, language)}, ${period.slice(0, 4)}`;
}

/** Where answers are of: a session by its name and day, a group or the venue, and when. */
export function whereInWords(
  {
    level,
    period,
    name,
    date,
  }: Readonly<{ level: PlaceLevel; period: string; name: string; date: LocalDate | null }>,
  language: Language,
): string {
  const when = date === null ? periodInWords(period, language) : formatDay(date, language);
  // Of what is gone there is no name either.
  const what =
    level.startsWith('venue') || name === '' ? translator(language)('feedback.where.venue') : name;
  return `${what}, ${when}`;
}
