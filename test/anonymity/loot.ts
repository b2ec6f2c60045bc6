import type { Place } from '#shared/domain/feedback/place.ts';

/**
 * What may stand for an order or a time. Null where a store has no such thing.
 *
 * - `rowNumber`: SQLite's own number of a row;
 * - `key`: the primary key, as a number;
 * - `scan`: how the rows come when nobody asks for an order;
 * - `page`: where the row lies on the decrypted pages, in the order in which SQLite fills them;
 * - `log`: where it first appears in a write-ahead log or a journal;
 * - `time`: a column or a part of a key that is a time within the history.
 */
export const clueNames = ['rowNumber', 'key', 'scan', 'page', 'log', 'time'] as const;
export type ClueName = (typeof clueNames)[number];

/** One answer as a thief finds it, in a row of its own. */
export type FoundRow = Readonly<{
  /** Of what it is said to be; answers of one pool and question look alike. */
  pool: string;
  place: Place;
  /** In no figure yet. */
  isHeld: boolean;
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
  answers: number;
}>;

/** All that is in one store at one time. */
export type Loot = Readonly<{ rows: readonly FoundRow[]; blocks: readonly FoundBlock[] }>;

export const poolOf = (place: Place, more: readonly unknown[]): string =>
  JSON.stringify([place.level, place.groupId, place.sessionId, place.period, ...more]);

const pageSize = 4096;

/** SQLite fills a page from its end: what lies nearer to the end of a page was written earlier. */
export function pagePlace(pages: Buffer, needle: Buffer): number | null {
  const at = pages.indexOf(needle);
  if (at < 0) return null;
  return Math.floor(at / pageSize) * pageSize + (pageSize - (at % pageSize));
}
