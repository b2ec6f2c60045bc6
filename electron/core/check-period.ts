import { daysBetween, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, type Refusal } from '#shared/kernel/result.ts';

/** A period that runs backwards or is longer than a screen or report can bear; null when it is fine. */
export function periodFault(from: LocalDate, to: LocalDate, longestDays: number): Refusal | null {
  if (to < from) return err('end-before-start', { fields: { to: 'end-before-start' } }).error;
  if (daysBetween(from, to) > longestDays) {
    return err('too-long-period', { params: { days: longestDays } }).error;
  }
  return null;
}
