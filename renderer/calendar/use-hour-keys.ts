import type { KeyboardEvent } from 'react';
import { addDays, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import {
  daysLater,
  endingAt,
  laterBy,
  type Place,
  placeOf,
  startingAt,
  step,
} from './calendar-place.ts';
import { type Column, columnAt, type GridView } from './grid-columns.ts';
import { acrossTo, nextStop, stepped } from './grid-cursor.ts';
import type { GridItem } from './grid-items.ts';
import { type Arrow, arrowOf } from './keys.ts';
import type { HourCursor } from './use-hour-cursor.ts';
import type { CalendarActions, Held, Planning } from './use-planning.ts';

type Options = CalendarActions &
  Readonly<{
    view: GridView;
    columns: readonly Column[];
    items: readonly (readonly GridItem[])[];
    cursor: HourCursor;
    planning: Planning;
    now: Readonly<{ date: LocalDate; minute: number }>;
    /** A new session where the cursor is. */
    createHere: () => void;
  }>;

/** Days in a screenful: what PageUp and PageDown go over. */
const pageDays = (view: GridView): number => (view === 'week' ? 7 : 1);
const stepOf = ({ ctrlKey }: KeyboardEvent): number => (ctrlKey ? step : 60);

/** The keys of the hours: the cursor's, and those of a session that has been picked up. */
export function useHourKeys(options: Options): (event: KeyboardEvent) => void {
  const { planning } = options;
  return (event) => {
    if (event.metaKey) return;
    const isTaken = planning.held
      ? carryBy(event, planning.held, options)
      : moveBy(event, options) || actBy(event, options);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** The neighbour's column, or the day beyond the edge. */
function across(arrow: Arrow, { view, columns, cursor, items, onDate }: Options): void {
  const next = cursor.column + arrow.across;
  const here = columns[cursor.column];
  if (columns[next]) cursor.go(next, acrossTo(items[next] ?? [], cursor.spot));
  else if (here && view !== 'rooms') {
    toDay(addDays(here.date, arrow.across), { cursor, columns, onDate });
  }
}

type DayMove = Pick<Options, 'cursor' | 'columns' | 'onDate'>;

function toDay(date: LocalDate, { cursor, columns, onDate }: DayMove): void {
  const roomId = columns[cursor.column]?.room?.id ?? null;
  cursor.follow({ date, roomId }, { minute: cursor.spot.minute, on: null });
  if (columnAt(columns, { date, roomId }) === -1) onDate(date);
}

function moveBy(event: KeyboardEvent, options: Options): boolean {
  const { view, columns, items, cursor, now } = options;
  const here = columns[cursor.column];
  const arrow = arrowOf(event);
  if (!here || event.altKey || event.shiftKey) return false;
  if (arrow?.across) {
    across(arrow, options);
    return true;
  }
  if (arrow?.down) {
    const stops = items[cursor.column] ?? [];
    const by = { direction: arrow.down, step: stepOf(event) } as const;
    cursor.go(cursor.column, stepped(stops, cursor.spot, by));
    return true;
  }
  if (event.ctrlKey) return false;
  const days = pageDays(view);
  const goTo: Readonly<Record<string, () => void>> = {
    pageup: () => toDay(addDays(here.date, -days), options),
    pagedown: () => toDay(addDays(here.date, days), options),
    home: () => cursor.go(0, acrossTo(items[0] ?? [], cursor.spot)),
    end: () => cursor.go(columns.length - 1, acrossTo(items.at(-1) ?? [], cursor.spot)),
    t: () => {
      toDay(now.date, options);
      const minute = Math.floor(now.minute / 60) * 60;
      cursor.follow({ date: now.date, roomId: here.room?.id ?? null }, { minute, on: null });
    },
    n: () => toStop(1, options),
    p: () => toStop(-1, options),
  };
  return run(goTo, event);
}

function toStop(direction: 1 | -1, { items, cursor }: Options): void {
  const found = nextStop(items, { ...cursor.spot, column: cursor.column }, direction);
  if (found) cursor.go(found.column, { minute: found.minute, on: found.on });
}

function actBy(event: KeyboardEvent, options: Options): boolean {
  const { cursor, columns, planning, createHere, onOpen, onDay } = options;
  const { item } = cursor;
  if (event.ctrlKey || event.altKey) return false;
  if (event.key === '+') {
    createHere();
    return true;
  }
  const open = (): void => {
    if (item?.kind === 'session') onOpen(item.session);
    else if (item) onDay(item.date);
    else createHere();
  };
  const lift = (): void => {
    if (item?.kind === 'session') planning.lift(item.session, 'keys');
  };
  const date = columns[cursor.column]?.date;
  return run({ enter: open, m: lift, ' ': lift, d: () => date && onDay(date) }, event);
}

function run(keys: Readonly<Record<string, () => void>>, event: KeyboardEvent): boolean {
  const action = keys[event.key.toLowerCase()];
  action?.();
  return action !== undefined;
}

/** Where a key takes what is being carried; null for keys that do not. */
function carriedBy(event: KeyboardEvent, to: Place, options: Options): Place | null {
  const { view, columns, now } = options;
  const arrow = arrowOf(event);
  if (arrow?.down && event.shiftKey) return endingAt(to, to.endMinute + arrow.down * step);
  if (arrow?.down && event.altKey) return startingAt(to, to.startMinute + arrow.down * step);
  if (arrow?.down) return laterBy(to, arrow.down * stepOf(event));
  if (arrow?.across && view === 'rooms') return inNextRoom(to, arrow, options);
  if (arrow?.across) return daysLater(to, arrow.across);
  const monday = mondayOf(to.date);
  const keys: Readonly<Record<string, Place>> = {
    pageup: daysLater(to, -pageDays(view)),
    pagedown: daysLater(to, pageDays(view)),
    home: view === 'rooms' ? to : { ...to, date: monday },
    end: view === 'rooms' ? to : { ...to, date: addDays(monday, 6) },
    t: { ...to, date: now.date },
  };
  return columns.length === 0 ? null : (keys[event.key.toLowerCase()] ?? null);
}

/** Of the same venue: a session does not change its venue by being carried. */
function inNextRoom(to: Place, arrow: Arrow, { columns, planning }: Options): Place {
  const venueId = planning.held?.session.venueId;
  const own = columns.filter(({ room }) => room?.venueId === null || room?.venueId === venueId);
  const next = own[columnAt(own, to) + arrow.across];
  return next?.room ? { ...to, roomId: next.room.id } : to;
}

function carryBy(event: KeyboardEvent, { session, to }: Held, options: Options): boolean {
  const { planning, cursor, columns, onDate } = options;
  const show = (place: Place): void => {
    cursor.follow(place, { minute: place.startMinute, on: session.id });
    if (!columns.some(({ date }) => date === place.date)) onDate(place.date);
  };
  const back = (): void => {
    planning.putBack();
    show(placeOf(session));
  };
  const drop = (): void => planning.drop(session, to);
  if (run({ enter: drop, ' ': drop, m: drop, escape: back }, event)) return true;
  const next = carriedBy(event, to, options);
  if (!next) return event.key !== 'Tab';
  planning.shift(next);
  show(next);
  return true;
}
