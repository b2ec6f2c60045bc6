import { type Attack, byRank, inOrderOf, judge, poolsOf, type Trial } from './attack.ts';
import type { ClueName, FoundRow } from './loot.ts';
import type { Spoils } from './spoils.ts';
import { type Truth, textQuestion, writerOf } from './truth.ts';

const isText = ({ questionId }: FoundRow): boolean => questionId === textQuestion;

export const textPoolsIn = (rows: readonly FoundRow[]): (readonly FoundRow[])[] =>
  poolsOf(rows.filter(isText));

/** Every pool of texts: of the last evening, and at each kiosk. */
const textPools = ({ last, atKiosk }: Spoils): (readonly FoundRow[])[] =>
  [last, ...atKiosk].flatMap(({ rows }) => textPoolsIn(rows));

const orders: readonly (readonly [ClueName, string])[] = [
  ['rowNumber', 'row numbers'],
  ['key', 'primary keys'],
  ['scan', 'the order in which rows come unasked'],
  ['page', 'places on the decrypted pages'],
  ['log', 'places in a write-ahead log or journal'],
  ['time', 'columns and keys that are times'],
];

const orderBy = (clue: ClueName, spoils: Spoils): Trial[] =>
  textPools(spoils).flatMap((pool) => earlierBy(clue, pool, spoils.truth));

/** Who answered first? Rows of a pool are paired, half a pool apart, each row in one pair. */
export function earlierBy(clue: ClueName, pool: readonly FoundRow[], truth: Truth): Trial[] {
  const rows = inOrderOf(clue, pool);
  const half = Math.floor(rows.length / 2);
  return rows.slice(0, half).flatMap((earlier, i) => {
    const later = rows[i + Math.ceil(rows.length / 2)];
    const [a, b] = [earlier, later].map((row) => row && writerOf(truth, row.value)?.atMs);
    if (a === undefined || b === undefined) return [];
    return { success: a < b ? 1 : 0, chance: 0.5 };
  });
}

/** Those present in the order of the register, beside the rows of the session in some order. */
function linkBy(clue: ClueName, spoils: Spoils): Trial[] {
  const { truth } = spoils;
  return textPools(spoils).flatMap((pool) => {
    const { sessionId } = pool[0]?.place ?? {};
    const present = truth.sessions.find(({ id }) => id === sessionId)?.present ?? [];
    const guesses = byRank(inOrderOf(clue, pool), present);
    return judge(
      pool,
      (row) => guesses.get(row),
      (row) => personOf(truth, row),
    );
  });
}

const personOf = (truth: Truth, { value }: FoundRow): string | undefined =>
  writerOf(truth, value)?.personId ?? undefined;

/** A value on the row that is somebody's id. */
function linkByTag(spoils: Spoils): Trial[] {
  const people = new Set(spoils.truth.sessions.flatMap(({ present }) => present));
  return textPools(spoils).flatMap((pool) =>
    judge(
      pool,
      ({ tags }) => tags.find((tag) => people.has(tag)),
      (row) => personOf(spoils.truth, row),
    ),
  );
}

export const linkAttacks: readonly Attack[] = [
  {
    name: 'link: ids',
    how: 'a value on a row is the id of somebody on the register',
    aim: 'nil',
    run: linkByTag,
  },
  {
    name: 'link: keys',
    how: 'rows by their keys beside the register in the order in which it was marked',
    aim: 'nil',
    run: (spoils) => linkBy('key', spoils),
  },
  {
    name: 'link: pages',
    how: 'the same with rows by their places on the pages',
    aim: 'nil',
    run: (spoils) => linkBy('page', spoils),
  },
];

export const orderAttacks: readonly Attack[] = orders.map(([clue, what]) => ({
  name: `order: ${clue}`,
  how: `which of two texts came first, by ${what}`,
  aim: 'nil',
  run: (spoils) => orderBy(clue, spoils),
}));
