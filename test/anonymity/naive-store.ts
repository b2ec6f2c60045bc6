import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Place, weekOf } from '#shared/domain/feedback/place.ts';
import type { GroupId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import { type FoundRow, type Loot, pagePlace, poolOf } from './loot.ts';
import { numberQuestions, type Truth, textQuestion } from './truth.ts';

/**
 * Feedback as it is easily written: a row for each visitor, numbered as they come, with the minute,
 * the visitor and the text beside the scores, and a write-ahead log. Kept so that every attack can
 * be seen to bite: nobody should use it.
 */
const schema = `
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  created_at TEXT NOT NULL,
  visitor TEXT NOT NULL,
  session TEXT NOT NULL,
  feeling INTEGER, heard INTEGER, helped INTEGER, words TEXT
)`;

type NaiveRow = Readonly<{
  id: number;
  created_at: string;
  visitor: string;
  session: string;
}> &
  Readonly<Record<string, unknown>>;

/** When its last answer came, by the file that it was written to. */
type NaiveTimes = Readonly<{ latestFileMs: number; latestChangeMs: number }>;

/** The same history in the naive store, and what a thief finds there. */
export function naiveLoot(truth: Truth): Loot & NaiveTimes {
  const { folder, remove } = tempFolder();
  const path = join(folder, 'feedback.db');
  const store = new Sqlite(path);
  try {
    store.pragma('journal_mode=WAL');
    store.exec(schema);
    for (const given of truth.given) addTo(store, given);
    const { mtimeMs: latestFileMs, ctimeMs: latestChangeMs } = statSync(`${path}-wal`);
    const log = readFileSync(`${path}-wal`);
    store.pragma('wal_checkpoint(PASSIVE)');
    const pages = readFileSync(path);
    const rows = store.prepare<[], NaiveRow>('SELECT * FROM feedback').all();
    return {
      rows: rows.flatMap((row, scan) => rowsOf(row, { scan, pages, log, truth })),
      ...{ blocks: [], latestFileMs, latestChangeMs },
    };
  } finally {
    store.close();
    remove();
  }
}

function addTo(store: Sqlite.Database, given: Truth['given'][number]): void {
  const columns = [...numberQuestions, textQuestion];
  store
    .prepare(
      `INSERT INTO feedback (created_at, visitor, session, ${columns.join(', ')})
        VALUES (?, ?, ?, ${columns.map(() => '?').join(', ')})`,
    )
    .run(
      new Date(given.atMs).toISOString(),
      given.personId ?? `device-${given.atMs}`,
      given.sessionId ?? '',
      ...columns.map((column) => given.values[column] ?? null),
    );
}

type Around = Readonly<{ scan: number; pages: Buffer; log: Buffer; truth: Truth }>;

function rowsOf(row: NaiveRow, { scan, pages, log, truth }: Around): FoundRow[] {
  const needle = Buffer.from(row.created_at);
  const logged = log.indexOf(needle);
  const place = placeOf(row, truth);
  return [...numberQuestions, textQuestion].flatMap((questionId) => {
    const value = row[questionId];
    if (value === null) return [];
    return {
      ...{ pool: poolOf(place, [questionId]), place, questionId, value: value as number | string },
      ...{ isHeld: false, versionId: '' },
      tags: [String(row.id), row.visitor, row.session],
      clues: {
        ...{ rowNumber: row.id, key: row.id, scan, page: pagePlace(pages, needle) },
        log: logged < 0 ? null : logged,
        time: Date.parse(row.created_at),
      },
    };
  });
}

function placeOf({ session, created_at }: NaiveRow, { sessions }: Truth): Place {
  const of = sessions.find(({ id }) => id === session);
  return {
    level: of ? 'session' : 'venue-week',
    venueId: '' as VenueId,
    groupId: (of?.groupId ?? '') as GroupId,
    sessionId: session as SessionId,
    period: weekOf(day(created_at.slice(0, 10))),
  };
}
