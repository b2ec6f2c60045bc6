import type { FoundBlock, Loot } from './loot.ts';

/** Of fewer nothing may be said. */
export const fewest = 5;

/** What a store shows together. The naive one shows each session's answers as they come. */
export const shownOf = ({ rows, blocks }: Loot, isNaive: boolean): readonly FoundBlock[] =>
  isNaive
    ? rows.map(({ place, versionId, questionId, tags }) => ({
        ...{ key: `${questionId} ${tags[0]}`, place, versionId, questionId },
        ...{ isRun: false, isPaper: false, answers: 1, counts: new Map() },
      }))
    : blocks;

export const isBetween = (
  date: string,
  { from, to }: Readonly<{ from: string; to: string }>,
): boolean => from <= date && date <= to;
