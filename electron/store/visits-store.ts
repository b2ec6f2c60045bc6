import { sql } from 'kysely';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { VisitsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** Visits by hour, without anybody's identity, and today's taps for undo. */
export const visitsStore = (db: WriteDb): VisitsStore => ({
  ...dayReads(db),
  setOpened: (venueId, date, minute) =>
    upsertDay(db, { venue_id: venueId, date, opened_minute: minute }),
  setClosed: (venueId, date, minute) =>
    upsertDay(db, { venue_id: venueId, date, closed_minute: minute }),
  addToHour: (venueId, date, { hour, visits, firstOfYear, firstEver }) => {
    // Added in SQL, so that the row's CHECKs refuse a count below zero whatever the caller thought.
    db.run(
      sql$
        .insertInto('visit_hours')
        .values({ venue_id: venueId, date, hour, visits: 0, first_of_year: 0, first_ever: 0 })
        .onConflict((c) => c.doNothing()),
    );
    db.run(
      sql$
        .updateTable('visit_hours')
        .set({
          visits: sql<number>`visits + ${visits}`,
          first_of_year: sql<number>`first_of_year + ${firstOfYear}`,
          first_ever: sql<number>`first_ever + ${firstEver}`,
        })
        .where('venue_id', '=', venueId)
        .where('date', '=', date)
        .where('hour', '=', hour),
    );
  },
  addTap: ({ id, batch, venueId, date, kind, change }) => {
    db.run(
      sql$.insertInto('visit_taps').values({
        id,
        batch,
        venue_id: venueId,
        date,
        hour: change.hour,
        kind,
        visits: change.visits,
        first_of_year: change.firstOfYear,
        first_ever: change.firstEver,
      }),
    );
  },
  lastTaps: (venueId, date) =>
    db
      .all(
        sql$
          .selectFrom('visit_taps')
          .select(['hour', 'visits', 'first_of_year', 'first_ever'])
          .where('venue_id', '=', venueId)
          .where('date', '=', date)
          .where('batch', '=', lastBatch(venueId, date)),
      )
      .map(changeOf),
  removeLastTaps: (venueId, date) => {
    db.run(
      sql$
        .deleteFrom('visit_taps')
        .where('venue_id', '=', venueId)
        .where('date', '=', date)
        .where('batch', '=', lastBatch(venueId, date)),
    );
  },
  forgetTapsBefore: (venueId, date) => {
    db.run(sql$.deleteFrom('visit_taps').where('venue_id', '=', venueId).where('date', '<', date));
  },
});

const lastBatch = (venueId: VenueId, date: LocalDate) =>
  sql<string>`(SELECT max(batch) FROM visit_taps WHERE venue_id = ${venueId} AND date = ${date})`;

type HourRow = { hour: number; visits: number; first_of_year: number; first_ever: number };
const changeOf = (row: HourRow) => ({
  hour: row.hour,
  visits: row.visits,
  firstOfYear: row.first_of_year,
  firstEver: row.first_ever,
});

type DayPart = { venue_id: VenueId; date: LocalDate } & (
  | { opened_minute: number }
  | { closed_minute: number | null }
);

function upsertDay(db: WriteDb, part: DayPart): void {
  const { venue_id, date, ...set } = part;
  const empty = { opened_minute: null, closed_minute: null };
  db.run(
    sql$
      .insertInto('opening_days')
      .values({ venue_id, date, ...empty, ...set })
      .onConflict((c) => c.columns(['venue_id', 'date']).doUpdateSet(set)),
  );
}

function dayReads(db: WriteDb): Pick<VisitsStore, 'day' | 'hours'> {
  const hours: VisitsStore['hours'] = (venueId, date) =>
    db
      .all(
        sql$
          .selectFrom('visit_hours')
          .select(['hour', 'visits', 'first_of_year', 'first_ever'])
          .where('venue_id', '=', venueId)
          .where('date', '=', date)
          .orderBy('hour'),
      )
      .map(changeOf);
  return {
    hours,
    day: (venueId, date) => {
      const opening = db.one(
        sql$
          .selectFrom('opening_days')
          .select(['opened_minute', 'closed_minute'])
          .where('venue_id', '=', venueId)
          .where('date', '=', date),
      );
      const last = db.one(
        sql$
          .selectFrom('visit_taps')
          .select('kind')
          .where('venue_id', '=', venueId)
          .where('date', '=', date)
          .orderBy('batch', 'desc')
          .limit(1),
      );
      const rows = hours(venueId, date);
      const sum = (pick: (row: (typeof rows)[number]) => number): number =>
        rows.reduce((total, row) => total + pick(row), 0);
      return {
        venueId,
        date,
        openedMinute: opening?.opened_minute ?? null,
        closedMinute: opening?.closed_minute ?? null,
        visits: sum((row) => row.visits),
        firstOfYear: sum((row) => row.firstOfYear),
        firstEver: sum((row) => row.firstEver),
        byHour: rows
          .filter((row) => row.visits > 0)
          .map(({ hour, visits }) => ({ hour: hour < 0 ? null : hour, visits })),
        undoes: last?.kind ?? null,
      };
    },
  };
}
