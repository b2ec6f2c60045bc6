import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { wholeDay } from './calendar-place.ts';

/** Something in a column at which the cursor stops. */
type Stop = Readonly<{ id: string; startMinute: MinuteOfDay }>;

/** Where the cursor is in its column: at a time, and on what stands there, if anything. */
export type Spot = Readonly<{ minute: MinuteOfDay; on: string | null }>;

/** The hour's last beginning. */
const last = wholeDay - 15;

const onto = ({ id, startMinute }: Stop): Spot => ({ minute: startMinute, on: id });
const empty = (minute: MinuteOfDay): Spot => ({
  minute: Math.min(Math.max(minute, 0), last),
  on: null,
});

/**
 * One step down (1) or up (-1): to the next whole `step` of minutes, or to what begins on the way
 * there. Stops come in order of time.
 */
export function stepped(
  stops: readonly Stop[],
  spot: Spot,
  { direction, step }: Readonly<{ direction: 1 | -1; step: number }>,
): Spot {
  const here = stops.findIndex(({ id }) => id === spot.on);
  if (direction === 1) {
    const next = Math.floor(spot.minute / step) * step + step;
    const met =
      here === -1 ? stops.find((stop) => stop.startMinute > spot.minute) : stops[here + 1];
    return met && met.startMinute <= next ? onto(met) : empty(next);
  }
  const before = Math.ceil(spot.minute / step) * step - step;
  const met =
    here === -1
      ? stops.findLast((stop) => stop.startMinute < spot.minute)
      : here > 0 && stops[here - 1];
  return met && met.startMinute >= before ? onto(met) : empty(before);
}

/** The same time in another column: on what begins within that hour, if anything does. */
export function acrossTo(stops: readonly Stop[], spot: Spot): Spot {
  const from = spot.on === null ? spot.minute : Math.floor(spot.minute / 60) * 60;
  const met = stops.find(({ startMinute }) => from <= startMinute && startMinute < from + 60);
  return met ? onto(met) : empty(from);
}

/** What stands next (1) or before (-1) in any column, in the order of columns and times. */
export function nextStop(
  columns: readonly (readonly Stop[])[],
  at: Spot & Readonly<{ column: number }>,
  direction: 1 | -1,
): (Spot & Readonly<{ column: number }>) | null {
  const all = columns.flatMap((stops, column) => stops.map((stop) => ({ stop, column })));
  const here = all.findIndex(({ stop, column }) => column === at.column && stop.id === at.on);
  const isAfter = ({ stop, column }: (typeof all)[number]): boolean =>
    column > at.column || (column === at.column && stop.startMinute >= at.minute);
  const first = all.findIndex(isAfter);
  const following = first === -1 ? all.length : first;
  const from = here === -1 ? following - (direction === 1 ? 1 : 0) : here;
  const found = all[from + direction];
  return found ? { ...onto(found.stop), column: found.column } : null;
}
