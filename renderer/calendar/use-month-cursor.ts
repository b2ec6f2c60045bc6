import { useState } from 'react';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { MonthDay } from './month-days.ts';

export type MonthCursor = Readonly<{
  date: LocalDate;
  /** What of the day it is on; null: the day itself. */
  on: string | null;
  /** What of the day it can be on. */
  stops: readonly string[];
  go: (date: LocalDate, on: string | null) => void;
}>;

/** How the cursor knows those that do not fit. */
export function moreOf(date: LocalDate): string {
  return `more-${date}`;
}

/** Where the cursor is in the month; it takes the screen along to another one. */
export function useMonthCursor(
  days: ReadonlyMap<LocalDate, MonthDay>,
  shown: LocalDate,
  onDate: (date: LocalDate) => void,
): MonthCursor {
  const [seen, see] = useState(shown);
  const [at, set] = useState<Readonly<{ date: LocalDate; on: string | null }>>({
    date: shown,
    on: null,
  });
  if (seen !== shown) {
    see(shown);
    if (at.date !== shown) set({ date: shown, on: null });
  }
  const day = days.get(at.date);
  const stops = day ? day.shown.map(({ id }): string => id) : [];
  if (day && day.count > day.shown.length) stops.push(moreOf(day.date));
  const on = at.on !== null && stops.includes(at.on) ? at.on : null;
  const go: MonthCursor['go'] = (date, next) => {
    set({ date, on: next });
    if (date.slice(0, 7) !== shown.slice(0, 7)) onDate(date);
  };
  return { date: at.date, on, stops, go };
}
