import { randomBytes } from 'node:crypto';
import type { Place } from '#shared/domain/feedback/place.ts';
import type { Held, NewBlock, Stream } from '#shared/domain/feedback/settle.ts';
import type { FeedbackStore, ReleasedBlock } from '../core/feedback-ports.ts';
import { feedbackSql$ as sql$, type WriteDb } from './database.ts';
import type { FeedbackSchema } from './feedback-schema.ts';

type FileWays = Readonly<{
  /** Writes the whole file anew; outside of any transaction. */
  tidy: () => void;
  /** Takes what an answer has left beside the file and on it: the pages of before, the times. */
  hideTraces: () => void;
  hideTimes: () => void;
  close: () => void;
}>;

type HeldRow = FeedbackSchema['held_answers'];
type TextRow = FeedbackSchema['held_texts'];
type BlockRow = FeedbackSchema['blocks'];

/** `feedback.db`. Nothing is ever added to the end of a table: see `writeHeld`. */
export const feedbackStore = (db: WriteDb, file: FileWays): FeedbackStore => ({
  append: (answers, runs = []) => {
    const own = rowsOf(answers);
    db.tx(() => {
      const held = heldRows(db);
      const ofRun = new Set(runs);
      const marked = held.numbers.map((row) =>
        ofRun.has(row.key.toString('hex')) ? { ...row, is_run: 1 as const } : row,
      );
      const numbers = [...marked, ...own.numbers];
      writeHeld(db, { numbers, texts: [...held.texts, ...own.texts] });
    });
    file.hideTraces();
    return own.numbers.map(({ key }) => key.toString('hex'));
  },
  held: () => {
    const { numbers, texts } = heldRows(db);
    return [
      ...numbers.map((row) => ({ ...streamOf(row), place: placeOf(row), value: row.value })),
      ...texts.map((row) => ({ ...streamOf(row), place: placeOf(row), value: row.text })),
    ];
  },
  replaceHeld: ({ held, blocks }) => {
    db.tx(() => {
      writeHeld(db, rowsOf(held));
      for (const block of blocks) addBlock(db, block);
    });
    file.tidy();
  },
  blocks: () => blocksOf(db),
  reviewText: (key, text, state) => {
    const change = sql$.updateTable('block_texts').set({ text, state });
    const isFound = db.run(change.where('key', '=', Buffer.from(key, 'hex'))) > 0;
    // What was longer before leaves room behind.
    file.tidy();
    return isFound;
  },
  removeTexts: (isMeant) => {
    const released = blocksOf(db)
      .filter(({ place }) => isMeant(place))
      .flatMap(({ texts }) => texts.filter(({ text }) => text !== ''));
    const held = db
      .all(sql$.selectFrom('held_texts').selectAll())
      .filter((row) => isMeant(placeOf(row)));
    if (released.length + held.length === 0) return 0;
    const gone = sql$.updateTable('block_texts').set({ text: '', state: 'hidden' });
    db.tx(() => {
      for (const { key } of released) db.run(gone.where('key', '=', Buffer.from(key, 'hex')));
      for (const { key } of held) db.run(sql$.deleteFrom('held_texts').where('key', '=', key));
    });
    file.tidy();
    return released.length;
  },
  hasAnswers: (versionIds) =>
    (['held_answers', 'held_texts', 'blocks'] as const).some(
      (table) =>
        db.one(
          sql$.selectFrom(table).select('key').where('version_id', 'in', versionIds).limit(1),
        ) !== undefined,
    ),
  hideTimes: file.hideTimes,
  close: file.close,
});

type HeldRows = Readonly<{ numbers: readonly HeldRow[]; texts: readonly TextRow[] }>;

const heldRows = (db: WriteDb): HeldRows => ({
  numbers: db.all(sql$.selectFrom('held_answers').selectAll()),
  texts: db.all(sql$.selectFrom('held_texts').selectAll()),
});

/** Rows with new keys: a row that has moved cannot be found again in an older copy. */
function rowsOf(held: readonly Held[]): { numbers: HeldRow[]; texts: TextRow[] } {
  const numbers: HeldRow[] = [];
  const texts: TextRow[] = [];
  for (const { value, place, ...stream } of held) {
    const row = { key: randomBytes(16), ...columnsOf(place, stream) };
    if (typeof value === 'number') numbers.push({ ...row, value });
    else texts.push({ ...row, text: value });
  }
  return { numbers, texts };
}

/**
 * Writes everything held anew in the order of the random keys. A page of a table keeps its rows
 * where they were written, so that a row added to it would tell that it came last.
 */
function writeHeld(db: WriteDb, { numbers, texts }: HeldRows): void {
  db.run(sql$.deleteFrom('held_answers'));
  db.run(sql$.deleteFrom('held_texts'));
  for (const row of inKeyOrder(numbers)) db.run(sql$.insertInto('held_answers').values(row));
  for (const row of inKeyOrder(texts)) db.run(sql$.insertInto('held_texts').values(row));
}

const inKeyOrder = <R extends { key: Buffer }>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => Buffer.compare(a.key, b.key));

function addBlock(db: WriteDb, { place, values, ...stream }: NewBlock): void {
  const key = randomBytes(16);
  db.run(sql$.insertInto('blocks').values({ key, ...columnsOf(place, stream) }));
  const counts = new Map<number, number>();
  for (const value of values) {
    if (typeof value === 'number') counts.set(value, (counts.get(value) ?? 0) + 1);
    else addText(db, key, value);
  }
  for (const [value, answers] of counts) {
    db.run(sql$.insertInto('block_counts').values({ block_key: key, value, answers }));
  }
}

function addText(db: WriteDb, blockKey: Buffer, text: string): void {
  const row = { key: randomBytes(16), block_key: blockKey, text, state: 'new' as const };
  db.run(sql$.insertInto('block_texts').values(row));
}

function blocksOf(db: WriteDb): ReleasedBlock[] {
  const counts = Map.groupBy(db.all(sql$.selectFrom('block_counts').selectAll()), blockOf);
  const texts = Map.groupBy(
    db.all(sql$.selectFrom('block_texts').selectAll().orderBy('key')),
    blockOf,
  );
  return db.all(sql$.selectFrom('blocks').selectAll()).map((row) => {
    const key = row.key.toString('hex');
    return {
      ...streamOf(row),
      ...{ key, place: placeOf(row) },
      counts: new Map((counts.get(key) ?? []).map(({ value, answers }) => [value, answers])),
      texts: (texts.get(key) ?? []).map(({ key: of, text, state }) => ({
        ...{ key: of.toString('hex'), text, state },
      })),
    };
  });
}

const blockOf = (row: { block_key: Buffer }): string => row.block_key.toString('hex');

const columnsOf = (place: Place, { versionId, questionId, isRun, isPaper }: Stream) => ({
  level: place.level,
  venue_id: place.venueId,
  group_id: place.groupId,
  session_id: place.sessionId,
  period: place.period,
  version_id: versionId,
  question_id: questionId,
  is_run: isRun ? (1 as const) : (0 as const),
  is_paper: isPaper ? (1 as const) : (0 as const),
});

const placeOf = (row: BlockRow): Place => ({
  level: row.level,
  venueId: row.venue_id,
  groupId: row.group_id,
  sessionId: row.session_id,
  period: row.period,
});

const streamOf = (row: BlockRow): Stream => ({
  versionId: row.version_id,
  questionId: row.question_id,
  isRun: row.is_run === 1,
  ...(row.is_paper === 1 ? { isPaper: true } : {}),
});
