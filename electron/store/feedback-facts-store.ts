import { sql } from 'kysely';
import type { FeedbackFactsStore } from '../core/feedback-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

const isPresent = sql`k.status IN ('present', 'present-remote')`;

/**
 * How many people were where feedback was asked, from the registers and visits of `venue.db`. Never
 * more than there were: who may be the same person in two sessions is counted once.
 */
export const feedbackFactsStore = (db: ReadDb): FeedbackFactsStore => ({
  presentInGroup: (groupId, month) => {
    const sessions = sql`(SELECT s.id FROM sessions s
      WHERE s.group_id = ${groupId} AND substr(s.date, 1, 7) = ${month})`;
    const known = sql<Count>`SELECT count(DISTINCT k.person_id) AS n FROM marks k
      WHERE k.session_id IN ${sessions} AND ${isPresent}`;
    const heads = sql<Count>`SELECT coalesce(max(of.n), 0) AS n FROM
      (SELECT sum(h.count) AS n FROM headcounts h
        WHERE h.session_id IN ${sessions} GROUP BY h.session_id) of`;
    return one(db, known) + one(db, heads);
  },
  presentInVenue: (venueId, from, to) => {
    const visits = sql<Count>`SELECT coalesce(max(of.n), 0) AS n FROM
      (SELECT sum(v.visits) AS n FROM visit_hours v
        WHERE v.venue_id = ${venueId} AND v.date BETWEEN ${from} AND ${to} GROUP BY v.date) of`;
    const sessions = sql<Count>`SELECT coalesce(max(
        (SELECT count(*) FROM marks k WHERE k.session_id = s.id AND ${isPresent})
        + coalesce((SELECT sum(h.count) FROM headcounts h WHERE h.session_id = s.id), 0)), 0) AS n
      FROM sessions s WHERE s.venue_id = ${venueId} AND s.date BETWEEN ${from} AND ${to}`;
    return Math.max(one(db, visits), one(db, sessions));
  },
});

type Count = { n: number };

const one = (db: ReadDb, query: ReturnType<typeof sql<Count>>): number =>
  db.one({ compile: () => query.compile(sql$) })?.n ?? 0;
