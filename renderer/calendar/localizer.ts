import { format, getDay, startOfWeek } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { fi } from 'date-fns/locale/fi';
import { sv } from 'date-fns/locale/sv';
import { dateFnsLocalizer, type Formats } from 'react-big-calendar';
import type { Language } from '#shared/contract/app.ts';
import { formatDay, formatMonth, formatTime, weekdayShort } from '#shared/i18n/format.ts';
import { isoWeekdayOf, partsOf } from '#shared/kernel/local-date.ts';
import { toLocal } from './dates.ts';

/** Weeks begin on Monday in every language. */
export const localizer = dateFnsLocalizer({
  format,
  getDay,
  startOfWeek: (date: Date) => startOfWeek(date, { weekStartsOn: 1 }),
  locales: { fi, sv, en: enGB },
});

/** `ma 23.11.`, `mån 23.11.`, `Mon 23 Nov`. */
function shortDay(shown: Date, language: Language): string {
  return formatDay(toLocal(shown).date, language).replace(/ ?\d{4}$/, '');
}

function make(language: Language): Formats {
  return {
    dateFormat: (shown) => String(partsOf(toLocal(shown).date).day),
    weekdayFormat: (shown) => weekdayShort(isoWeekdayOf(toLocal(shown).date), language),
    dayFormat: (shown) => shortDay(shown, language),
    dayHeaderFormat: (shown) => shortDay(shown, language),
    timeGutterFormat: (shown) => formatTime(toLocal(shown).minute, language),
    monthHeaderFormat: (shown) => formatMonth(toLocal(shown).date, language),
    // Items say their own times.
    eventTimeRangeFormat: () => '',
  };
}

/** Finnish, Swedish and English dates and times, the same as everywhere in the program. */
export const calendarFormats = {
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
} as const satisfies Readonly<Record<Language, Formats>>;
