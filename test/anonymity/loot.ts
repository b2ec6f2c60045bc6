import type { Place } from '#shared/domain/feedback/place.ts';

/**
 * What may stand for an order or a time. Null where a store has no such thing.
 *
 * - `rowNumber`: SQLite's own number of a row;
 * - `key`: the primary key, as a number;
 * - `scan`: how the rows come when nobody asks for an order;
 * - `page`: where the row lies on the decrypted pages, in the order in which SQLite fills them;
 * - `log`: where it first appears in a write-ahead log or a journal;
 * - `free`: where it lies once more, in room that no table uses;
 * - `time`: a column or a part of a key that is a time within the history.
 */
export const clueNames = ['rowNumber', 'key', 'scan', 'page', 'log', 'free', 'time'] as const;
export type ClueName = (typeof clueNames)[number];

/** One answer as a thief finds it, in a row of its own. */
export type FoundRow = Readonly<{
  /** Of what it is said to be; answers of one pool and question look alike. */
  pool: string;
  place: Place;
  /** In no figure yet. */
  isHeld: boolean;
  /** Whether the store says that it was typed in from paper. */
  isPaper: boolean;
  /** Of the form; empty where a store does not say. */
  versionId: string;
  questionId: string;
  value: number | string;
  /** Every value on the row that may be of a person, a session or another row. */
  tags: readonly string[];
  clues: Readonly<Record<ClueName, number | null>>;
}>;

/** Answers that can be counted and not told apart, as every screen and file has them. */
export type FoundBlock = Readonly<{
  key: string;
  place: Place;
  versionId: string;
  questionId: string;
  isRun: boolean;
  isPaper: boolean;
  answers: number;
  /** How many gave each value. */
  counts: ReadonlyMap<number, number>;
}>;

/** How many of a session gave a value, and where that lies: as the rows come, and on the pages. */
export type FoundCount = Readonly<{
  sessionId: string;
  questionId: string;
  value: number;
  scan: number;
  page: number | null;
}>;

/** All that is in one store at one time. */
export type Loot = Readonly<{
  /** Answers of kiosks. */
  rows: readonly FoundRow[];
  papers: readonly FoundRow[];
  blocks: readonly FoundBlock[];
  counts: readonly FoundCount[];
}>;

export const noLoot: Loot = { rows: [], papers: [], blocks: [], counts: [] };

export const poolOf = (place: Place, more: readonly unknown[]): string =>
  JSON.stringify([place.level, place.groupId, place.sessionId, place.period, ...more]);

const pageSize = 4096;

/** SQLite fills a page from its end: what lies nearer to the end of a page was written earlier. */
export function pagePlace(
  pages: Buffer,
  needle: Buffer,
  at = pages.indexOf(needle),
): number | null {
  if (at < 0) return null;
  return Math.floor(at / pageSize) * pageSize + (pageSize - (at % pageSize));
}

/** Where a text that a table has once lies a second time. */
export function freePlace(pages: Buffer, needle: Buffer): number | null {
  return pages.indexOf(needle) === pages.lastIndexOf(needle) ? null : pagePlace(pages, needle);
}
