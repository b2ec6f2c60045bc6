import { isoWeekdayOf, type LocalDate } from '../../../kernel/local-date.ts';
import type { Interval, OpeningHoursRow } from './conflict.ts';

/**
 * When a venue is open on a date, touching rows joined; null where nobody has said. A season's rows
 * take the place of the rows without dates for every weekday: a day they leave out is closed.
 */
export function openIntervals(
  rows: readonly OpeningHoursRow[],
  date: LocalDate,
): readonly Interval[] | null {
  const dated = rows.filter((row) => isDated(row) && isValidOn(row, date));
  const valid = dated.length > 0 ? dated : rows.filter((row) => !isDated(row));
  if (valid.length === 0) return null;
  const weekday = isoWeekdayOf(date);
  const ofDay = valid.filter((row) => row.weekday === weekday);
  return joined(
    ofDay.map(({ opensMinute, closesMinute }) => ({
      startMinute: opensMinute,
      endMinute: closesMinute,
    })),
  );
}

/** Whether an interval lies within one of the others. */
export const isWithin = (
  { startMinute, endMinute }: Interval,
  open: readonly Interval[],
): boolean =>
  open.some((hours) => hours.startMinute <= startMinute && endMinute <= hours.endMinute);

const isDated = ({ validFrom, validTo }: OpeningHoursRow): boolean =>
  validFrom !== null || validTo !== null;

const isValidOn = ({ validFrom, validTo }: OpeningHoursRow, date: LocalDate): boolean =>
  (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);

function joined(intervals: readonly Interval[]): readonly Interval[] {
  const joint: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => a.startMinute - b.startMinute)) {
    const last = joint.at(-1);
    if (!last || last.endMinute < next.startMinute) joint.push(next);
    else {
      const endMinute = Math.max(last.endMinute, next.endMinute);
      joint[joint.length - 1] = { startMinute: last.startMinute, endMinute };
    }
  }
  return joint;
}
