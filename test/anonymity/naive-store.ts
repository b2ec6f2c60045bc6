import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { daysOfPeriod, type Place, weekOf } from '#shared/domain/feedback/place.ts';
import type { GroupId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import {
  type FoundCount,
  type FoundRow,
  freePlace,
  type Loot,
  noLoot,
  pagePlace,
  poolOf,
} from './loot.ts';
import type { ReplyRow } from './read-replies.ts';
import { aboutQuestion, numberQuestions, type Truth, textQuestion } from './truth.ts';

/**
 * Feedback as it is easily written: a row for each visitor, numbered as they come, with the minute,
 * the visitor, her age and the text beside the scores, and a write-ahead log; paper as it is typed,
 * with the minute and who typed; a tally that goes up with each answer; texts that are moved when
 * they may be read, and a reply that says to which it is one. Kept so that every attack can be seen
 * to bite: nobody should use it.
 */
const schema = `
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  created_at TEXT NOT NULL,
  visitor TEXT NOT NULL,
  session TEXT NOT NULL,
  feeling INTEGER, heard INTEGER, helped INTEGER, age INTEGER, words TEXT
);
CREATE TABLE tally (
  id INTEGER PRIMARY KEY,
  session TEXT NOT NULL, question TEXT NOT NULL, value TEXT NOT NULL, answers INTEGER NOT NULL
);
CREATE TABLE readable (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE TABLE replies (id TEXT PRIMARY KEY, to_text INTEGER NOT NULL, said_at TEXT NOT NULL)`;

const questions = [...numberQuestions, aboutQuestion, textQuestion];

type NaiveRow = Readonly<{
  id: number;
  created_at: string;
  visitor: string;
  session: string;
}> &
  Readonly<Record<string, unknown>>;

/** When its last answer came, by the file that it was written to; what lies where at the end. */
type NaiveMore = Readonly<{
  latestFileMs: number;
  latestChangeMs: number;
  settled: readonly FoundRow[];
  replyRows: readonly ReplyRow[];
}>;

/** The same history in the naive store, and what a thief finds there. */
export function naiveLoot(truth: Truth): Loot & NaiveMore {
  const { folder, remove } = tempFolder();
  const path = join(folder, 'feedback.db');
  const store = new Sqlite(path);
  try {
    store.pragma('journal_mode=WAL');
    store.pragma('secure_delete=OFF');
    store.exec(schema);
    for (const row of inOrder(truth)) addTo(store, row);
    const { mtimeMs: latestFileMs, ctimeMs: latestChangeMs } = statSync(`${path}-wal`);
    const log = readFileSync(`${path}-wal`);
    const pages = pagesOf(store, path);
    const rows = store.prepare<[], NaiveRow>('SELECT * FROM feedback').all();
    const found = rows.flatMap((row, scan) => rowsOf(row, { scan, pages, log, truth }));
    const counts = countsOf(store, pages);
    const replyRows = repliesOf(store, truth);
    return {
      ...{ ...noLoot, rows: found.filter(({ isPaper }) => !isPaper), counts, replyRows },
      papers: found.filter(({ isPaper }) => isPaper),
      settled: settledOf(store, path, found),
      ...{ latestFileMs, latestChangeMs },
    };
  } finally {
    store.close();
    remove();
  }
}

function pagesOf(store: Sqlite.Database, path: string): Buffer {
  store.pragma('wal_checkpoint(TRUNCATE)');
  return readFileSync(path);
}

type NewRow = Readonly<{
  at: string;
  visitor: string;
  session: string;
  values: Readonly<Record<string, number | string>>;
}>;

/** Visitors' answers and texts from paper, as they come. */
function inOrder({ given, batches }: Truth): NewRow[] {
  const visitors = given.map(({ atMs, personId, sessionId, values }) => ({
    ...{ at: new Date(atMs).toISOString(), visitor: personId ?? `device-${atMs}`, values },
    session: sessionId ?? '',
  }));
  const typed = batches.flatMap(({ enteredOn, sessionId, week, texts }, batch) =>
    texts.map((text, i) => ({
      at: `${enteredOn}T16:${String(i).padStart(2, '0')}:00.000Z`,
      visitor: `typed ${batch}`,
      session: sessionId ?? week,
      values: { [textQuestion]: text },
    })),
  );
  return [...visitors, ...typed].toSorted((a, b) => a.at.localeCompare(b.at));
}

function addTo(store: Sqlite.Database, { at, visitor, session, values }: NewRow): void {
  store
    .prepare(
      `INSERT INTO feedback (created_at, visitor, session, ${questions.join(', ')})
        VALUES (?, ?, ?, ${questions.map(() => '?').join(', ')})`,
    )
    .run(at, visitor, session, ...questions.map((column) => values[column] ?? null));
  for (const question of numberQuestions) {
    if (values[question] !== undefined) count(store, [session, question, String(values[question])]);
  }
}

function count(store: Sqlite.Database, what: readonly string[]): void {
  const more = 'UPDATE tally SET answers = answers + 1';
  const { changes } = store
    .prepare(`${more} WHERE session = ? AND question = ? AND value = ?`)
    .run(...what);
  if (changes > 0) return;
  const first = 'INSERT INTO tally (session, question, value, answers) VALUES (?, ?, ?, 1)';
  store.prepare(first).run(...what);
}

type Around = Readonly<{ scan: number; pages: Buffer; log: Buffer; truth: Truth }>;

function rowsOf(row: NaiveRow, { scan, pages, log, truth }: Around): FoundRow[] {
  const needle = Buffer.from(row.created_at);
  const logged = log.indexOf(needle);
  const place = placeOf(row, truth);
  return questions.flatMap((questionId) => {
    const value = row[questionId];
    if (value === null) return [];
    return {
      ...{ pool: poolOf(place, [questionId]), place, questionId, value: value as number | string },
      ...{ isHeld: false, isPaper: row.visitor.startsWith('typed'), versionId: '' },
      tags: [String(row.id), row.visitor, row.session],
      clues: {
        ...{ rowNumber: row.id, key: row.id, scan, page: pagePlace(pages, needle), free: null },
        log: logged < 0 ? null : logged,
        time: Date.parse(row.created_at),
      },
    };
  });
}

function placeOf({ session, created_at }: NaiveRow, { sessions }: Truth): Place {
  const of = sessions.find(({ id }) => id === session);
  const isWeek = session.includes('-W');
  return {
    level: of ? 'session' : 'venue-week',
    venueId: '' as VenueId,
    groupId: (of?.groupId ?? '') as GroupId,
    sessionId: (isWeek ? '' : session) as SessionId,
    period: weekOf(isWeek ? daysOfPeriod(session).from : day(created_at.slice(0, 10))),
  };
}

type TallyRow = Readonly<{ session: string; question: string; value: string }>;

function countsOf(store: Sqlite.Database, pages: Buffer): FoundCount[] {
  return store
    .prepare<[string], TallyRow>('SELECT session, question, value FROM tally WHERE session <> ?')
    .all('')
    .map(({ session: sessionId, question: questionId, value }, scan) => {
      const page = pagePlace(pages, Buffer.from(`${sessionId}${questionId}${value}`));
      return { sessionId, questionId, value: Number(value), scan, page };
    });
}

/** What happens when texts may be read: they are moved, in the order in which they were found. */
function settledOf(store: Sqlite.Database, path: string, rows: readonly FoundRow[]): FoundRow[] {
  store.exec(`INSERT INTO readable (words) SELECT words FROM feedback WHERE words IS NOT NULL;
    DELETE FROM feedback`);
  const pages = pagesOf(store, path);
  const moved = store
    .prepare<[], { id: number; words: string }>('SELECT id, words FROM readable')
    .all();
  const rowOf = new Map(rows.map((row) => [row.value, row]));
  return moved.flatMap(({ id, words }, scan) => {
    const row = rowOf.get(words);
    if (!row || row.isPaper) return [];
    const needle = Buffer.from(words);
    // The last one: the first is where it lay before.
    const page = pagePlace(pages, needle, pages.lastIndexOf(needle));
    const clues = { rowNumber: id, key: id, scan, page, free: freePlace(pages, needle) };
    return [{ ...row, clues: { ...row.clues, ...clues } }];
  });
}

function repliesOf(store: Sqlite.Database, { replies }: Truth): ReplyRow[] {
  const text = store.prepare<[string], { id: number; created_at: string }>(
    'SELECT id, created_at FROM feedback WHERE words = ?',
  );
  const add = store.prepare('INSERT INTO replies (id, to_text, said_at) VALUES (?, ?, ?)');
  for (const { id, aboutText } of replies) {
    const of = text.get(aboutText);
    if (of) add.run(id, of.id, of.created_at);
  }
  return store
    .prepare<[], { id: string; to_text: number; said_at: string }>('SELECT * FROM replies')
    .all()
    .map(({ id, to_text, said_at }) => ({
      ...{ id, tags: [id, String(to_text), said_at], timesMs: [Date.parse(said_at)] },
    }));
}
