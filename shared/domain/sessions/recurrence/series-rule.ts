import type { IsoWeekday, LocalDate } from '../../../kernel/local-date.ts';

/** At least one weekday, Monday 1; order and repeats carry no meaning. */
export type Weekdays = readonly [IsoWeekday, ...IsoWeekday[]];

/**
 * When a repeating rule stops. `count` counts what the pattern gives, as COUNT does (RFC 5545
 * 3.3.10): a left-out date is one of the counted, an added date is not.
 */
export type SeriesEnd = Readonly<
  { kind: 'until'; date: LocalDate } | { kind: 'count'; times: number }
>;

/** Which one of the month's Tuesdays, say. There is no fifth: most months lack it. */
export const monthPlaces = [1, 2, 3, 4, 'last'] as const;
export type MonthPlace = (typeof monthPlaces)[number];

type Repeating = Readonly<{
  /** The series starts on the first date of its pattern on or after this day. */
  from: LocalDate;
  end: SeriesEnd;
  /** Held besides the pattern (RDATE, RFC 5545 3.8.5.2). */
  added: readonly LocalDate[];
  /** Not held, whatever the pattern and `added` say (EXDATE, RFC 5545 3.8.5.1). */
  leftOut: readonly LocalDate[];
}>;

/** Every nth week, counted from the week of the first date; weeks begin on Monday. */
export type WeeklyRule = Repeating &
  Readonly<{ kind: 'weekly'; everyWeeks: number; weekdays: Weekdays }>;

/** Weeks of odd or even ISO number. Two odd weeks meet where a year has week 53. */
export type WeekParityRule = Repeating &
  Readonly<{ kind: 'week-parity'; parity: 'odd' | 'even'; weekdays: Weekdays }>;

/** One day of the month, 1-31. Months that lack the day are skipped, never moved. */
export type MonthDateRule = Repeating &
  Readonly<{ kind: 'month-date'; everyMonths: number; dayOfMonth: number }>;

/** The first to fourth or the last of one weekday in a month. */
export type MonthWeekdayRule = Repeating &
  Readonly<{
    kind: 'month-weekday';
    everyMonths: number;
    place: MonthPlace;
    weekday: IsoWeekday;
  }>;

export type RepeatingRule = WeeklyRule | WeekParityRule | MonthDateRule | MonthWeekdayRule;

/** Dates one by one, as many real programmes are printed. */
export type DateListRule = Readonly<{
  kind: 'dates';
  dates: readonly [LocalDate, ...LocalDate[]];
}>;

/** How a group's sessions repeat, as people say it. */
export type SeriesRule = RepeatingRule | DateListRule;

/** Beyond these a rule is a slip of the keyboard, or hostile. */
export const ruleLimits = { everyWeeks: 52, everyMonths: 12, times: 1000, listedDates: 1000 };
