import { useMemo, useRef } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { CalendarFrame } from './calendar-frame.tsx';
import { step, wholeDay } from './calendar-place.ts';
import type { CalendarProps } from './calendar-props.ts';
import { columnUnder } from './column-under.ts';
import type { Point } from './follow-pointer.ts';
import { type Column, columnsOf, type GridView } from './grid-columns.ts';
import { gridItems } from './grid-items.ts';
import { cursorIdOf, GridContext, itemId, MarksContext } from './marks.ts';
import { pressedOn } from './pressed-on.ts';
import { TimeGrid } from './time-grid.tsx';
import { type Under, useHand } from './use-hand.ts';
import { type HourCursor, useHourCursor } from './use-hour-cursor.ts';
import { useHourKeys } from './use-hour-keys.ts';
import { useEmptyLabel, useFacts, useMarks } from './use-marks.ts';
import { type Planning, usePlanning } from './use-planning.ts';
import { useWords } from './use-words.ts';
import { visibleHours } from './visible-hours.ts';

type Props = CalendarProps & Readonly<{ view: GridView }>;
type Hours = Readonly<{ from: MinuteOfDay; to: MinuteOfDay }>;

/** Sessions side by side that can still be read. */
const lanesIn = { week: 3, day: 8, rooms: 3 } as const satisfies Record<GridView, number>;
const usualMinutes = 60;
const usualStart = 9 * 60;

/** The hours on the screen, wide enough for what is carried and for the cursor. */
function useHours(sessions: readonly Session[], minute: number, held: Planning['held']): Hours {
  const needed = useMemo(() => visibleHours(sessions), [sessions]);
  const { from, to } = visibleHours([
    { startMinute: needed.from, endMinute: needed.to },
    { startMinute: minute, endMinute: Math.min(minute + step, wholeDay) },
    ...(held ? [held.to] : []),
  ]);
  return useMemo(() => ({ from, to }), [from, to]);
}

/** The element that the cursor is on. */
function activeIdOf({ item, spot }: HourCursor, column: Column | undefined): string {
  if (item) return itemId(item.id);
  return column ? cursorIdOf(column.key, spot.minute) : '';
}

function useLaidOut({ view, date, rooms, sessions }: Props) {
  const columns = useMemo(() => columnsOf(view, date, rooms), [view, date, rooms]);
  const items = useMemo(
    () => gridItems(columns, sessions, lanesIn[view]),
    [columns, sessions, view],
  );
  return { columns, items };
}

type Pressing = Readonly<{
  cursor: HourCursor;
  createHere: () => void;
  spotAt: (at: Point) => Under | null;
}>;

/** A press opens what it is on; on an empty place it brings the cursor, and there adds a session. */
function usePress(
  { sessions, onOpen, onDay }: Props,
  { cursor, createHere, spotAt }: Pressing,
): (target: Element, at: Point) => void {
  const goTo = (at: Point): void => {
    const spot = spotAt(at);
    if (!spot) return;
    const half = Math.floor((spot.minute ?? 0) / 30) * 30;
    const minute = Math.min(half, wholeDay - 30);
    cursor.follow({ date: spot.date, roomId: spot.room?.id ?? null }, { minute, on: null });
  };
  return (target, at) => {
    const { sessionId, day, isCursor, isColumn } = pressedOn(target);
    const session = sessions.find(({ id }) => id === sessionId);
    if (session) {
      cursor.follow(session, { minute: session.startMinute, on: session.id });
      onOpen(session);
    } else if (day !== null) onDay(day);
    else if (isCursor) createHere();
    else if (isColumn) goTo(at);
  };
}

/** Days or rooms by their hours. */
export function HoursCalendar(props: Props) {
  const { view, date, now, sessions, rooms, mayEdit, onCreate } = props;
  const root = useRef<HTMLDivElement>(null);
  const words = useWords();
  const { columns, items } = useLaidOut(props);
  const planning = usePlanning(props, view === 'rooms' ? words.placeAmong(rooms) : words.place);
  const firstMinute = date === now.date ? Math.floor(now.minute / 60) * 60 : usualStart;
  const cursor = useHourCursor(columns, items, { date, minute: firstMinute });
  const hours = useHours(sessions, cursor.spot.minute, planning.held);
  const here = columns[cursor.column];
  const createHere = (): void => {
    if (!here || !mayEdit) return;
    const startMinute = cursor.spot.minute;
    const endMinute = Math.min(startMinute + usualMinutes, wholeDay);
    onCreate({ date: here.date, roomId: here.room?.id ?? null, startMinute, endMinute });
  };
  const onKeyDown = useHourKeys({ ...props, columns, items, cursor, planning, createHere });
  const marks = useMarks(
    { cursor, planning, columns },
    mayEdit,
    useEmptyLabel(cursor, columns, items),
  );
  const facts = useFacts(columns, props);
  const grid = useMemo(() => ({ facts, hours }), [facts, hours]);
  const sessionOf = (id: string) => sessions.find((each) => each.id === id);
  const under = (element: HTMLElement, at: Point) => columnUnder(element, at, { columns, hours });
  const hand = useHand({ root, planning, under, sessionOf, onDrawn: mayEdit ? onCreate : null });
  const press = usePress(props, {
    cursor,
    createHere,
    spotAt: (at) => root.current && under(root.current, at),
  });
  return (
    <CalendarFrame
      {...props}
      root={root}
      activeId={activeIdOf(cursor, here)}
      planning={planning}
      hand={hand}
      onKeyDown={onKeyDown}
      onPress={press}
    >
      <GridContext value={grid}>
        <MarksContext value={marks}>
          <TimeGrid view={view} date={columns[0]?.date ?? date} {...{ now, hours, items, rooms }} />
        </MarksContext>
      </GridContext>
    </CalendarFrame>
  );
}
