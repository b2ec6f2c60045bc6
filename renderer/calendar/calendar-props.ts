import type { RefObject } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { OffPeriod, OpenInterval, RoomColumn } from './calendar-place.ts';
import type { CalendarActions } from './use-planning.ts';

/** What every view of the programme is given. */
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
