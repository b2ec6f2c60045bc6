import { type Hidden, hideSmall, type SmallRule } from '../suppression/hide-small.ts';
import { hiddenSign, smallSign } from '../suppression/signs.ts';
import { totalName } from '../suppression/sums.ts';
import { leastMinimum, type Question } from './form.ts';
import type { Block } from './views.ts';

/** How many gave a value, or why that is not told. */
export type ToldCount = number | 'small' | 'hidden';

/** What stands in place of a count that is not told. */
export const toldSign = (why: Exclude<ToldCount, number>): string =>
  why === 'small' ? smallSign(rule) : hiddenSign;

/** Nobody is known by an answer that nobody gave. */
const rule: SmallRule = { threshold: leastMinimum, zeros: 'shown' };

/**
 * What is told of how many gave each value. Of what visitors say about themselves (age, gender) a
 * count of one to four could point at one of them, so it is hidden, and with it what would give it
 * away: in each block by itself, and what one block hides is hidden in every view with that block.
 * So views taken off each other tell no more than the blocks do.
 */
export function toldCounts(
  { kind }: Pick<Question, 'kind'>,
  values: readonly number[],
  blocks: readonly Pick<Block, 'counts'>[],
): ToldCount[] {
  const hiding = kind === 'about' ? blocks.map((block) => hiddenIn(block, values)) : [];
  return values.map((value): ToldCount => {
    const own = hiding.map((hidden) => hidden.get(String(value)));
    if (own.every((why) => why === undefined)) return countOf(blocks, value);
    // That a sum of several is small would say more of each of them.
    return own.length === 1 && own[0] === 'small' ? 'small' : 'hidden';
  });
}

const countOf = (blocks: readonly Pick<Block, 'counts'>[], value: number): number =>
  blocks.reduce((sum, { counts }) => sum + (counts.get(value) ?? 0), 0);

/** A block as a table of one row, whose total is known: how many answered. */
function hiddenIn({ counts }: Pick<Block, 'counts'>, values: readonly number[]): Hidden {
  const parts = values.map((value) => [String(value), counts.get(value) ?? 0] as const);
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  return hideSmall(
    {
      values: new Map([...parts, [totalName, total]]),
      sums: [{ total: totalName, parts: values.map(String) }],
      kept: new Set([totalName]),
    },
    rule,
  );
}
