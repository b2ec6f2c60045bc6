import { addDays, day, type LocalDate, monthOf } from '../../kernel/local-date.ts';

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

/** Work ends before the month does: a month can be closed from a week before its last day on. */
const closableDays = 6;

/** The first day on which a month may be closed. */
export const closableFrom = (month: string): LocalDate =>
  addDays(daysOfMonth(month).to, -closableDays);

/** Whether a month is near enough to its end to be closed. */
export const mayBeClosed = (month: string, today: LocalDate): boolean =>
  today >= closableFrom(month);

/** How long Today speaks of closing: from two days before the end of a month to the 20th after. */
const lastDays = 2;
const reminderDays = 20;

/** The month that is due to be closed on a day, if it has not been; null: none. */
export function monthDue(today: LocalDate): string | null {
  const { from, to } = monthOf(today);
  if (today >= addDays(to, -lastDays)) return monthIn(today);
  return today < addDays(from, reminderDays) ? monthIn(addDays(from, -1)) : null;
}
