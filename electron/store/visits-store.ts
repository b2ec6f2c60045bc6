import { sql } from 'kysely';
import type { VisitDay } from '#shared/contract/visits.ts';
import type { CounterCount } from '#shared/domain/visits/day-counters.ts';
import type { HourCounts } from '#shared/domain/visits/hour-shares.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { VisitsStore } from '../core/open-doors-ports.ts';
import { type ReadDb, sql$, type WriteDb } from './database.ts';
import { tapsStore } from './taps-store.ts';

/** Visits by hour and the other counters of a day, without anybody's identity. */
export const visitsStore = (db: WriteDb): VisitsStore => ({
  ...tapsStore(db),
  day: (venueId, date) => dayOf(db, venueId, date),
  hours: (venueId, date) => hoursOf(db, venueId, date),
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
  addToCounter: (venueId, date, { counter, item, count, minutes }) => {
    db.run(
      sql$
        .insertInto('day_counters')
        .values({ venue_id: venueId, date, counter, item, count: 0, minutes: 0 })
        .onConflict((c) => c.doNothing()),
    );
    db.run(
      sql$
        .updateTable('day_counters')
        .set({ count: sql<number>`count + ${count}`, minutes: sql<number>`minutes + ${minutes}` })
        .where('venue_id', '=', venueId)
        .where('date', '=', date)
        .where('counter', '=', counter)
        .where('item', '=', item),
    );
  },
});

type DayPart = { venue_id: VenueId; date: LocalDate } & (
  | { opened_minute: number | null }
  | { closed_minute: number | null }
);

function upsertDay(db: WriteDb, part: DayPart): void {
  const { venue_id, date, ...set } = part;
  const empty = { opened_minute: null, closed_minute: null, remark: '' };
  db.run(
    sql$
      .insertInto('opening_days')
      .values({ venue_id, date, ...empty, ...set })
      .onConflict((c) => c.columns(['venue_id', 'date']).doUpdateSet(set)),
  );
}

const hoursOf = (db: ReadDb, venueId: VenueId, date: LocalDate): HourCounts[] =>
  db.all(
    sql$
      .selectFrom('visit_hours')
      .select(['hour', 'visits', 'first_of_year as firstOfYear', 'first_ever as firstEver'])
      .where('venue_id', '=', venueId)
      .where('date', '=', date)
      .orderBy('hour'),
  );

const countersOf = (db: ReadDb, venueId: VenueId, date: LocalDate): CounterCount[] =>
  db.all(
    sql$
      .selectFrom('day_counters')
      .select(['counter', 'item', 'count', 'minutes'])
      .where('venue_id', '=', venueId)
      .where('date', '=', date)
      .where((e) => e.or([e('count', '>', 0), e('minutes', '>', 0)]))
      .orderBy('counter')
      .orderBy('item'),
  );

/** What the last step was, by its name for undo. */
function lastStepKind(db: ReadDb, venueId: VenueId, date: LocalDate): VisitDay['undoes'] {
  const last = db.one({
    compile: () =>
      sql<{ kind: NonNullable<VisitDay['undoes']> }>`SELECT kind FROM (
        SELECT batch, kind FROM visit_taps WHERE venue_id = ${venueId} AND date = ${date}
        UNION ALL SELECT batch, CASE corrects WHEN 1 THEN 'correction' ELSE counter END
        FROM counter_taps WHERE venue_id = ${venueId} AND date = ${date})
      ORDER BY batch DESC LIMIT 1`.compile(sql$),
  });
  return last?.kind ?? null;
}

function dayOf(db: ReadDb, venueId: VenueId, date: LocalDate): VisitDay {
  const opening = db.one(
    sql$
      .selectFrom('opening_days')
      .select(['opened_minute', 'closed_minute'])
      .where('venue_id', '=', venueId)
      .where('date', '=', date),
  );
  const rows = hoursOf(db, venueId, date);
  const sum = (pick: (row: HourCounts) => number): number =>
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
    counters: countersOf(db, venueId, date),
    undoes: lastStepKind(db, venueId, date),
  };
}
