import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '#shared/domain/feedback/place.ts';
import type { GroupId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { openRaw } from '#test/support/a-file.ts';
import { decryptedPages } from '#test/support/raw-bytes.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import {
  type FoundBlock,
  type FoundCount,
  type FoundRow,
  freePlace,
  type Loot,
  noLoot,
  pagePlace,
  poolOf,
} from './loot.ts';

type Row = Readonly<Record<string, unknown>> & Readonly<{ key: Buffer }>;

/** The times that a part of a key would have to be near to be one. */
const [firstMs, lastMs] = [Date.parse('2026-01-01'), Date.parse('2028-01-01')];

/** Reads a copy of `feedback.db` with its key, row by row and page by page; the copy's own file stays. */
export function readOurs(path: string, key: Buffer): Loot {
  const scratch = tempFolder();
  try {
    const copy = join(scratch.folder, 'feedback.db');
    for (const end of ['', '-journal', '-wal']) {
      if (existsSync(`${path}${end}`)) copyFileSync(`${path}${end}`, `${copy}${end}`);
    }
    if (!existsSync(copy)) return noLoot;
    const tables = readTables(copy, key);
    return lootOf(tables, decryptedPages(copy, key));
  } finally {
    scratch.remove();
  }
}

const names = ['held_answers', 'held_texts', 'blocks', 'block_counts', 'block_texts'] as const;
type Tables = Readonly<Record<(typeof names)[number], readonly Row[]>>;

function readTables(path: string, key: Buffer): Tables {
  const raw = openRaw(path, key);
  try {
    // No order is asked for: however SQLite finds them.
    const read = (table: string) => raw.prepare<[], Row>(`SELECT * FROM ${table}`).all();
    return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Tables;
  } finally {
    raw.close();
  }
}

function lootOf(tables: Tables, pages: Buffer): Loot {
  const blockOf = new Map(tables.blocks.map((row) => [row.key.toString('hex'), row]));
  const found = (row: Row, scan: number, of: Row, value: unknown): FoundRow => ({
    pool: poolOf(placeOf(of), [...streamOf(of), tagOf(row)]),
    place: placeOf(of),
    isHeld: tagOf(row) === '',
    isPaper: of['is_paper'] === 1,
    versionId: String(of['version_id']),
    questionId: String(of['question_id']),
    value: value as number | string,
    tags: [row.key.toString('hex')],
    clues: {
      ...{ rowNumber: null, scan, log: null },
      key: row.key.readUIntBE(0, 6),
      page: pagePlace(pages, row.key),
      free: typeof value === 'string' ? freePlace(pages, Buffer.from(value)) : null,
      time: timeIn(row.key),
    },
  });
  const rows = [
    ...tables.held_answers.map((row, i) => found(row, i, row, row['value'])),
    ...tables.held_texts.map((row, i) => found(row, i, row, row['text'])),
    ...tables.block_texts.map((row, i) => {
      const of = blockOf.get(tagOf(row));
      if (!of) throw new Error('a text of no block');
      return found(row, i, of, row['text']);
    }),
  ];
  return {
    rows: rows.filter(({ isPaper }) => !isPaper),
    papers: rows.filter(({ isPaper }) => isPaper),
    blocks: tables.blocks.map((row) => foundBlock(row, tables)),
    counts: foundCounts(tables, pages),
  };
}

const streamOf = (of: Row): unknown[] => [
  ...[of['question_id'], of['version_id'], of['is_run'], of['is_paper']],
];

/** Of sessions: of answers that nobody typed in and that are no run. */
function foundCounts({ blocks, block_counts }: Tables, pages: Buffer): FoundCount[] {
  const own = blocks.filter((of) => of['level'] === 'session' && of['is_paper'] === 0);
  return own.flatMap((of) =>
    block_counts.flatMap((row, scan) => {
      if (tagOf(row) !== of.key.toString('hex')) return [];
      const [sessionId, questionId] = [String(of['session_id']), String(of['question_id'])];
      const value = Number(row['value']);
      const page = countPlace(pages, of.key, [value, Number(row['answers'])]);
      return { sessionId, questionId, value, scan, page };
    }),
  );
}

/** Where a count lies: a record whose header says a key of 16 bytes and two small numbers. */
function countPlace(pages: Buffer, key: Buffer, numbers: readonly number[]): number | null {
  // SQLite writes 0 and 1 as kinds of column without bytes of their own.
  const kindOf = (number: number) => (number === 0 || number === 1 ? 8 + number : 1);
  const bytes = numbers.filter((number) => kindOf(number) === 1);
  const record = [4, 44, ...numbers.map(kindOf), ...key, ...bytes];
  return pagePlace(pages, Buffer.from(record));
}

const tagOf = (row: Row): string => {
  const block = row['block_key'];
  return Buffer.isBuffer(block) ? block.toString('hex') : '';
};

function foundBlock(row: Row, tables: Tables): FoundBlock {
  const key = row.key.toString('hex');
  const own = (all: readonly Row[]) => all.filter((one) => tagOf(one) === key);
  const counted = own(tables.block_counts).map((one) => Number(one['answers']));
  return {
    ...{ key, place: placeOf(row) },
    ...{ versionId: String(row['version_id']), questionId: String(row['question_id']) },
    ...{ isRun: row['is_run'] === 1, isPaper: row['is_paper'] === 1 },
    counts: new Map(
      own(tables.block_counts).map((one) => [Number(one['value']), Number(one['answers'])]),
    ),
    answers: counted.reduce((all, each) => all + each, own(tables.block_texts).length),
  };
}

const placeOf = (row: Row): Place => ({
  level: row['level'] as Place['level'],
  venueId: row['venue_id'] as VenueId,
  groupId: row['group_id'] as GroupId,
  sessionId: row['session_id'] as SessionId,
  period: String(row['period']),
});

function timeIn(key: Buffer): number | null {
  const ms = key.readUIntBE(0, 6);
  return ms > firstMs && ms < lastMs ? ms : null;
}
