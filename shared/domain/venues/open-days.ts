import { datesFrom, type LocalDate } from '../../kernel/local-date.ts';
import type { Interval, OpeningHoursRow } from '../sessions/conflicts/conflict.ts';
import { openIntervals } from '../sessions/conflicts/open-intervals.ts';
import { offDaysByDate } from '../sessions/edits/off-day-choice.ts';
import type { OffDay } from '../sessions/off-day.ts';

/** When a venue is open on one day. */
export type OpenDay = Readonly<{
  date: LocalDate;
  /** Empty where the venue is closed; null where nobody has said when it is open. */
  open: readonly Interval[] | null;
  offDay: OffDay['name'] | null;
}>;

type Ground = Readonly<{
  hours: readonly OpeningHoursRow[];
  /** Holidays and closures on which the doors stay shut. */
  shut: readonly OffDay[];
  /** School breaks: sessions are asked about, the doors are open as ever. */
  breaks: readonly OffDay[];
}>;

/** When a venue is open on each day from one to another. */
export function openDaysOf(
  { from, to }: Readonly<{ from: LocalDate; to: LocalDate }>,
  { hours, shut, breaks }: Ground,
): readonly OpenDay[] {
  const shutOn = offDaysByDate(shut);
  const breakOn = offDaysByDate(breaks);
  return datesFrom(from, to).map((date) => {
    const closed = shutOn.get(date);
    if (closed) return { date, open: [], offDay: closed.name };
    return { date, open: openIntervals(hours, date), offDay: breakOn.get(date)?.name ?? null };
  });
}
