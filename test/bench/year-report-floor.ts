import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { Cell } from '#shared/domain/reports/report-table.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { benchKey } from './bench-data.ts';

type Asked = Readonly<{ from: LocalDate; to: LocalDate; today: LocalDate; minuteNow: number }>;

/** The same figures as the report's, from a plain file by one statement. */
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
  return {
    figures: (asked) => {
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

function decrypt(path: string, key: string): void {
  const raw = new Sqlite(path);
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma('legacy=4');
  raw.pragma(`key="x'${key}'"`);
  // Works outside the write-ahead log only.
  raw.pragma('journal_mode=DELETE');
  raw.pragma(`rekey=''`);
  raw.close();
}

const isPresent = "k.status IN ('present', 'present-remote')";

/**
 * The best we know, as somebody would write it who needs these figures and nothing else: the
 * sessions of the period once; the marks once, per month and person, so that different people can
 * be counted for months and year alike; those who were expected counted from the memberships, so
 * that the unmarked need no second pass over the marks.
 */
const yearReport = `
WITH s AS MATERIALIZED (
  SELECT id, group_id, substr(date, 1, 7) AS key, date, status, end_minute - start_minute AS minutes,
    status = 'planned' AND (date < :today OR (date = :today AND end_minute <= :minuteNow)) AS missing
  FROM sessions WHERE date BETWEEN :from AND :to
),
held AS MATERIALIZED (
  SELECT s.id, s.group_id, s.key, s.date, s.minutes, g.form FROM s LEFT JOIN groups g ON g.id = s.group_id
  WHERE s.status = 'held'
),
per AS MATERIALIZED (
  SELECT key, person_id, sum(present) AS present, sum(present * minutes) AS minutes,
    sum(present AND member) AS rate_present, sum(absent AND member) AS rate_absent,
    sum(member AND closed) AS marked
  FROM (
    SELECT held.key, held.minutes, k.person_id, held.form = 'closed' AS closed, ${isPresent} AS present,
      k.status IN ('absent-notified', 'absent-unnotified') AS absent,
      EXISTS (SELECT 1 FROM memberships m WHERE m.group_id = held.group_id
        AND m.person_id = k.person_id AND m.joined_on <= held.date
        AND (m.left_on IS NULL OR m.left_on >= held.date)) AS member
    FROM held CROSS JOIN marks k ON k.session_id = held.id
  )
  GROUP BY key, person_id
),
parts (key, held, cancelled, not_held, missing, visits, first_visits, attendances, people,
  session_minutes, participant_minutes, leader_minutes, volunteer_minutes,
  rate_present, rate_absent, expected, marked) AS (
  SELECT key, sum(status = 'held'), sum(status = 'cancelled'), sum(status = 'not-held'), sum(missing),
    0, 0, 0, 0, sum((status = 'held') * minutes), 0, 0, 0, 0, 0, 0, 0
  FROM s GROUP BY key
  UNION ALL
  SELECT key, 0, 0, 0, 0, 0, 0, sum(present), sum(present > 0), 0, sum(minutes), 0, 0,
    sum(rate_present), sum(rate_absent), 0, sum(marked)
  FROM per GROUP BY key
  UNION ALL
  SELECT key, 0, 0, 0, 0, 0, 0, sum(h.count), 0, 0, sum(h.count * minutes), 0, 0, 0, 0, 0, 0
  FROM held CROSS JOIN headcounts h ON h.session_id = held.id GROUP BY key
  UNION ALL
  SELECT key, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, sum((NOT volunteer) * minutes), sum(volunteer * minutes), 0, 0, 0, 0
  FROM (
    SELECT key, minutes, l.working_role IN ('peer-leader', 'expert-by-experience', 'volunteer') AS volunteer
    FROM held CROSS JOIN session_leaders l ON l.session_id = held.id
  ) GROUP BY key
  UNION ALL
  SELECT key, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, count(*), 0
  FROM held CROSS JOIN memberships m ON m.group_id = held.group_id AND m.joined_on <= held.date
    AND (m.left_on IS NULL OR m.left_on >= held.date)
  WHERE held.form = 'closed' GROUP BY key
  UNION ALL
  SELECT substr(date, 1, 7), 0, 0, 0, 0, sum(visits), sum(first_of_year), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  FROM visit_hours WHERE date BETWEEN :from AND :to GROUP BY 1
),
months AS MATERIALIZED (
  SELECT key, sum(held) AS held, sum(cancelled) AS cancelled, sum(not_held) AS not_held,
    sum(missing) AS missing, sum(visits) AS visits, sum(first_visits) AS first_visits,
    sum(attendances) AS attendances, sum(people) AS people, sum(session_minutes) AS session_minutes,
    sum(participant_minutes) AS participant_minutes, sum(leader_minutes) AS leader_minutes,
    sum(volunteer_minutes) AS volunteer_minutes, sum(rate_present) AS rate_present,
    sum(rate_absent) AS rate_absent, sum(expected) - sum(marked) AS unmarked
  FROM parts GROUP BY key
)
SELECT key, held, cancelled, not_held, missing, visits, first_visits, attendances, people,
  session_minutes, participant_minutes, leader_minutes, volunteer_minutes,
  1.0 * rate_present / nullif(rate_present + rate_absent, 0), unmarked
FROM months
UNION ALL
SELECT NULL, sum(held), sum(cancelled), sum(not_held), sum(missing), sum(visits), sum(first_visits),
  sum(attendances), (SELECT count(DISTINCT person_id) FROM per WHERE present > 0),
  sum(session_minutes), sum(participant_minutes), sum(leader_minutes), sum(volunteer_minutes),
  1.0 * sum(rate_present) / nullif(sum(rate_present) + sum(rate_absent), 0), sum(unmarked)
FROM months
ORDER BY 1
`;
