import type { OpeningHours } from '#shared/contract/app.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { finnishHolidays } from './finnish-holidays.ts';

const longestDays = 3700;

/** Venues, rooms, opening hours, closures. */
export const venuesHandlers: Handlers<CallsOf<'venues'>> = {
  'venues.list': ({ stores }) => ok(stores.venues.list()),
  'venues.add': ({ stores, newId }, { name, address }) => {
    if (stores.venues.isNameTaken(name, null)) return nameTaken;
    const id = newId<'venue'>();
    stores.venues.add({ id, name, address });
    return ok({ id });
  },
  'venues.change': ({ stores }, venue) => {
    if (!stores.venues.exists(venue.id)) return err('not-found');
    if (stores.venues.isNameTaken(venue.name, venue.id)) return nameTaken;
    stores.venues.change(venue);
    return ok({});
  },
  'venues.saveOpeningHours': ({ stores }, { id, openingHours }) => {
    if (!stores.venues.exists(id)) return err('not-found');
    const fields = openingHoursFaults(openingHours);
    if (fields) return err('end-before-start', { fields });
    stores.venues.saveOpeningHours(id, openingHours);
    return ok({});
  },
  'venues.addRoom': ({ stores, newId }, { venueId, name, capacity }) => {
    if (!stores.venues.exists(venueId)) return err('not-found');
    if (stores.venues.isRoomNameTaken(venueId, name, null)) return nameTaken;
    const id = newId<'room'>();
    stores.venues.addRoom({ id, venueId, name, capacity, archived: false });
    return ok({ id });
  },
  'venues.changeRoom': ({ stores }, { id, name, capacity, archived }) => {
    const room = stores.venues.room(id);
    if (!room) return err('not-found');
    if (stores.venues.isRoomNameTaken(room.venueId, name, id)) return nameTaken;
    stores.venues.changeRoom({ ...room, name, capacity, archived });
    return ok({});
  },
  'venues.closures': ({ stores }, { from, to }) => ok(stores.venues.closures(from, to)),
  'venues.addClosure': ({ stores, newId }, closure) => {
    if (closure.venueId && !stores.venues.exists(closure.venueId)) {
      return err('not-found');
    }
    const fault = periodFault(closure.from, closure.to, 400);
    if (fault) return { ok: false, error: fault };
    const id = newId<'closure'>();
    stores.venues.addClosure({ ...closure, id });
    return ok({ id });
  },
  'venues.removeClosure': ({ stores }, { id }) =>
    stores.venues.removeClosure(id) ? ok({}) : err('not-found'),
  'venues.holidays': (_, { from, to }) => {
    const fault = periodFault(from, to, longestDays);
    return fault ? { ok: false, error: fault } : ok(finnishHolidays(from, to));
  },
};

const nameTaken = err('name-taken', { fields: { name: 'name-taken' } });

/** Hours that end before they begin, or twice the same beginning, by field; null when all are fine. */
export function openingHoursFaults(hours: readonly OpeningHours[]): Record<string, string> | null {
  const faults: Record<string, string> = {};
  hours.forEach(({ weekday, opensMinute, closesMinute }, i) => {
    const overlaps = hours.some(
      (other, j) =>
        j < i &&
        other.weekday === weekday &&
        other.opensMinute < closesMinute &&
        opensMinute < other.closesMinute,
    );
    if (closesMinute <= opensMinute) faults[`openingHours.${i}.closesMinute`] = 'end-before-start';
    else if (overlaps) faults[`openingHours.${i}.opensMinute`] = 'invalid';
  });
  return Object.keys(faults).length > 0 ? faults : null;
}
