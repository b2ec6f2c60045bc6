import { sql } from 'kysely';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { DoorsStore, PresenceRow } from '../core/open-doors-ports.ts';
import { type ReadDb, sql$, type WriteDb } from './database.ts';
import { openDoorsFigures } from './open-doors-figures.ts';

/** What a venue counts beside visits, and the record of its opening days. */
export const doorsStore = (db: WriteDb): DoorsStore => ({
  ...counterLists(db),
  ...remarks(db),
  ...openDoorsFigures(db),
  presences: (venueId, date) => presencesOn(db, venueId, date),
  setPresence: (venueId, date, { staffId, workingRole, minutes }) => {
    const key = { venue_id: venueId, date, staff_id: staffId, working_role: workingRole };
    if (minutes > 0) {
      db.run(
        sql$
          .insertInto('day_staff')
          .values({ ...key, minutes })
          .onConflict((c) =>
            c.columns(['venue_id', 'date', 'staff_id', 'working_role']).doUpdateSet({ minutes }),
          ),
      );
      return;
    }
    db.run(
      sql$
        .deleteFrom('day_staff')
        .where('venue_id', '=', venueId)
        .where('date', '=', date)
        .where('staff_id', '=', staffId)
        .where('working_role', '=', workingRole),
    );
  },
  boardMembers: () =>
    db
      .all(sql$.selectFrom('board_members').select('staff_id').orderBy('staff_id'))
      .map((row) => row.staff_id),
  setBoardMember: (staffId, isMember) => {
    if (isMember) {
      db.run(
        sql$
          .insertInto('board_members')
          .values({ staff_id: staffId })
          .onConflict((c) => c.doNothing()),
      );
    } else db.run(sql$.deleteFrom('board_members').where('staff_id', '=', staffId));
  },
  hourAverages: (venueId, from, to) => averagesOf(db, venueId, { from, to }),
});

const counterLists = (
  db: WriteDb,
): Pick<DoorsStore, 'countables' | 'setCountable' | 'entries' | 'saveEntry'> => ({
  countables: (venueId) =>
    new Map(
      db
        .all(
          sql$
            .selectFrom('venue_counters')
            .select(['counter', 'used'])
            .where('venue_id', '=', venueId),
        )
        .map(({ counter, used }) => [counter, used === 1]),
    ),
  setCountable: (venueId, counter, used) => {
    const flag = used ? (1 as const) : (0 as const);
    db.run(
      sql$
        .insertInto('venue_counters')
        .values({ venue_id: venueId, counter, used: flag })
        .onConflict((c) => c.columns(['venue_id', 'counter']).doUpdateSet({ used: flag })),
    );
  },
  entries: () =>
    db
      .all(
        sql$
          .selectFrom('counter_entries')
          .select(['id', 'counter', 'name', 'archived'])
          .orderBy('id'),
      )
      .map((row) => ({ ...row, archived: row.archived === 1 })),
  saveEntry: ({ id, counter, name, archived }) => {
    const values = { name, archived: archived ? (1 as const) : (0 as const) };
    db.run(
      sql$
        .insertInto('counter_entries')
        .values({ id, counter, ...values })
        .onConflict((c) => c.column('id').doUpdateSet(values)),
    );
  },
});

const remarks = (db: WriteDb): Pick<DoorsStore, 'remark' | 'setRemark' | 'lastRemark'> => ({
  remark: (venueId, date) =>
    db.one(
      sql$
        .selectFrom('opening_days')
        .select('remark')
        .where('venue_id', '=', venueId)
        .where('date', '=', date),
    )?.remark ?? '',
  setRemark: (venueId, date, remark) => {
    db.run(
      sql$
        .insertInto('opening_days')
        .values({ venue_id: venueId, date, opened_minute: null, closed_minute: null, remark })
        .onConflict((c) => c.columns(['venue_id', 'date']).doUpdateSet({ remark })),
    );
  },
  lastRemark: (venueId, { from, before }) =>
    db.one(
      sql$
        .selectFrom('opening_days')
        .select(['date', 'remark'])
        .where('venue_id', '=', venueId)
        .where('date', '>=', from)
        .where('date', '<', before)
        .where('remark', '<>', '')
        .orderBy('date', 'desc')
        .limit(1),
    ) ?? null,
});

function presencesOn(db: ReadDb, venueId: VenueId, date: LocalDate): PresenceRow[] {
  return db.all({
    compile: () =>
      sql<PresenceRow>`WITH there AS (
        SELECT staff_id, working_role, minutes, 0 AS led FROM day_staff
        WHERE venue_id = ${venueId} AND date = ${date}
        UNION ALL
        SELECT l.staff_id, l.working_role, 0, coalesce(l.minutes, s.end_minute - s.start_minute)
        FROM sessions s JOIN session_leaders l ON l.session_id = s.id
        WHERE s.venue_id = ${venueId} AND s.date = ${date} AND s.status = 'held')
      SELECT f.id AS staffId, f.name AS name, t.working_role AS workingRole,
        sum(t.minutes) AS minutes, sum(t.led) AS ledMinutes
      FROM there t JOIN staff f ON f.id = t.staff_id
      GROUP BY f.id, f.name, t.working_role
      ORDER BY f.name, f.id, t.working_role`.compile(sql$),
  });
}

type AverageRow = { weekday: number; days: number; hour: number | null; visits: number | null };

/**
 * Days count when their visits were counted by the hour or their doors were opened; what was
 * entered afterwards has no hour and is left out.
 */
function averagesOf(
  db: ReadDb,
  venueId: VenueId,
  { from, to }: Readonly<{ from: LocalDate; to: LocalDate }>,
) {
  const rows = db.all({
    compile: () =>
      sql<AverageRow>`WITH days AS (
        SELECT date FROM visit_hours WHERE venue_id = ${venueId}
          AND date BETWEEN ${from} AND ${to} AND hour >= 0 AND visits > 0
        UNION SELECT date FROM opening_days WHERE venue_id = ${venueId}
          AND date BETWEEN ${from} AND ${to} AND opened_minute IS NOT NULL),
      weekdays AS (
        SELECT (CAST(strftime('%w', date) AS INTEGER) + 6) % 7 + 1 AS weekday, count(*) AS days
        FROM days GROUP BY 1),
      hours AS (
        SELECT (CAST(strftime('%w', date) AS INTEGER) + 6) % 7 + 1 AS weekday, hour,
          sum(visits) AS visits
        FROM visit_hours WHERE venue_id = ${venueId} AND date BETWEEN ${from} AND ${to}
          AND hour >= 0 AND visits > 0
        GROUP BY 1, 2)
      SELECT w.weekday, w.days, h.hour, h.visits
      FROM weekdays w LEFT JOIN hours h ON h.weekday = w.weekday
      ORDER BY w.weekday, h.hour`.compile(sql$),
  });
  return [...Map.groupBy(rows, ({ weekday }) => weekday)].map(([weekday, own]) => ({
    weekday,
    days: own[0]?.days ?? 0,
    hours: own.flatMap(({ hour, visits }) =>
      hour === null || visits === null ? [] : [{ hour, visits }],
    ),
  }));
}
