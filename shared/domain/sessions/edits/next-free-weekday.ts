import { addDays, isoWeekdayOf, type LocalDate } from '../../../kernel/local-date.ts';

/** Farther away it would no longer stand for the day it was moved from. */
const farthestDays = 21;

/** The first Monday to Friday after a day that is not among those taken; null where none is near. */
export function nextFreeWeekday(date: LocalDate, taken: ReadonlySet<LocalDate>): LocalDate | null {
  for (let ahead = 1; ahead <= farthestDays; ahead += 1) {
    const candidate = addDays(date, ahead);
    if (isoWeekdayOf(candidate) <= 5 && !taken.has(candidate)) return candidate;
  }
  return null;
}
