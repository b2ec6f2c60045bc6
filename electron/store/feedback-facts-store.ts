import { sql } from 'kysely';
import type { SessionCrowd, VenueCrowd } from '#shared/domain/feedback/crowd.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { FeedbackFactsStore } from '../core/feedback-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

/**
 * Who was where feedback was asked, from the registers, the visits and the log of `venue.db`: what
 * there is to be read of it by a thief, too.
 */
export const feedbackFactsStore = (db: ReadDb): FeedbackFactsStore => ({
  crowd: (venueId, { from, to }) => {
    const isWithin = sql`s.venue_id = ${venueId} AND s.date BETWEEN ${from} AND ${to}`;
    return { sessions: sessionsOf(db, isWithin), hallway: hallwayOf(db, venueId, isWithin) };
  },
});

type SessionRow = Readonly<{
  id: SessionId;
  groupId: GroupId | null;
  date: LocalDate;
  people: string;
  heads: number;
  isAsked: 0 | 1;
}>;

function sessionsOf(db: ReadDb, isWithin: Part): SessionCrowd[] {
  const rows = all<SessionRow>(
    db,
    sql`SELECT s.id, s.group_id AS groupId, s.date,
      (SELECT json_group_array(k.person_id) FROM marks k
        WHERE k.session_id = s.id AND k.status IN ('present', 'present-remote')) AS people,
      (SELECT coalesce(sum(h.count), 0) FROM headcounts h WHERE h.session_id = s.id) AS heads,
      s.id IN (SELECT a.subject_id FROM audit_log a
        WHERE a.action IN ('kiosk-started', 'feedback-paper-entered')) AS isAsked
      FROM sessions s WHERE ${isWithin} ORDER BY s.date, s.id`,
  );
  return rows.map(({ people, isAsked, ...row }) => ({
    ...row,
    people: JSON.parse(people) as PersonId[],
    isAsked: isAsked === 1,
  }));
}

/**
 * Days of a kiosk in the hallway, or of paper. A kiosk is open from the line of its start to the one
 * after it, for the log is shut while one is open.
 */
const hallwayOf = (db: ReadDb, venueId: VenueId, isWithin: Part): VenueCrowd['hallway'] =>
  all(
    db,
    sql`WITH days AS (
        SELECT s.date FROM visit_hours s WHERE ${isWithin}
        UNION SELECT s.date FROM sessions s WHERE ${isWithin}),
      open AS (
        SELECT substr(a.at, 1, 10) AS since,
          coalesce((SELECT substr(b.at, 1, 10) FROM audit_log b WHERE b.number = a.number + 1),
            '9999') AS until
          FROM audit_log a WHERE a.action = 'kiosk-started' AND a.subject_id = ${venueId}),
      paper AS (
        SELECT a.detail AS week FROM audit_log a
          WHERE a.action = 'feedback-paper-entered' AND a.subject_id = ${venueId})
      SELECT d.date, (SELECT coalesce(sum(v.visits), 0) FROM visit_hours v
          WHERE v.venue_id = ${venueId} AND v.date = d.date) AS visits
        FROM days d
        WHERE EXISTS (SELECT 1 FROM open o WHERE d.date BETWEEN o.since AND o.until)
          OR strftime('%G-W%V', d.date) IN (SELECT p.week FROM paper p)
        ORDER BY d.date`,
  );

type Part = ReturnType<typeof sql>;

const all = <Row>(db: ReadDb, query: Part): Row[] =>
  db.all({ compile: () => query.compile(sql$) }) as Row[];
