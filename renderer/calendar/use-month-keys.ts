import type { KeyboardEvent } from 'react';
import { addDays, type LocalDate, mondayOf, monthOf, partsOf } from '#shared/kernel/local-date.ts';
import { daysLater, type Place, placeOf } from './calendar-place.ts';
import { arrowOf } from './keys.ts';
import type { MonthDay } from './month-days.ts';
import type { MonthCursor } from './use-month-cursor.ts';
import type { CalendarActions, Held, Planning } from './use-planning.ts';

type Options = CalendarActions &
  Readonly<{
    cursor: MonthCursor;
    days: ReadonlyMap<LocalDate, MonthDay>;
    planning: Planning;
    today: LocalDate;
    createHere: () => void;
  }>;

/** The same day of another month, or that month's last. */
function monthsLater(date: LocalDate, count: 1 | -1): LocalDate {
  const { from, to } = monthOf(date);
  const other = monthOf(count === 1 ? addDays(to, 1) : addDays(from, -1));
  const wished = addDays(other.from, partsOf(date).day - 1);
  // biome-ignore lint/complexity/useMathMinMax: they are texts
  return wished < other.to ? wished : other.to;
}

/** Where a key leads from a day; null for keys that lead nowhere. */
function dayBy(event: KeyboardEvent, date: LocalDate, today: LocalDate): LocalDate | null {
  const arrow = arrowOf(event);
  if (arrow) return addDays(date, arrow.across + arrow.down * 7);
  const monday = mondayOf(date);
  const keys: Readonly<Record<string, LocalDate>> = {
    pageup: monthsLater(date, -1),
    pagedown: monthsLater(date, 1),
    home: monday,
    end: addDays(monday, 6),
    t: today,
  };
  return keys[event.key.toLowerCase()] ?? null;
}

/** The keys of the month: from day to day, into a day's sessions, and with one of them in hand. */
export function useMonthKeys(options: Options): (event: KeyboardEvent) => void {
  const { planning } = options;
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const isTaken = planning.held
      ? carryBy(event, planning.held, options)
      : withinDay(event, options) || moveBy(event, options) || actBy(event, options);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Among the sessions of a day that has been entered. */
function withinDay(event: KeyboardEvent, { cursor }: Options): boolean {
  const arrow = arrowOf(event);
  if (cursor.on === null) return false;
  if (event.key === 'Escape') {
    cursor.go(cursor.date, null);
    return true;
  }
  const here = cursor.stops.indexOf(cursor.on);
  const next = arrow?.down ? cursor.stops[here + arrow.down] : undefined;
  if (next !== undefined) cursor.go(cursor.date, next);
  // Above the first is the day itself.
  else if (arrow?.down === -1) cursor.go(cursor.date, null);
  return next !== undefined || arrow?.down === -1;
}

function moveBy(event: KeyboardEvent, { cursor, today, days }: Options): boolean {
  const to = dayBy(event, cursor.date, today);
  if (to) cursor.go(to, null);
  const direction = { n: 1, p: -1 }[event.key.toLowerCase()];
  if (direction !== undefined) toStop(direction, { cursor, days });
  return to !== null || direction !== undefined;
}

/** The next session or the one before, over days. */
function toStop(direction: number, { cursor, days }: Pick<Options, 'cursor' | 'days'>): void {
  const all = [...days.values()].flatMap(({ date, shown }) =>
    shown.map(({ id }) => ({ date, on: id })),
  );
  const here = all.findIndex(({ on }) => on === cursor.on);
  const after = all.findIndex(({ date }) => date >= cursor.date);
  const following = after === -1 ? all.length : after;
  const from = here === -1 ? following - (direction === 1 ? 1 : 0) : here;
  const found = all[from + direction];
  if (found) cursor.go(found.date, found.on);
}

function actBy(event: KeyboardEvent, options: Options): boolean {
  const { cursor, days, planning, onOpen, onDay, createHere } = options;
  const session = days.get(cursor.date)?.shown.find(({ id }) => id === cursor.on);
  const [first] = cursor.stops;
  const enter = (): void => {
    if (session) onOpen(session);
    else if (cursor.on !== null) onDay(cursor.date);
    else if (first === undefined) createHere();
    else cursor.go(cursor.date, first);
  };
  const lift = (): void => {
    if (session) planning.lift(session, 'keys');
  };
  const keys: Readonly<Record<string, () => void>> = {
    ...{ enter: enter, m: lift, ' ': lift, '+': createHere, d: () => onDay(cursor.date) },
  };
  const action = keys[event.key.toLowerCase()];
  action?.();
  return action !== undefined;
}

function carryBy(event: KeyboardEvent, { session, to }: Held, options: Options): boolean {
  const { planning, cursor, today } = options;
  const show = (place: Place): void => cursor.go(place.date, session.id);
  const drop = (): void => {
    planning.drop(session, to);
    show(to);
  };
  const back = (): void => {
    planning.putBack();
    show(placeOf(session));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ...{ enter: drop, ' ': drop, m: drop, escape: back },
  };
  const action = keys[event.key.toLowerCase()];
  if (action) {
    action();
    return true;
  }
  const date = dayBy(event, to.date, today);
  if (date === null) return event.key !== 'Tab';
  const next = { ...daysLater(to, 0), date };
  planning.shift(next);
  show(next);
  return true;
}
