import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { toDate, toDayAfter, toEndDate } from './dates.ts';

/** A holiday or closure, already in words. */
export type OffPeriod = Readonly<{ id: string; from: LocalDate; to: LocalDate; name: string }>;

/** What the calendar draws: sessions at their times, holidays and closures above them. */
export type CalendarItem = Readonly<
  { start: Date; end: Date; allDay: boolean } & (
    | { kind: 'session'; session: Session }
    | { kind: 'off'; off: OffPeriod }
  )
>;

function sessionItem(session: Session): CalendarItem {
  const { date, startMinute, endMinute } = session;
  const times = { start: toDate(date, startMinute), end: toEndDate(date, endMinute) };
  return { kind: 'session', session, allDay: false, ...times };
}

function offItem(off: OffPeriod): CalendarItem {
  return { kind: 'off', off, allDay: true, start: toDate(off.from, 0), end: toDayAfter(off.to) };
}

/** Everything of the programme as items of the calendar. */
export function calendarItems(
  sessions: readonly Session[],
  offPeriods: readonly OffPeriod[],
): CalendarItem[] {
  return [...offPeriods.map(offItem), ...sessions.map(sessionItem)];
}
