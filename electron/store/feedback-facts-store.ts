import { sql } from 'kysely';
import type { SessionId, VenueId } from '#shared/kernel/ids.ts';
import type { FeedbackFactsStore } from '../core/feedback-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

const isPresent = sql`k.status IN ('present', 'present-remote')`;

/** Sessions and venues at which a kiosk stood or paper was collected, as the log has them. */
const asked = sql`SELECT a.subject_id FROM audit_log a
  WHERE a.action IN ('kiosk-started', 'feedback-paper-entered')`;

/**
 * How many people were where feedback was asked, from the registers, the visits and the log of
 * `venue.db`: whatever there says of a session that its answers cannot be among those pooled is
 * known to a thief as well. Never more than there were: who may be the same person in two sessions
 * is counted once.
 */
export const feedbackFactsStore = (db: ReadDb): FeedbackFactsStore => ({
  presentInGroup: (groupId, month, without) =>
    peopleAt(
      db,
      sql`s.group_id = ${groupId} AND substr(s.date, 1, 7) = ${month} AND ${isAsked(without)}`,
    ),
  presentInVenue: (venueId, { from, to }, without) => {
    const isWithin = sql`s.venue_id = ${venueId} AND s.date BETWEEN ${from} AND ${to}`;
    const isOpen = isHallwayOpen(venueId, sql`s.date`);
    const visits = sql<Count>`SELECT coalesce(max(of.n), 0) AS n FROM
      (SELECT sum(s.visits) AS n FROM visit_hours s
        WHERE ${isWithin} AND ${isOpen} GROUP BY s.date) of`;
    return Math.max(
      one(db, visits),
      // On a day of the hallway's kiosk whoever is in the house comes past it.
      peopleAt(db, sql`${isWithin} AND (${isAsked(without)} OR ${isOpen})`),
    );
  },
});

const isAsked = (without: readonly SessionId[]) =>
  sql`s.id IN (${asked}) AND s.id NOT IN (SELECT value FROM json_each(${JSON.stringify(without)}))`;

/**
 * Whether a kiosk of the hallway was open on a day, or paper lay there: from the line of its start to
 * the one after it, for the log is shut while a kiosk is open.
 */
const isHallwayOpen = (venueId: VenueId, date: Part) => sql`EXISTS (
  SELECT 1 FROM audit_log a
  WHERE a.subject_id = ${venueId} AND (
    (a.action = 'kiosk-started' AND ${date} >= substr(a.at, 1, 10) AND ${date} <= coalesce(
      (SELECT substr(b.at, 1, 10) FROM audit_log b WHERE b.number = a.number + 1), ${date}))
    OR (a.action = 'feedback-paper-entered' AND a.detail = strftime('%G-W%V', ${date}))))`;

/** Different people at some sessions: the known, and the most heads of any one. */
function peopleAt(db: ReadDb, which: Part): number {
  const sessions = sql`(SELECT s.id FROM sessions s WHERE ${which})`;
  const known = sql<Count>`SELECT count(DISTINCT k.person_id) AS n FROM marks k
    WHERE k.session_id IN ${sessions} AND ${isPresent}`;
  const heads = sql<Count>`SELECT coalesce(max(of.n), 0) AS n FROM
    (SELECT sum(h.count) AS n FROM headcounts h
      WHERE h.session_id IN ${sessions} GROUP BY h.session_id) of`;
  return one(db, known) + one(db, heads);
}

type Count = { n: number };
type Part = ReturnType<typeof sql>;

const one = (db: ReadDb, query: ReturnType<typeof sql<Count>>): number =>
  db.one({ compile: () => query.compile(sql$) })?.n ?? 0;
