import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

// react-big-calendar thinks in Dates. It gets Dates whose UTC clock shows the venue's wall, and a
// localizer that reads UTC alone: no zone has a say, so no clock change can move a session. These
// are the only conversions.

const minuteMs = 60_000;
const lastMinute = 1439;

/** The Date whose UTC clock shows the date and minute of the venue's wall. */
export function toDate(date: LocalDate, minute: MinuteOfDay): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + minute * minuteMs);
}

/** The end of a session: midnight is drawn as 23.59, or the session would seem to last two days. */
export function toEndDate(date: LocalDate, minute: MinuteOfDay): Date {
  return toDate(date, Math.min(minute, lastMinute));
}

/** The date and minute that a Date's UTC clock shows. */
export function toLocal(shown: Date): Readonly<{ date: LocalDate; minute: MinuteOfDay }> {
  const date = shown.toISOString().slice(0, 10) as LocalDate;
  return { date, minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}
