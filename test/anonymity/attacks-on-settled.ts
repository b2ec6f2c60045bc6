import { type Attack, poolsOf, type Trial } from './attack.ts';
import { earlierBy } from './attacks-by-order.ts';
import type { ClueName, FoundCount } from './loot.ts';
import type { Spoils } from './spoils.ts';
import { type Given, textQuestion } from './truth.ts';

const clues: readonly (readonly [ClueName, string])[] = [
  ['rowNumber', 'row numbers'],
  ['key', 'primary keys'],
  ['scan', 'the order in which rows come unasked'],
  ['page', 'places on the decrypted pages'],
  ['free', 'what is left of their rows of before in free pages and unused room'],
];

const settledTexts = ({ settled }: Spoils) =>
  poolsOf(settled.filter(({ questionId }) => questionId === textQuestion));

/** Settled numbers have no rows, only counts: did the value whose count lies first come first? */
function valuesBy(clue: 'scan' | 'page', { truth, last }: Spoils): Trial[] {
  const alike = Map.groupBy(
    last.counts,
    ({ sessionId, questionId }) => `${sessionId} ${questionId}`,
  );
  return [...alike.values()].flatMap((counts) => {
    const placed = counts.filter((count) => count[clue] !== null);
    const rows = placed.toSorted((a, b) => (a[clue] ?? 0) - (b[clue] ?? 0));
    return rows.slice(1).flatMap((later, i) => {
      const [a, b] = [rows[i], later].map((count) => count && firstOf(truth.given, count));
      return a === undefined || b === undefined ? [] : [{ success: a < b ? 1 : 0, chance: 0.5 }];
    });
  });
}

/** When somebody at a session gave a value for the first time. */
const firstOf = (
  given: readonly Given[],
  { sessionId, questionId, value }: FoundCount,
): number | undefined =>
  given
    .filter((one) => one.sessionId === sessionId && one.values[questionId] === value)
    .map(({ atMs }) => atMs)
    .sort((a, b) => a - b)[0];

export const settledAttacks: readonly Attack[] = [
  ...clues.map(([clue, what]) => ({
    name: `settled texts: ${clue}`,
    how: `which of two released texts came first, by ${what}`,
    aim: 'nil' as const,
    run: (spoils: Spoils) =>
      settledTexts(spoils).flatMap((pool) => earlierBy(clue, pool, spoils.truth)),
  })),
  ...(['scan', 'page'] as const).map((clue) => ({
    name: `settled numbers: ${clue}`,
    how: 'which of two values of a session was given first, by where their counts lie',
    aim: 'nil' as const,
    run: (spoils: Spoils) => valuesBy(clue, spoils),
  })),
];
