import { type RawBuilder, sql } from 'kysely';
import type { MonthsStore, OpenItem } from '../core/month-ports.ts';
import { type ReadDb, sql$ } from './database.ts';
import { hasRoster, isMember } from './report-figures.ts';

type Filter = Parameters<MonthsStore['openItems']>[0];

/** What should be mended before a month is closed, kind after kind, each by date. */
export function openItems(db: ReadDb, filter: Filter): OpenItem[] {
  const { venueId, from, to } = filter;
  const { date, minute } = filter.now;
  const over = sql<boolean>`(s.date < ${date} OR (s.date = ${date} AND s.end_minute <= ${minute}))`;
  const sessions = (
    kind: OpenItem['kind'],
    which: RawBuilder<boolean>,
    count = sql`1`,
  ) => sql<OpenItem>`
    SELECT ${kind} AS kind, s.id, s.group_id AS groupId, s.date, coalesce(g.name, s.title) AS title, ${count} AS count
    FROM sessions s LEFT JOIN groups g ON g.id = s.group_id
    WHERE s.venue_id = ${venueId} AND s.date BETWEEN ${from} AND ${to} AND ${which}
    ORDER BY s.date, s.start_minute, s.id`;
  const queries = [
    sessions('not-recorded', sql`s.status = 'planned' AND ${over}`),
    sessions('register-open', sql`s.status = 'held' AND s.register_closed = 0 AND ${over}`),
    sessions(
      'marks-missing',
      sql`s.status = 'held' AND s.register_closed = 1 AND g.form = 'closed' AND ${hasRoster}
        AND ${unmarked} > 0`,
      unmarked,
    ),
    // Also one that is going on and has marks: whoever still comes is marked in it.
    sessions('to-come', sql`s.status IN ('planned', 'held') AND NOT ${over}`),
    // Today's doors may be open for a reason.
    sql<OpenItem>`SELECT 'day-not-closed' AS kind, NULL AS id, NULL AS groupId, date, '' AS title, 1 AS count
      FROM opening_days
      WHERE venue_id = ${venueId} AND date BETWEEN ${from} AND ${to} AND date < ${date}
        AND opened_minute IS NOT NULL AND closed_minute IS NULL
      ORDER BY date`,
    daysNotCounted(filter),
    memberships('exit-reason', filter, sql`m.exit_reason IS NULL AND m.ended_by_erasing = 0`),
    memberships('esr-end', filter, withoutEndData),
  ];
  return queries.flatMap((query) => db.all({ compile: () => query.compile(sql$) }));
}

/** Members without a mark, as a report counts what is missing from the sessions held. */
const unmarked = sql`(SELECT count(*) FROM memberships m
  WHERE m.group_id = s.group_id AND ${isMember} AND NOT EXISTS (
    SELECT 1 FROM marks k WHERE k.session_id = s.id AND k.person_id = m.person_id))`;

/**
 * Days on which the doors were opened, and since the venue began to count also those on which they
 * should have been, without one visit and without any other counter.
 */
const daysNotCounted = ({ venueId, from, to, now, openDays }: Filter) => sql<OpenItem>`
  SELECT 'day-not-counted' AS kind, NULL AS id, NULL AS groupId, d.date, '' AS title, 1 AS count
  FROM (
    SELECT date FROM opening_days WHERE venue_id = ${venueId} AND opened_minute IS NOT NULL
    UNION
    SELECT value FROM json_each(${JSON.stringify(openDays)}) WHERE value >= (
      SELECT min(date) FROM visit_hours WHERE venue_id = ${venueId} AND visits > 0)) AS d
  WHERE d.date BETWEEN ${from} AND ${to} AND d.date < ${now.date}
    AND NOT EXISTS (SELECT 1 FROM visit_hours v
      WHERE v.venue_id = ${venueId} AND v.date = d.date AND v.visits > 0)
    AND NOT EXISTS (SELECT 1 FROM day_counters o
      WHERE o.venue_id = ${venueId} AND o.date = d.date AND o.count > 0)
  ORDER BY d.date`;

/** In a group no more, and nothing noted of the end of taking part in the project. */
const withoutEndData = sql<boolean>`EXISTS (
    SELECT 1 FROM people p WHERE p.id = m.person_id
      AND p.esr_participant = 1 AND p.esr_ended_on IS NULL AND p.erased_on IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM memberships o WHERE o.person_id = m.person_id
      AND (o.left_on IS NULL OR o.left_on > m.left_on))`;

/** Memberships that ended in the month, counted by group: whose they were is not said. */
const memberships = (
  kind: OpenItem['kind'],
  { venueId, from, to }: Filter,
  which: RawBuilder<boolean>,
) => sql<OpenItem>`
  SELECT ${kind} AS kind, g.id, g.id AS groupId, NULL AS date, g.name AS title, count(*) AS count
  FROM memberships m JOIN groups g ON g.id = m.group_id
  WHERE g.venue_id = ${venueId} AND m.left_on BETWEEN ${from} AND ${to} AND ${which}
  GROUP BY g.id ORDER BY g.name, g.id`;
