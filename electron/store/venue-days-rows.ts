import type { SeasonId } from '#shared/kernel/ids.ts';
import type { SeasonRow, VenuesStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

const selectClosures = () =>
  sql$
    .selectFrom('closures')
    .select(['id', 'kind', 'venue_id as venueId', 'from_date as from', 'to_date as to', 'name']);

type Closures = Pick<
  VenuesStore,
  'closures' | 'closure' | 'addClosure' | 'changeClosure' | 'removeClosure'
>;

/** Days on which venues are closed, and school breaks. */
export function closureRows(db: WriteDb): Closures {
  return {
    closures: (from, to) =>
      db.all(
        selectClosures()
          .where('from_date', '<=', to)
          .where('to_date', '>=', from)
          .orderBy('from_date')
          .orderBy('id'),
      ),
    closure: (id) => db.one(selectClosures().where('id', '=', id)) ?? null,
    addClosure: ({ id, kind, venueId, from, to, name }) => {
      const row = { id, kind, venue_id: venueId, from_date: from, to_date: to, name };
      db.run(sql$.insertInto('closures').values(row));
    },
    changeClosure: ({ id, kind, venueId, from, to, name }) => {
      const row = { kind, venue_id: venueId, from_date: from, to_date: to, name };
      db.run(sql$.updateTable('closures').set(row).where('id', '=', id));
    },
    removeClosure: (id) => db.run(sql$.deleteFrom('closures').where('id', '=', id)) > 0,
  };
}

const selectSeasons = () =>
  sql$
    .selectFrom('opening_seasons')
    .select(['id', 'venue_id as venueId', 'name', 'from_date as from', 'to_date as to']);

/** Times of the year with opening hours of their own. */
export function seasonRows(
  db: WriteDb,
): Pick<VenuesStore, 'seasons' | 'season' | 'saveSeason' | 'removeSeason'> {
  const withHours = (season: Omit<SeasonRow, 'openingHours'>): SeasonRow => ({
    ...season,
    openingHours: hoursOf(db, season.id),
  });
  return {
    seasons: (venueId) =>
      db
        .all(selectSeasons().where('venue_id', '=', venueId).orderBy('from_date').orderBy('id'))
        .map(withHours),
    season: (id) => {
      const season = db.one(selectSeasons().where('id', '=', id));
      return season ? withHours(season) : null;
    },
    saveSeason: (season) => saveSeason(db, season),
    removeSeason: (id) => {
      db.run(sql$.deleteFrom('season_hours').where('season_id', '=', id));
      return db.run(sql$.deleteFrom('opening_seasons').where('id', '=', id)) > 0;
    },
  };
}

const hoursOf = (db: WriteDb, id: SeasonId): SeasonRow['openingHours'] =>
  db.all(
    sql$
      .selectFrom('season_hours')
      .select(['weekday', 'opens_minute as opensMinute', 'closes_minute as closesMinute'])
      .where('season_id', '=', id)
      .orderBy('weekday')
      .orderBy('opens_minute'),
  );

function saveSeason(db: WriteDb, { id, venueId, name, from, to, openingHours }: SeasonRow): void {
  const values = { venue_id: venueId, name, from_date: from, to_date: to };
  db.run(
    sql$
      .insertInto('opening_seasons')
      .values({ id, ...values })
      .onConflict((c) => c.column('id').doUpdateSet(values)),
  );
  db.run(sql$.deleteFrom('season_hours').where('season_id', '=', id));
  for (const { weekday, opensMinute, closesMinute } of openingHours) {
    db.run(
      sql$.insertInto('season_hours').values({
        season_id: id,
        weekday,
        opens_minute: opensMinute,
        closes_minute: closesMinute,
      }),
    );
  }
}
