import type { ClueName, FoundRow } from './loot.ts';
import type { Spoils } from './spoils.ts';

/** One guess: whether it was right, and how often it would be among rows that tell nothing. */
export type Trial = Readonly<{ success: number; chance: number }>;

export type Attack = Readonly<{
  name: string;
  /** What the thief does. */
  how: string;
  /**
   * `open`: written down in the threat model as not protected; measured, and no reason to fail.
   */
  aim: 'nil' | 'open';
  run: (spoils: Spoils) => Trial[];
}>;

/** Rows that look alike, two of them at least. */
export function poolsOf(rows: readonly FoundRow[]): (readonly FoundRow[])[] {
  return [...Map.groupBy(rows, ({ pool }) => pool).values()].filter((pool) => pool.length > 1);
}

/** The rows by a clue, the rest left out; none where the store has no such thing. */
export function inOrderOf(clue: ClueName, rows: readonly FoundRow[]): FoundRow[] {
  const placed = rows.flatMap((row) => {
    const at = row.clues[clue];
    return at === null ? [] : [{ row, at }];
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
}

/**
 * Judges a guess for each row of a pool by what is true of it. The chance of a guess is the share of
 * the pool for which it would be right: what anybody gets who knows the pool and cannot tell its
 * rows apart. Pools in which every row would do are left out: there is nothing to guess.
 */
export function judge<T>(
  rows: readonly FoundRow[],
  guessOf: (row: FoundRow) => T | undefined,
  truthOf: (row: FoundRow) => T | undefined,
): Trial[] {
  const truths = rows.map(truthOf);
  if (new Set(truths).size < 2) return [];
  return rows.flatMap((row, i) => {
    const guess = guessOf(row);
    if (guess === undefined) return [];
    const right = truths.filter((truth) => truth === guess).length;
    return { success: truths[i] === guess ? 1 : 0, chance: right / rows.length };
  });
}

/** For each row the item at its place when both are put in order: the third of six, the second of four. */
export function byRank<T>(rows: readonly FoundRow[], items: readonly T[]): Map<FoundRow, T> {
  const matched = new Map<FoundRow, T>();
  for (const [i, row] of rows.entries()) {
    const item = items[Math.floor(((i + 0.5) / rows.length) * items.length)];
    if (item !== undefined) matched.set(row, item);
  }
  return matched;
}
