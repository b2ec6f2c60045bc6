import { sql } from 'kysely';
import type { UnclosedSession } from '#shared/contract/attendance-register.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { AttendanceStore, UnclosedFilter } from '../core/attendance-ports.ts';
import { type ReadDb, sql$ } from './database.ts';
import { hadKiosk } from './feedback-facts-store.ts';
import { hasAttendance } from './programme-reads.ts';

/**
 * Sessions `s` that are over and not closed; an index holds the few of them. What a month was closed
 * over waits no more, but what somebody reopened since waits to be closed again.
 */
function waiting({ now: { date, minute }, venueId, ledBy }: UnclosedFilter) {
  const ofVenue = venueId === null ? sql`` : sql`AND s.venue_id = ${venueId}`;
  const led = sql`AND EXISTS (SELECT 1 FROM session_leaders l
    WHERE l.session_id = s.id AND l.staff_id = ${ledBy})`;
  return sql`s.register_closed = 0 AND s.status IN ('planned', 'held')
    AND (s.date < ${date} OR (s.date = ${date} AND s.end_minute <= ${minute}))
    AND NOT EXISTS (SELECT 1 FROM closed_months c
      WHERE c.venue_id = s.venue_id AND c.month = substr(s.date, 1, 7)
        AND NOT EXISTS (SELECT 1 FROM audit_log a
          WHERE a.subject_id = s.id AND a.action = 'register-reopened' AND a.id > c.closing_id))
    ${ofVenue} ${ledBy === null ? sql`` : led}`;
}

type Row = Omit<UnclosedSession, 'mayBeNotHeld' | 'leaderNames' | 'hadKiosk'> & {
  isUntouched: number;
  isAsked: number;
  leaders: string;
};

const rowOf = ({ isUntouched, isAsked, leaders, ...row }: Row): UnclosedSession => ({
  ...row,
  mayBeNotHeld: isUntouched === 1,
  hadKiosk: isAsked === 1,
  // Written by the query below.
  leaderNames: JSON.parse(leaders) as string[],
});

/** Registers that wait: how many, since when, and the oldest of them. */
export function unclosedRegisters(db: ReadDb): Pick<AttendanceStore, 'unclosed'> {
  return {
    unclosed: (filter) => {
      const { date } = filter.now;
      const sums = sql<{ total: number; earlier: number | null; oldestOn: LocalDate | null }>`
        SELECT count(*) AS total, sum(s.date < ${date}) AS earlier, min(s.date) AS oldestOn
        FROM sessions s WHERE ${waiting(filter)}`;
      const query = sql<Row>`
        SELECT s.id, s.date, s.start_minute AS startMinute, s.end_minute AS endMinute,
          coalesce(g.name, s.title) AS title, coalesce(g.form, 'open') AS form,
          v.name AS venueName, ${presentCount} AS presentCount,
          (s.status = 'planned' AND NOT ${hasAttendance}) AS isUntouched,
          ${hadKiosk(sql`s.id`)} AS isAsked,
          (SELECT json_group_array(t.name ORDER BY t.id) FROM session_leaders l
            JOIN staff t ON t.id = l.staff_id WHERE l.session_id = s.id) AS leaders
        FROM sessions s JOIN venues v ON v.id = s.venue_id LEFT JOIN groups g ON g.id = s.group_id
        WHERE ${waiting(filter)}
        ORDER BY s.date, s.start_minute, s.id LIMIT ${filter.limit}`;
      const summed = db.one({ compile: () => sums.compile(sql$) });
      return {
        sessions: db.all({ compile: () => query.compile(sql$) }).map(rowOf),
        total: summed?.total ?? 0,
        earlier: summed?.earlier ?? 0,
        oldestOn: summed?.oldestOn ?? null,
      };
    },
  };
}

const presentCount = sql<number>`(
  (SELECT count(*) FROM marks k WHERE k.session_id = s.id AND k.status IN ('present', 'present-remote'))
  + coalesce((SELECT sum(h.count) FROM headcounts h WHERE h.session_id = s.id), 0))`;
