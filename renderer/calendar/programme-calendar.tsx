import { useRef } from 'react';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { CalendarProps } from './calendar-props.ts';
import type { GridView } from './grid-columns.ts';
import { HoursCalendar } from './hours-calendar.tsx';
import { MonthCalendar } from './month-calendar.tsx';

type Props = Omit<CalendarProps, 'takesFocus'> & Readonly<{ view: GridView | 'month' }>;

/** The programme as a day, a week, a month, or by rooms: seen, and planned by hand or by keys. */
export function ProgrammeCalendar({ view, onDay, ...props }: Props) {
  const takesFocus = useRef(false);
  const shared = {
    ...props,
    takesFocus,
    onDay: (date: LocalDate) => {
      takesFocus.current = true;
      onDay(date);
    },
  };
  // Another view is another grid, whose cursor starts on the screen's day.
  return view === 'month' ? (
    <MonthCalendar {...shared} />
  ) : (
    <HoursCalendar key={view} view={view} {...shared} />
  );
}
