import type { OpeningHoursRow } from '#shared/domain/sessions/conflicts/conflict.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { RoomRow, VenuesStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { closureRows, seasonRows } from './venue-days-rows.ts';

const roomColumns = ['id', 'venue_id as venueId', 'name', 'capacity', 'archived'] as const;

/** Venues with their rooms, opening hours, seasons and closures. */
export const venuesStore = (db: WriteDb): VenuesStore => ({
  ...venueRows(db),
  ...roomRows(db),
  ...planningRows(db),
  ...seasonRows(db),
  ...closureRows(db),
});

function venueRows(
  db: WriteDb,
): Pick<VenuesStore, 'list' | 'exists' | 'isNameTaken' | 'add' | 'change' | 'saveOpeningHours'> {
  return {
    list: () => {
      const venues = db.all(
        sql$
          .selectFrom('venues')
          .select(['id', 'name', 'address', 'room_conflicts as roomConflicts'])
          .orderBy('id'),
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
      const plain = { room_conflicts: 'warning', funders: '' } as const;
      db.run(sql$.insertInto('venues').values({ ...venue, ...plain }));
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

/** What planning is held against: hours with their seasons, closed months, holidays, the rooms' rule. */
function planningRows(
  db: WriteDb,
): Pick<
  VenuesStore,
  | 'openingHoursRows'
  | 'closedMonths'
  | 'roomConflicts'
  | 'setRoomConflicts'
  | 'holidayChoices'
  | 'setHolidayChoice'
> {
  return {
    openingHoursRows: (venueId) => openingHoursRows(db, venueId),
    closedMonths: (venueId) =>
      db
        .all(sql$.selectFrom('closed_months').select('month').where('venue_id', '=', venueId))
        .map(({ month }) => month),
    roomConflicts: (venueId) =>
      db.one(sql$.selectFrom('venues').select('room_conflicts').where('id', '=', venueId))
        ?.room_conflicts ?? 'warning',
    setRoomConflicts: (venueId, severity) => {
      db.run(
        sql$.updateTable('venues').set({ room_conflicts: severity }).where('id', '=', venueId),
      );
    },
    holidayChoices: (venueId) => {
      const rows = db.all(
        sql$
          .selectFrom('holiday_choices')
          .select(['rule', 'closed'])
          .where('venue_id', '=', venueId),
      );
      return new Map(rows.map(({ rule, closed }) => [rule, closed === 1]));
    },
    setHolidayChoice: (venueId, rule, closed) => {
      db.run(
        sql$.deleteFrom('holiday_choices').where('venue_id', '=', venueId).where('rule', '=', rule),
      );
      if (closed === null) return;
      const row = { venue_id: venueId, rule, closed: closed ? 1 : 0 } as const;
      db.run(sql$.insertInto('holiday_choices').values(row));
    },
  };
}

function openingHoursRows(db: WriteDb, venueId: VenueId | null): OpeningHoursRow[] {
  const usual = db.all(
    sql$
      .selectFrom('opening_hours as h')
      .select([
        'h.venue_id as venueId',
        'h.weekday',
        'h.opens_minute as opensMinute',
        'h.closes_minute as closesMinute',
      ])
      .$if(venueId !== null, (q) => q.where('h.venue_id', '=', venueId)),
  );
  const ofSeasons = db.all(
    sql$
      .selectFrom('season_hours as h')
      .innerJoin('opening_seasons as s', 's.id', 'h.season_id')
      .select([
        's.venue_id as venueId',
        'h.weekday',
        'h.opens_minute as opensMinute',
        'h.closes_minute as closesMinute',
        's.from_date as validFrom',
        's.to_date as validTo',
      ])
      .$if(venueId !== null, (q) => q.where('s.venue_id', '=', venueId)),
  );
  return [...usual.map((row) => ({ ...row, validFrom: null, validTo: null })), ...ofSeasons];
}
