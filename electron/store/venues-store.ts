import type { RoomRow, VenuesStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

const roomColumns = ['id', 'venue_id as venueId', 'name', 'capacity', 'archived'] as const;

/** Venues with their rooms, opening hours and closures. */
export const venuesStore = (db: WriteDb): VenuesStore => ({
  ...venueRows(db),
  ...roomRows(db),
  closures: (from, to) =>
    db.all(
      sql$
        .selectFrom('closures')
        .select(['id', 'venue_id as venueId', 'from_date as from', 'to_date as to', 'name'])
        .where('from_date', '<=', to)
        .where('to_date', '>=', from)
        .orderBy('from_date')
        .orderBy('id'),
    ),
  addClosure: ({ id, venueId, from, to, name }) => {
    db.run(
      sql$
        .insertInto('closures')
        .values({ id, venue_id: venueId, from_date: from, to_date: to, name }),
    );
  },
  removeClosure: (id) => db.run(sql$.deleteFrom('closures').where('id', '=', id)) > 0,
});

function venueRows(
  db: WriteDb,
): Pick<VenuesStore, 'list' | 'exists' | 'isNameTaken' | 'add' | 'change' | 'saveOpeningHours'> {
  return {
    list: () => {
      const venues = db.all(
        sql$.selectFrom('venues').select(['id', 'name', 'address']).orderBy('id'),
      );
      const rooms = allRooms(db);
      const hours = db.all(
        sql$
          .selectFrom('opening_hours')
          .select(['venue_id', 'weekday', 'opens_minute', 'closes_minute'])
          .orderBy('weekday')
          .orderBy('opens_minute'),
      );
      return venues.map((venue) => ({
        ...venue,
        rooms: rooms
          .filter((room) => room.venueId === venue.id)
          .map(({ id, name, capacity, archived }) => ({ id, name, capacity, archived })),
        openingHours: hours
          .filter((row) => row.venue_id === venue.id)
          .map((row) => ({
            weekday: row.weekday,
            opensMinute: row.opens_minute,
            closesMinute: row.closes_minute,
          })),
      }));
    },
    exists: (id) =>
      db.one(sql$.selectFrom('venues').select('id').where('id', '=', id)) !== undefined,
    isNameTaken: (name, except) =>
      db
        .all(sql$.selectFrom('venues').select('id').where('name', '=', name))
        .some(({ id }) => id !== except),
    add: (venue) => {
      db.run(sql$.insertInto('venues').values(venue));
    },
    change: ({ id, name, address }) => {
      db.run(sql$.updateTable('venues').set({ name, address }).where('id', '=', id));
    },
    saveOpeningHours: (id, hours) => {
      db.run(sql$.deleteFrom('opening_hours').where('venue_id', '=', id));
      for (const { weekday, opensMinute, closesMinute } of hours) {
        db.run(
          sql$.insertInto('opening_hours').values({
            venue_id: id,
            weekday,
            opens_minute: opensMinute,
            closes_minute: closesMinute,
          }),
        );
      }
    },
  };
}

function roomRows(
  db: WriteDb,
): Pick<VenuesStore, 'room' | 'isRoomNameTaken' | 'addRoom' | 'changeRoom'> {
  return {
    room: (id) => allRooms(db).find((room) => room.id === id) ?? null,
    isRoomNameTaken: (venueId, name, except) =>
      allRooms(db).some(
        (room) => room.venueId === venueId && room.name === name && room.id !== except,
      ),
    addRoom: ({ id, venueId, name, capacity, archived }) => {
      const row = { id, venue_id: venueId, name, capacity, archived: archived ? 1 : 0 } as const;
      db.run(sql$.insertInto('rooms').values(row));
    },
    changeRoom: ({ id, name, capacity, archived }) => {
      db.run(
        sql$
          .updateTable('rooms')
          .set({ name, capacity, archived: archived ? 1 : 0 })
          .where('id', '=', id),
      );
    },
  };
}

const allRooms = (db: WriteDb): RoomRow[] =>
  db
    .all(sql$.selectFrom('rooms').select(roomColumns).orderBy('id'))
    .map((room) => ({ ...room, archived: room.archived === 1 }));
