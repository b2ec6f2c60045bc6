import type { Session } from '#shared/contract/sessions.ts';
import {
  addDays,
  datesFrom,
  type LocalDate,
  mondayOf,
  monthOf,
} from '#shared/kernel/local-date.ts';

/** A day of the month's page: as many sessions as it can show, and how many more there are. */
export type MonthDay = Readonly<{
  date: LocalDate;
  shown: readonly Session[];
  /** All of the day, those in `shown` too. */
  count: number;
}>;

const byTime = (a: Session, b: Session): number =>
  a.startMinute - b.startMinute || a.endMinute - b.endMinute || a.title.localeCompare(b.title);

/** The weeks of a month's page, with the neighbours' days around it. */
export function weeksOf(date: LocalDate): readonly (readonly LocalDate[])[] {
  const { from, to } = monthOf(date);
  const days = datesFrom(mondayOf(from), addDays(mondayOf(to), 6));
  return [...Map.groupBy(days, mondayOf).values()];
}

/** Lines of a day that fit: fewer where the month has six weeks. */
export function linesOf(weekCount: number): number {
  return weekCount > 5 ? 3 : 4;
}

/**
 * The days of a month's page. Only what is shown goes on to be drawn: a day of two hundred
 * sessions costs as much as one of five.
 */
export function monthDays(
  weeks: readonly (readonly LocalDate[])[],
  sessions: readonly Session[],
): ReadonlyMap<LocalDate, MonthDay> {
  const byDate = Map.groupBy(sessions, ({ date }) => date);
  const lines = linesOf(weeks.length);
  const days = weeks.flat().map((date): [LocalDate, MonthDay] => {
    const own = (byDate.get(date) ?? []).toSorted(byTime);
    // "+1" would take the line that the one itself needs.
    const shown = own.length > lines + 1 ? own.slice(0, lines) : own;
    return [date, { date, shown, count: own.length }];
  });
  return new Map(days);
}
