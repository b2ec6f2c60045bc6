import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { Cell } from '#shared/domain/reports/report-table.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { benchKey } from './bench-data.ts';

type Asked = Readonly<{ from: LocalDate; to: LocalDate; today: LocalDate; minuteNow: number }>;

/** The same figures as the report's, from a plain file: of attendance by one statement. */
export type Floor = Readonly<{
  figures: (asked: Asked) => { rows: Cell[][]; total: Cell[]; unmarked: number };
  close: () => void;
}>;

/** Decrypts a copy of a bench folder's database; pages lie as they lie in the encrypted one. */
export async function openFloor(folder: string, scratch: string): Promise<Floor> {
  const path = join(scratch, 'floor.db');
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  cpSync(pathsOf(folder).venue, path);
  decrypt(path, await benchKey(folder));
  const raw = new Sqlite(path);
  raw.pragma('locking_mode=EXCLUSIVE');
  raw.pragma('cache_size=-65536');
  raw.pragma('temp_store=MEMORY');
  const statement = raw.prepare<[Asked], Cell[]>(yearReport).raw();
  const openDoors = openDoorsReport.map((sql) => raw.prepare<[Asked]>(sql).raw());
  return {
    figures: (asked) => {
      for (const one of openDoors) one.all(asked);
      const lines = statement.all(asked);
      const total = lines.find(([key]) => key === null);
      return {
        // The key first and the unmarked last belong to the statement, not to the table.
        rows: lines.filter((line) => line !== total).map((line) => line.slice(1, -1)),
        total: total?.slice(1, -1) ?? [],
        unmarked: Number(total?.at(-1) ?? 0),
      };
    },
    close: () => raw.close(),
  };
}

function decrypt(path: string, key: Buffer): void {
  const raw = new Sqlite(path);
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma('legacy=4');
  raw.pragma(`key="x'${key.toString('hex')}'"`);
  // Works outside the write-ahead log only.
  raw.pragma('journal_mode=DELETE');
  raw.pragma(`rekey=''`);
  raw.close();
}

/** What was counted at the door beside visits, who of the staff was there, and unique visitors. */
const days = `WITH parts AS (
    SELECT venue_id, date, staff_id, working_role AS role, minutes AS there, 0 AS led
    FROM day_staff WHERE date BETWEEN :from AND :to
    UNION ALL
    SELECT s.venue_id, s.date, l.staff_id, l.working_role, 0,
      coalesce(l.minutes, s.end_minute - s.start_minute)
    FROM sessions s JOIN session_leaders l ON l.session_id = s.id
    WHERE s.date BETWEEN :from AND :to AND s.status = 'held'),
  days AS MATERIALIZED (SELECT staff_id, role, sum(there) AS there, sum(led) AS led
    FROM parts GROUP BY venue_id, date, staff_id, role)`;
const presence = `count(DISTINCT staff_id), count(*), sum(there), sum(led), sum(max(there, led))`;
const openDoorsReport = [
  `SELECT substr(date, 1, 7), counter, item, sum(count), sum(minutes) FROM day_counters
   WHERE date BETWEEN :from AND :to AND (count > 0 OR minutes > 0) GROUP BY 1, 2, 3`,
  `${days} SELECT role, ${presence} FROM days GROUP BY role`,
  `${days} SELECT ${presence} FROM days`,
  `SELECT venue_id, substr(date, 1, 4), sum(first_of_year) FROM visit_hours
   WHERE date BETWEEN :from AND :to GROUP BY 1, 2`,
];

/** Presences, absences and other marks of one session's members in one number, four digits each. */
const memberMarks = `CASE WHEN k.status IN ('present', 'present-remote') THEN 1
  WHEN k.status = 'not-expected' THEN 100000000 ELSE 10000 END`;
const isMember = `m.joined_on <= s.date AND (m.left_on IS NULL OR m.left_on >= s.date)`;
const ofVisitors = `s.kind IN ('group', 'theme-meeting', 'information-event', 'online-peer-support')`;
const hasRoster = `s.kind IN ('group', 'theme-meeting', 'online-peer-support')`;
const ofProfessionals = `s.kind IN ('workshop', 'professionals-meeting')`;
const present = `('present', 'present-remote')`;
const volunteer = `l.working_role IN ('peer-leader', 'expert-by-experience', 'volunteer')`;

