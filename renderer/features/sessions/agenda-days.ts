import type { Session } from '#shared/contract/sessions.ts';
import { datesFrom, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import type { OffPeriod } from '../../calendar/calendar-items.ts';

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

/** The days of a period on which there is something, by week. */
export function agendaWeeks({ from, to, sessions, offPeriods }: Programme): AgendaWeek[] {
  const days = datesFrom(from, to)
    .map((date) => ({
      date,
      offPeriods: offPeriods.filter((off) => off.from <= date && date <= off.to),
      sessions: sessions.filter((session) => session.date === date),
    }))
    .filter((day) => day.offPeriods.length > 0 || day.sessions.length > 0);
  return [...Map.groupBy(days, ({ date }) => mondayOf(date))].map(([monday, ofWeek]) => ({
    monday,
    days: ofWeek,
  }));
}
