import { type RefObject, useRef } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { OffPeriod, OpenInterval, RoomColumn } from './calendar-place.ts';
import type { GridView } from './grid-columns.ts';
import { HoursCalendar } from './hours-calendar.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import type { CalendarActions } from './use-planning.ts';

export type CalendarProps = CalendarActions &
  Readonly<{
    /** What screen readers call it. */
    label: string;
    date: LocalDate;
    now: Readonly<{ date: LocalDate; minute: MinuteOfDay }>;
    sessions: readonly Session[];
    /** The columns of the rooms' view, with the one for no room. */
    rooms: readonly RoomColumn[];
    offPeriods: readonly OffPeriod[];
    /** When a day (of a room's venue) is open; null where nobody has said. */
    openIn: (date: LocalDate, room: RoomColumn | null) => readonly OpenInterval[] | null;
    takesFocus: RefObject<boolean>;
  }>;

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
