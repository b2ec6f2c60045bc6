import { sql } from 'kysely';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { VisitsStore } from '../core/open-doors-ports.ts';
import { sql$, type WriteDb } from './database.ts';

type TapsStore = Pick<
  VisitsStore,
  'addTap' | 'addCounterTap' | 'lastStep' | 'removeLastStep' | 'forgetTapsBefore' | 'forgetTapsOf'
>;

/** A day's taps of every counter in the one order they were made, for undo. */
export const tapsStore = (db: WriteDb): TapsStore => ({
  addTap: ({ id, batch, venueId, date, kind, change }) => {
    db.run(
      sql$.insertInto('visit_taps').values({
        ...{ id, batch, venue_id: venueId, date, kind },
        hour: change.hour,
        visits: change.visits,
        first_of_year: change.firstOfYear,
        first_ever: change.firstEver,
      }),
    );
  },
  addCounterTap: ({ id, batch, venueId, date, corrects, change }) => {
    db.run(
      sql$.insertInto('counter_taps').values({
        ...{ id, batch, venue_id: venueId, date, ...change },
        corrects: corrects ? 1 : 0,
      }),
    );
  },
  lastStep: (venueId, date) => {
    const batch = lastBatch(venueId, date);
    return {
      visits: db.all(
        sql$
          .selectFrom('visit_taps')
          .select(['hour', 'visits', 'first_of_year as firstOfYear', 'first_ever as firstEver'])
          .where('venue_id', '=', venueId)
          .where('date', '=', date)
          .where('batch', '=', batch)
          .orderBy('id'),
      ),
      counters: db.all(
        sql$
          .selectFrom('counter_taps')
          .select(['counter', 'item', 'count', 'minutes'])
          .where('venue_id', '=', venueId)
          .where('date', '=', date)
          .where('batch', '=', batch)
          .orderBy('id'),
      ),
    };
  },
  removeLastStep: (venueId, date) => {
    const last = db.one({
      compile: () =>
        sql<{ batch: string | null }>`SELECT ${lastBatch(venueId, date)} AS batch`.compile(sql$),
    });
    if (!last?.batch) return;
    for (const table of ['visit_taps', 'counter_taps'] as const) {
      db.run(
        sql$
          .deleteFrom(table)
          .where('venue_id', '=', venueId)
          .where('date', '=', date)
          .where('batch', '=', last.batch),
      );
    }
  },
  forgetTapsBefore: (date) => {
    for (const table of ['visit_taps', 'counter_taps'] as const) {
      db.run(sql$.deleteFrom(table).where('date', '<', date));
    }
  },
  forgetTapsOf: (venueId, date) => {
    for (const table of ['visit_taps', 'counter_taps'] as const) {
      db.run(sql$.deleteFrom(table).where('venue_id', '=', venueId).where('date', '=', date));
    }
  },
});

const lastBatch = (venueId: VenueId, date: LocalDate) =>
  sql<string>`(SELECT max(batch) FROM (
    SELECT max(batch) AS batch FROM visit_taps WHERE venue_id = ${venueId} AND date = ${date}
    UNION ALL
    SELECT max(batch) FROM counter_taps WHERE venue_id = ${venueId} AND date = ${date}))`;
