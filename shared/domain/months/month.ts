import { addDays, day, isoWeekdayOf, type LocalDate, monthOf } from '../../kernel/local-date.ts';

/** `2026-11`. */
export const monthPattern = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** The first and the last day of a month. */
export const daysOfMonth = (month: string): { from: LocalDate; to: LocalDate } =>
  monthOf(day(`${month}-01`));

/** The month of a day. */
export const monthIn = (date: LocalDate): string => date.slice(0, 7);

/** The months that end with the one of a day, newest first. */
export function lastMonths(today: LocalDate, count: number): string[] {
  const months = [monthIn(today)];
  while (months.length < count) {
    const { from } = daysOfMonth(months.at(-1) ?? '');
    months.push(monthIn(addDays(from, -1)));
  }
  return months;
}

type Day = Readonly<{ date: LocalDate; open: readonly unknown[] | null }>;

/** Where nobody has said when it is open, a venue is open from Monday to Friday. */
const isOpenDay = ({ date, open }: Day): boolean =>
  open === null ? isoWeekdayOf(date) <= 5 : open.length > 0;

/**
 * The first day on which a month may be closed: the last one of it on which the venue is open, so
 * that nothing more is to come. `days` are all of the month.
 */
export const closableFrom = (month: string, days: readonly Day[]): LocalDate =>
  days.findLast(isOpenDay)?.date ?? daysOfMonth(month).to;

/** How long Today speaks of closing: from two days before the end of a month to the 20th after. */
const lastDays = 2;
const reminderDays = 20;

/** The month that is due to be closed on a day, if it has not been; null: none. */
export function monthDue(today: LocalDate): string | null {
  const { from, to } = monthOf(today);
  if (today >= addDays(to, -lastDays)) return monthIn(today);
  return today < addDays(from, reminderDays) ? monthIn(addDays(from, -1)) : null;
}
