import { sql } from 'kysely';
import type { SessionCrowd, VenueCrowd } from '#shared/domain/feedback/crowd.ts';
import type { FormVersionId } from '#shared/domain/feedback/form.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { FeedbackFactsStore } from '../core/feedback-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

/**
 * Who was where feedback was asked, from the registers, the visits and the log of `venue.db`: what
 * there is to be read of it by a thief, too.
 */
export const feedbackFactsStore = (db: ReadDb): FeedbackFactsStore => ({
  crowd: (venueId, { from, to }, versionId) => {
    const isWithin = sql`s.venue_id = ${venueId} AND s.date BETWEEN ${from} AND ${to}`;
    return {
      sessions: sessionsOf(db, isWithin, versionId),
      hallway: hallwayOf(db, { venueId, isWithin, versionId }),
    };
  },
  onSite: (sessionId) =>
    sessionsOf(db, sql`s.id = ${sessionId}`, null).reduce(
      (sum, { people, heads }) => sum + people.length + heads,
      0,
    ),
  wasAsked: (sessionId) => {
    const isAsked = sql`EXISTS (SELECT 1 FROM audit_log a WHERE a.subject_id = ${sessionId}
      AND a.action IN ('kiosk-started', 'feedback-paper-entered'))`;
    return all<{ is: 0 | 1 }>(db, sql`SELECT ${isAsked} AS "is"`)[0]?.is === 1;
  },
});

/** Whether the log has the line of a kiosk of a session. */
export const hadKiosk = (sessionId: Part) =>
  sql<0 | 1>`EXISTS (SELECT 1 FROM audit_log a
    WHERE a.action = 'kiosk-started' AND a.subject_id = ${sessionId})`;

type SessionRow = Readonly<{
  id: SessionId;
  groupId: GroupId | null;
  date: LocalDate;
  people: string;
  heads: number;
  isAsked: 0 | 1;
  hasPaper: 0 | 1;
}>;

/** Shorter than this, and nobody can have answered five questions of five people's. */
const shortMinutes = 5;

/**
 * Whether the kiosk of the line `a` was open for long: one that was opened by mistake would lend its
 * people to the answers of others. The log is shut while it is open, so that its end is a later line.
 */
const wasOpen = sql`NOT EXISTS (SELECT 1 FROM audit_log b WHERE b.number > a.number
  AND b.action = 'kiosk-stopped' AND b.subject_id = a.subject_id
  AND substr(b.at, 1, 10) = substr(a.at, 1, 10)
  AND CAST(substr(b.at, 12) AS INTEGER) - CAST(substr(a.at, 12) AS INTEGER) < ${shortMinutes}
  AND CAST(substr(b.at, 12) AS INTEGER) >= CAST(substr(a.at, 12) AS INTEGER))`;

/** @param versionId what they were asked by; null: it does not matter */
function sessionsOf(db: ReadDb, isWithin: Part, versionId: FormVersionId | null): SessionCrowd[] {
  const rows = all<SessionRow>(
    db,
    sql`SELECT s.id, s.group_id AS groupId, s.date,
      (SELECT json_group_array(k.person_id) FROM marks k
        WHERE k.session_id = s.id AND k.status = 'present') AS people,
      (SELECT coalesce(sum(h.count), 0) FROM headcounts h
        WHERE h.session_id = s.id AND h.mode = 'on-site') AS heads,
      EXISTS (SELECT 1 FROM audit_log a WHERE a.action = 'kiosk-started' AND a.subject_id = s.id
        AND a.detail = ${versionId} AND ${wasOpen}) AS isAsked,
      EXISTS (SELECT 1 FROM audit_log a
        WHERE a.action = 'feedback-paper-entered' AND a.subject_id = s.id
          AND a.detail LIKE '% ' || ${versionId}) AS hasPaper
      FROM sessions s WHERE ${isWithin} ORDER BY s.date, s.id`,
  );
  return rows.map(({ people, isAsked, hasPaper, ...row }) => ({
    ...row,
    people: JSON.parse(people) as PersonId[],
    isAsked: isAsked === 1,
    ...(hasPaper === 1 ? { hasPaper: true } : {}),
  }));
}

type HallwayOf = Readonly<{ venueId: VenueId; isWithin: Part; versionId: FormVersionId }>;

/**
 * Days of a kiosk in the hallway, or of paper. A kiosk is open from the line of its start to the one
 * after it, for the log is shut while one is open.
 */
const hallwayOf = (
  db: ReadDb,
  { venueId, isWithin, versionId }: HallwayOf,
): VenueCrowd['hallway'] =>
  all<{ date: LocalDate; visits: number; isOpen: 0 | 1; isPaper: 0 | 1 }>(
    db,
    sql`WITH days AS (
        SELECT s.date FROM visit_hours s WHERE ${isWithin}
        UNION SELECT s.date FROM sessions s WHERE ${isWithin}),
      open AS (
        SELECT substr(a.at, 1, 10) AS since,
          coalesce((SELECT substr(b.at, 1, 10) FROM audit_log b WHERE b.number = a.number + 1),
            '9999') AS until
          FROM audit_log a
          WHERE a.action = 'kiosk-started' AND a.subject_id = ${venueId}
            AND a.detail = ${versionId} AND ${wasOpen}),
      paper AS (
        SELECT a.detail AS batch FROM audit_log a
          WHERE a.action = 'feedback-paper-entered' AND a.subject_id = ${venueId})
      SELECT d.date, (SELECT coalesce(sum(v.visits), 0) FROM visit_hours v
          WHERE v.venue_id = ${venueId} AND v.date = d.date) AS visits,
        EXISTS (SELECT 1 FROM open o WHERE d.date BETWEEN o.since AND o.until) AS isOpen,
        strftime('%G-W%V', d.date) || ' ' || ${versionId} IN (SELECT p.batch FROM paper p) AS isPaper
        FROM days d ORDER BY d.date`,
  ).flatMap(({ date, visits, isOpen, isPaper }) => [
    ...(isOpen === 1 ? [{ date, visits }] : []),
    ...(isPaper === 1 ? [{ date, visits, isPaper: true } as const] : []),
  ]);

type Part = ReturnType<typeof sql>;

const all = <Row>(db: ReadDb, query: Part): Row[] =>
  db.all({ compile: () => query.compile(sql$) }) as Row[];
