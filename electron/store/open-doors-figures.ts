import { type RawBuilder, sql } from 'kysely';
import type {
  CounterFigure,
  OpenDoorsFigures,
  PresenceFigure,
  UniqueFigure,
} from '#shared/domain/reports/open-doors-figures.ts';
import type { DoorsStore, OpenDoorsFilter } from '../core/open-doors-ports.ts';
import { type ReadDb, sql$ } from './database.ts';
import { periodKey } from './report-rows.ts';

/** Figures of open doors for reports: counters, presence of the staff, unique visitors. */
export const openDoorsFigures = (db: ReadDb): Pick<DoorsStore, 'figures'> => ({
  figures: (filter): OpenDoorsFigures => ({
    counters: run<CounterFigure>(db, counterQuery(filter)),
    presences: run<PresenceFigure>(db, presenceQuery(filter, sql`role`)),
    everybody: run<PresenceFigure>(db, presenceQuery(filter, sql`NULL`))[0] ?? null,
    unique: run<UniqueFigure>(db, uniqueQuery(filter)),
  }),
});

const run = <Row>(db: ReadDb, query: RawBuilder<Row>): Row[] =>
  db.all({ compile: () => query.compile(sql$) });

const ofVenue = ({ venueId }: OpenDoorsFilter, table: string) =>
  venueId === null ? sql`` : sql`AND ${sql.ref(`${table}.venue_id`)} = ${venueId}`;

function counterQuery(filter: OpenDoorsFilter): RawBuilder<CounterFigure> {
  const { from, to, by } = filter;
  const key = by === 'venue' ? sql`s.venue_id` : (periodKey(by) ?? sql`''`);
  return sql<CounterFigure>`SELECT ${key} AS key, s.counter, s.item,
      sum(s.count) AS count, sum(s.minutes) AS minutes
    FROM day_counters s
    WHERE s.date BETWEEN ${from} AND ${to} AND (s.count > 0 OR s.minutes > 0)
      ${ofVenue(filter, 's')}
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

/**
 * A person's day in one role at one venue is counted once: the presence written down holds the
 * sessions led in it, so that the longer of the two is the time that was given.
 */
function presenceQuery(filter: OpenDoorsFilter, by: RawBuilder<unknown>) {
  const { from, to, withoutBoard } = filter;
  const board = withoutBoard
    ? sql`WHERE staff_id NOT IN (SELECT staff_id FROM board_members)`
    : sql``;
  return sql<PresenceFigure>`WITH parts AS (
      SELECT d.venue_id, d.date, d.staff_id, d.working_role AS role, d.minutes AS there, 0 AS led
      FROM day_staff d
      WHERE d.date BETWEEN ${from} AND ${to} ${ofVenue(filter, 'd')}
      UNION ALL
      SELECT s.venue_id, s.date, l.staff_id, l.working_role, 0,
        coalesce(l.minutes, s.end_minute - s.start_minute)
      FROM sessions s JOIN session_leaders l ON l.session_id = s.id
      WHERE s.date BETWEEN ${from} AND ${to} AND s.status = 'held' ${ofVenue(filter, 's')}),
    days AS MATERIALIZED (
      SELECT staff_id, role, sum(there) AS there, sum(led) AS led
      FROM parts ${board} GROUP BY venue_id, date, staff_id, role)
    SELECT ${by} AS role, count(DISTINCT staff_id) AS people, count(*) AS days,
      sum(there) AS presentMinutes, sum(led) AS ledMinutes,
      sum(max(there, led)) AS minutes, sum(there > 0) AS recorded
    FROM days GROUP BY 1 HAVING count(*) > 0`;
}

/** By venue and calendar year that lies in the period as a whole: other periods have no such figure. */
function uniqueQuery(filter: OpenDoorsFilter): RawBuilder<UniqueFigure> {
  const { from, to } = filter;
  const isWhole = (year: RawBuilder<unknown>) =>
    sql`${year} || '-01-01' >= ${from} AND ${year} || '-12-31' <= ${to}`;
  const yearOf = sql`substr(h.date, 1, 4)`;
  return sql<UniqueFigure>`SELECT h.venue_id AS venueId, CAST(${yearOf} AS INTEGER) AS year,
      'marks' AS method, sum(h.first_of_year) AS people
    FROM visit_hours h
    WHERE h.date BETWEEN ${from} AND ${to} AND ${isWhole(yearOf)} ${ofVenue(filter, 'h')}
    GROUP BY 1, 2 HAVING sum(h.first_of_year) > 0
    UNION ALL
    SELECT c.venue_id, c.year, 'codes', coalesce(c.people, (SELECT count(*) FROM visitor_codes v
      WHERE v.venue_id = c.venue_id AND v.year = c.year)) AS people
    FROM code_years c
    WHERE ${isWhole(sql`printf('%04d', c.year)`)} ${ofVenue(filter, 'c')}
    ORDER BY 1, 2, 3 DESC`;
}
