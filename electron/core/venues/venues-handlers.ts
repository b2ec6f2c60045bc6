import { err, ok } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { addClosure, changeClosure, closureHits, setHoliday } from './closures.ts';
import { finnishHolidays } from './finnish-holidays.ts';
import { openDays } from './open-days.ts';
import { openingHoursFaults } from './opening-hours-faults.ts';
import { posterSettings, saveAvailability, saveLogo, savePosterTexts } from './poster-settings.ts';
import { saveSeason } from './seasons.ts';
import { venueHolidays } from './venue-holidays.ts';

const longestDays = 3700;

/** Venues, rooms, opening hours and seasons, holidays and closures, what posters say. */
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
  'venues.addClosure': addClosure,
  'venues.changeClosure': changeClosure,
  'venues.closureHits': closureHits,
  'venues.removeClosure': ({ stores }, { id }) =>
    stores.venues.removeClosure(id) ? ok({}) : err('not-found'),
  'venues.holidays': ({ stores }, { from, to, venueId }) => {
    const fault = periodFault(from, to, longestDays);
    if (fault) return { ok: false, error: fault };
    if (venueId === undefined) return ok(finnishHolidays(from, to));
    return ok(venueHolidays(stores, venueId, { from, to }));
  },
  'venues.setHoliday': setHoliday,
  'venues.setRoomConflicts': ({ stores, audit }, { id, roomConflicts }) => {
    if (!stores.venues.exists(id)) return err('not-found');
    stores.venues.setRoomConflicts(id, roomConflicts);
    audit('setting-changed', id, `room-conflicts ${roomConflicts}`);
    return ok({});
  },
  'venues.seasons': ({ stores }, { venueId }) =>
    ok(
      stores.venues.seasons(venueId).map(({ openingHours, ...season }) => ({
        ...season,
        openingHours: [...openingHours],
      })),
    ),
  'venues.saveSeason': saveSeason,
  'venues.removeSeason': ({ stores }, { id }) =>
    stores.venues.removeSeason(id) ? ok({}) : err('not-found'),
  'venues.openDays': openDays,
  'venues.posterSettings': posterSettings,
  'venues.savePosterTexts': savePosterTexts,
  'venues.saveLogo': saveLogo,
  'venues.removeLogo': ({ stores }, { venueId }) =>
    stores.posters.removeLogo(venueId) ? ok({}) : err('not-found'),
  'venues.saveAvailability': saveAvailability,
  'venues.removeAvailability': ({ stores }, { id }) =>
    stores.posters.removeAvailability(id) ? ok({}) : err('not-found'),
};

const nameTaken = err('name-taken', { fields: { name: 'name-taken' } });
