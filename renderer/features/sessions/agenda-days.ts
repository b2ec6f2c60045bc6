import type { Session } from '#shared/contract/sessions.ts';
import { datesFrom, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import type { OffPeriod } from '../../calendar/calendar-place.ts';

export type AgendaDay = Readonly<{
  date: LocalDate;
  offPeriods: readonly OffPeriod[];
  sessions: readonly Session[];
}>;
export type AgendaWeek = Readonly<{ monday: LocalDate; days: readonly AgendaDay[] }>;

type Programme = Readonly<{
  from: LocalDate;
  to: LocalDate;
  sessions: readonly Session[];
  offPeriods: readonly OffPeriod[];
}>;

/**
 * The first days that hold `most` sessions together, whole days; a list of thousands would keep
 * the page busy for seconds, and nobody reads it to its end.
 */
export function firstDays(days: readonly AgendaDay[], most: number): readonly AgendaDay[] {
  let count = 0;
  const end = days.findIndex(({ sessions }) => {
    count += sessions.length;
    return count > most;
  });
  return end === -1 ? days : days.slice(0, Math.max(end, 1));
}

/** The days by their weeks. */
export function weeksOf(days: readonly AgendaDay[]): AgendaWeek[] {
  return [...Map.groupBy(days, ({ date }) => mondayOf(date))].map(([monday, ofWeek]) => ({
    monday,
    days: ofWeek,
  }));
}

/** The days of a period on which there is something. */
export function agendaDays({ from, to, sessions, offPeriods }: Programme): readonly AgendaDay[] {
  const byDate = Map.groupBy(sessions, ({ date }) => date);
  return datesFrom(from, to)
    .map((date) => ({
      date,
      offPeriods: offPeriods.filter((off) => off.from <= date && date <= off.to),
      sessions: byDate.get(date) ?? [],
    }))
    .filter((day) => day.offPeriods.length > 0 || day.sessions.length > 0);
}
