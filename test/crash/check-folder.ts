import { sql } from 'kysely';
import { sql$, type WriteDb } from '#electron/store/database.ts';
import { openVenue } from '#electron/store/open.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Ledger, Place } from './ledger.ts';

/** What a killed host left behind; empty lists are what it should be. */
export type Findings = Readonly<{
  /** Acknowledged and not there. */
  lost: readonly string[];
  /** Damaged, or half of a change without its other half. */
  corrupt: readonly string[];
}>;

type Parts = Readonly<{
  folder: string;
  key: Buffer;
  ledger: Ledger;
  /** Rows in the log of changes before the first call. */
  changesBefore: number;
  /** The first day of the test. */
  since: LocalDate;
}>;

/** Opens the folder as the next start would, and compares it with what was acknowledged. */
export function checkFolder(parts: Parts): Findings {
  const opened = openVenue({ path: pathsOf(parts.folder).venue, key: parts.key, create: false });
  if (!opened.ok) return { lost: [], corrupt: [`does not open: ${opened.error.code}`] };
  const { db, close } = opened.value;
  try {
    takeOverInFlight(db, parts);
    const lost = [...lostMarks(db, parts.ledger), ...lostVisits(db, parts)];
    const corrupt = [...brokenPages(db), ...halfMarks(db, parts), ...halfVisits(db)];
    return { lost, corrupt };
  } finally {
    close();
  }
}

/** The number in the only column of the only row. */
export function numberOf(db: WriteDb, query: ReturnType<typeof sql<{ n: number }>>): number {
  return db.one({ compile: () => query.compile(sql$) })?.n ?? 0;
}

const storedStatus = (db: WriteDb, { sessionId, personId }: Place) =>
  db.one(
    sql$
      .selectFrom('marks')
      .select('status')
      .where('session_id', '=', sessionId)
      .where('person_id', '=', personId),
  )?.status ?? null;

const storedVisits = (db: WriteDb, since: LocalDate): number =>
  numberOf(db, sql`SELECT coalesce(sum(visits), 0) AS n FROM visit_hours WHERE date >= ${since}`);

/** What was asked and not answered may be there or not; from now on it is known which. */
function takeOverInFlight(db: WriteDb, { ledger, since }: Parts): void {
  const { markInFlight, visitInFlight } = ledger;
  if (markInFlight && storedStatus(db, markInFlight.place) === markInFlight.status) {
    ledger.markDone(markInFlight);
  }
  if (visitInFlight && storedVisits(db, since) === ledger.visits + 1) ledger.visitDone();
  ledger.markInFlight = null;
  ledger.visitInFlight = false;
}

function lostMarks(db: WriteDb, { marks }: Ledger): string[] {
  return [...marks.values()].flatMap(({ place, status }) => {
    const stored = storedStatus(db, place);
    return stored === status
      ? []
      : [`${place.sessionId} ${place.personId}: ${status}, found ${stored}`];
  });
}

function lostVisits(db: WriteDb, { ledger, since }: Parts): string[] {
  const stored = storedVisits(db, since);
  return stored === ledger.visits ? [] : [`${ledger.visits} visits, found ${stored}`];
}

function brokenPages(db: WriteDb): string[] {
  const query = sql<{ integrity_check: string }>`PRAGMA integrity_check`;
  return db
    .all({ compile: () => query.compile(sql$) })
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok');
}

/** Every mark that was made has its row in the log of changes, and every row there its mark. */
function halfMarks(db: WriteDb, { ledger, changesBefore }: Parts): string[] {
  const changes = numberOf(db, sql`SELECT count(*) AS n FROM attendance_changes`) - changesBefore;
  const untold = numberOf(
    db,
    sql`SELECT count(*) AS n FROM (
        SELECT session_id, person_id, max(batch), after FROM attendance_changes
        WHERE person_id IS NOT NULL AND undone = 0 GROUP BY session_id, person_id) c
      LEFT JOIN marks k ON k.session_id = c.session_id AND k.person_id = c.person_id
      WHERE k.status IS NOT c.after`,
  );
  return [
    ...(changes === ledger.changes ? [] : [`${ledger.changes} marks made, ${changes} logged`]),
    ...(untold === 0 ? [] : [`${untold} marks differ from their last change`]),
  ];
}

/** Every visit of the last day was counted by a tap. */
function halfVisits(db: WriteDb): string[] {
  const without = numberOf(
    db,
    sql`SELECT count(*) AS n FROM (
        SELECT venue_id, date, hour, sum(visits) AS taps FROM visit_taps GROUP BY 1, 2, 3) t
      JOIN visit_hours h USING (venue_id, date, hour) WHERE h.visits <> t.taps`,
  );
  return without === 0 ? [] : [`${without} hours differ from their taps`];
}
