import 'react-big-calendar/lib/css/react-big-calendar.css';
import { memo, type ReactNode } from 'react';
import {
  Calendar,
  type CalendarProps,
  type Components,
  type DayLayoutFunction,
} from 'react-big-calendar';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import type { RoomColumn } from './calendar-place.ts';
import { toDate } from './dates.ts';
import { GridColumn } from './grid-column.tsx';
import { type GridView, resourceOf } from './grid-columns.ts';
import { DayHeading, OffNames, RoomHeading } from './grid-heading.tsx';
import type { GridItem } from './grid-items.ts';
import { GridSession } from './grid-session.tsx';
import { calendarFormats, localizer } from './localizer.ts';
import classes from './time-grid.module.css';

type Props = Readonly<{
  view: GridView;
  date: LocalDate;
  now: Readonly<{ date: LocalDate; minute: MinuteOfDay }>;
  hours: Readonly<{ from: MinuteOfDay; to: MinuteOfDay }>;
  items: readonly (readonly GridItem[])[];
  rooms: readonly RoomColumn[];
}>;

/** The hours at the side are for the eye: every session and every place says its time. */
function Gutter({ children }: Readonly<{ children?: ReactNode }>) {
  return (
    <div aria-hidden className={classes.gutter}>
      {children}
    </div>
  );
}

const components: Components<GridItem, RoomColumn> = {
  header: DayHeading,
  resourceHeader: RoomHeading,
  eventWrapper: GridSession,
  // Its types leave out what it hands to a column.
  dayColumnWrapper: GridColumn as NonNullable<Components['dayColumnWrapper']>,
  timeGutterWrapper: Gutter,
};

/** Lanes are laid out beforehand, for the cursor walks in the same order. */
const layOut: DayLayoutFunction<GridItem> = ({ events, slotMetrics }) =>
  events.map((event) => {
    const { top, height } = slotMetrics.getRange(event.start, event.end);
    return { event, style: { top, height } };
  });

/** Rooms beside each other before the grid scrolls sideways in a box of its own. */
const mostRooms = 6;
const views = ['week', 'day'] as const;
const ignore = (): void => undefined;
const never = (): false => false;
const empty = (): string => '';

/**
 * Days or rooms with their hours, drawn by react-big-calendar. It draws and nothing else: the
 * cursor, the keys and the hand are ours, so that it is not drawn anew while something moves.
 */
export const TimeGrid = memo(function TimeGrid({ view, date, now, hours, items, rooms }: Props) {
  const { language } = useTexts();
  const byRoom = view === 'rooms';
  const resources: CalendarProps<GridItem, RoomColumn> = {
    localizer,
    resources: [...rooms],
    resourceIdAccessor: ({ id }) => resourceOf(id),
    resourceTitleAccessor: 'name',
    resourceAccessor: 'resource',
  };
  return (
    <>
      {byRoom ? (
        <div className={classes.off} aria-hidden>
          <OffNames date={date} />
        </div>
      ) : null}
      <Calendar<GridItem, RoomColumn>
        className={byRoom && rooms.length > mostRooms ? classes.wideGrid : classes.grid}
        culture={language}
        formats={calendarFormats[language]}
        components={components}
        events={items.flat()}
        {...(byRoom ? resources : { localizer })}
        allDayAccessor={never}
        titleAccessor={empty}
        tooltipAccessor={null}
        view={view === 'week' ? 'week' : 'day'}
        views={[...views]}
        onView={ignore}
        date={toDate(date, 0)}
        onNavigate={ignore}
        getNow={() => toDate(now.date, now.minute)}
        min={toDate(date, hours.from)}
        max={toDate(date, Math.min(hours.to, 1439))}
        toolbar={false}
        drilldownView={null}
        dayLayoutAlgorithm={layOut}
        enableAutoScroll={false}
      />
    </>
  );
});
