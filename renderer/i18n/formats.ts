import type { Language } from '#shared/contract/app.ts';
import * as format from '#shared/i18n/format.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

function make(language: Language) {
  return {
    /** `24.11.2026` */
    date: (date: LocalDate) => format.formatDate(date, language),
    /** `ti 24.11.2026` */
    day: (date: LocalDate) => format.formatDay(date, language),
    /** `tiistai 24.11.2026` */
    dayLong: (date: LocalDate) => format.formatDayLong(date, language),
    /** `marraskuu 2026` */
    month: (date: LocalDate) => format.formatMonth(date, language),
    /** `vko 48` */
    week: (date: LocalDate) => format.formatWeek(date, language),
    /** `10`, `10.30` */
    time: (minute: MinuteOfDay) => format.formatTime(minute, language),
    /** `klo 10–11.30` */
    times: (start: MinuteOfDay, end: MinuteOfDay) => format.formatTimes(start, end, language),
    /** `9.00`: the form of time fields */
    clock: (minute: MinuteOfDay) => format.formatClock(minute, language),
    /** `ma` for Monday 1 … Sunday 7 */
    weekdayShort: (weekday: number) => format.weekdayShort(weekday, language),
    /** `maanantai` for Monday 1 … Sunday 7 */
    weekdayLong: (weekday: number) => format.weekdayLong(weekday, language),
    compareNames: format.compareNames(language),
  } as const;
}

/** Dates, times and sorting in one language; made once per language, so safe in dependencies. */
export const formats = {
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
} as const satisfies Readonly<Record<Language, unknown>>;
export type Formats = (typeof formats)[Language];