/**
 * The best we know, as somebody would write it who needs these figures and nothing else, found by
 * measuring: every sum is taken within its session, where rows lie side by side, so that only the
 * few sessions are sorted by month; of the marks only who was there is sorted, for the different
 * people; membership is looked up once a mark; moves to on site begin at the few remote marks; and
 * the unmarked are the expected without the marked. (Grouping all marks by month and person first
 * took 185 ms where this takes 140; an EXISTS in several sums is looked up for each of them: 250 ms.)
 */
const yearReport = `
WITH s AS MATERIALIZED (
  SELECT s.id, substr(s.date, 1, 7) AS key, s.status, s.end_minute - s.start_minute AS minutes,
    ${ofVisitors} AS visitors, ${ofProfessionals} AS professionals,
    s.status = 'planned' AND (s.date < :today OR (s.date = :today AND s.end_minute <= :minuteNow))
      AS missing,
    CASE WHEN s.status = 'held' THEN (
      SELECT sum(CASE k.status WHEN 'present' THEN 1 ELSE 10001 END) FROM marks k
      WHERE k.session_id = s.id AND k.status IN ${present}) END AS present,
    CASE WHEN s.status = 'held' AND g.form = 'closed' AND ${hasRoster} THEN (
      SELECT sum(${memberMarks}) FROM marks k WHERE k.session_id = s.id AND EXISTS (
        SELECT 1 FROM memberships m
        WHERE m.group_id = s.group_id AND m.person_id = k.person_id AND ${isMember})) END AS members,
    CASE WHEN s.status = 'held' AND g.form = 'closed' AND ${hasRoster} THEN (
      SELECT count(*) FROM memberships m WHERE m.group_id = s.group_id AND ${isMember}) END AS expected,
    CASE WHEN s.status = 'held' THEN (
      SELECT sum(h.count * CASE h.mode WHEN 'remote' THEN 1000001 ELSE 1 END)
      FROM headcounts h WHERE h.session_id = s.id) END AS heads,
    CASE WHEN s.status = 'held' THEN (
      SELECT sum(coalesce(l.minutes, s.end_minute - s.start_minute)
          * CASE WHEN ${volunteer} THEN 1000000 ELSE 1 END + l.preparation_minutes * 1000000000000)
      FROM session_leaders l WHERE l.session_id = s.id) END AS leaders,
    CASE WHEN s.status = 'held' AND (${ofVisitors} OR ${ofProfessionals}) THEN (
      SELECT y.count FROM session_tallies y
      WHERE y.session_id = s.id AND y.tally = 'remote-peak') END AS peak
  FROM sessions s LEFT JOIN groups g ON g.id = s.group_id
  WHERE s.date BETWEEN :from AND :to
),
sums AS (
  SELECT key, sum(status = 'held' AND visitors) AS held, sum(status = 'cancelled') AS cancelled,
    sum(status = 'not-held') AS not_held, sum(missing) AS missing,
    total(visitors * (present % 10000)) + total(visitors * (heads % 1000000)) AS attendances,
    total((status = 'held' AND visitors) * minutes) AS session_minutes,
    total(visitors * (coalesce(present % 10000, 0) + coalesce(heads % 1000000, 0)) * minutes)
      AS participant_minutes,
    total(leaders % 1000000) AS leader_minutes, total(leaders / 1000000 % 1000000) AS volunteer_minutes,
    total(members % 10000) AS rate_present, total(members / 10000 % 10000) AS rate_absent,
    total(expected) - total(CASE WHEN expected IS NOT NULL THEN
      coalesce(members % 10000 + members / 10000 % 10000 + members / 100000000, 0) END) AS unmarked,
    total(visitors * (present / 10000)) + total(visitors * (heads / 1000000)) AS remote,
    max(coalesce(peak, 0)) AS peak,
    sum(status = 'held' AND NOT visitors AND NOT professionals) AS meetings,
    total((status = 'held' AND NOT visitors AND NOT professionals) * minutes) AS meeting_minutes,
    sum(status = 'held' AND professionals) AS professional_sessions,
    total(professionals * (present % 10000)) + total(professionals * (heads % 1000000))
      AS professional_attendances,
    total((status = 'held' AND professionals) * minutes) AS professional_minutes,
    total(leaders / 1000000000000) AS preparation_minutes
  FROM s GROUP BY key
),
people AS MATERIALIZED (
  SELECT DISTINCT key, person_id FROM s CROSS JOIN marks k ON k.session_id = s.id
  WHERE s.status = 'held' AND visitors AND k.status IN ${present}
),
people_by_month AS (SELECT key, count(*) AS people FROM people GROUP BY key),
remote AS MATERIALIZED (
  SELECT DISTINCT s.group_id, k.person_id, s.date FROM sessions s JOIN marks k ON k.session_id = s.id
  WHERE s.date BETWEEN date(:from, '-183 days') AND :to AND s.group_id IS NOT NULL
    AND s.status = 'held' AND ${ofVisitors} AND k.status = 'present-remote'
),
moved AS MATERIALIZED (
  SELECT (SELECT CASE k.status WHEN 'present' THEN s.date END
    FROM sessions s JOIN marks k ON k.session_id = s.id AND k.person_id = r.person_id
    WHERE s.group_id = r.group_id AND s.date > r.date AND s.date <= date(r.date, '+183 days')
      AND s.status = 'held' AND ${ofVisitors} AND k.status IN ${present}
    ORDER BY s.date, s.id LIMIT 1) AS date
  FROM remote r
),
moves AS (
  SELECT substr(date, 1, 7) AS key, count(*) AS moves FROM moved
  WHERE date BETWEEN :from AND :to GROUP BY 1
),
visits AS (
  SELECT substr(date, 1, 7) AS key, sum(visits) AS visits, sum(first_of_year) AS first_visits
  FROM visit_hours WHERE date BETWEEN :from AND :to GROUP BY 1
),
months AS MATERIALIZED (
  SELECT key, held, cancelled, not_held, missing, visits, first_visits, attendances, people,
    session_minutes, participant_minutes, leader_minutes, volunteer_minutes,
    rate_present, rate_absent, unmarked, remote, peak, moves, meetings, meeting_minutes,
    professional_sessions, professional_attendances, professional_minutes, preparation_minutes
  FROM sums FULL JOIN visits USING (key) LEFT JOIN people_by_month USING (key)
    LEFT JOIN moves USING (key)
)
SELECT key, coalesce(held, 0), coalesce(cancelled, 0), coalesce(not_held, 0), coalesce(missing, 0),
  coalesce(visits, 0), coalesce(first_visits, 0), coalesce(attendances, 0), coalesce(people, 0),
  coalesce(session_minutes, 0), coalesce(participant_minutes, 0), coalesce(leader_minutes, 0),
  coalesce(volunteer_minutes, 0), rate_present / nullif(rate_present + rate_absent, 0),
  coalesce(remote, 0), remote / nullif(attendances, 0), coalesce(peak, 0), coalesce(moves, 0), coalesce(meetings, 0),
  coalesce(meeting_minutes, 0), coalesce(professional_sessions, 0),
  coalesce(professional_attendances, 0), coalesce(professional_minutes, 0),
  coalesce(preparation_minutes, 0), unmarked
FROM months
UNION ALL
SELECT NULL, sum(held), sum(cancelled), sum(not_held), sum(missing), sum(visits), sum(first_visits),
  sum(attendances), (SELECT count(DISTINCT person_id) FROM people), sum(session_minutes),
  sum(participant_minutes), sum(leader_minutes), sum(volunteer_minutes),
  sum(rate_present) / nullif(sum(rate_present) + sum(rate_absent), 0),
  sum(remote), sum(remote) / nullif(sum(attendances), 0), max(peak), sum(moves), sum(meetings),
  sum(meeting_minutes), sum(professional_sessions), sum(professional_attendances),
  sum(professional_minutes), sum(preparation_minutes), sum(unmarked)
FROM months
ORDER BY 1
`;
