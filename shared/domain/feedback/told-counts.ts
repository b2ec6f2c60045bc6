import { hideParts } from '../suppression/hide-parts.ts';
import type { SmallRule } from '../suppression/hide-small.ts';
import { hiddenSign, smallSign } from '../suppression/signs.ts';
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
  const hiding =
    kind === 'about'
      ? blocks.map((block) =>
          hideParts(
            values.map((value) => countOf([block], value)),
            rule,
          ),
        )
      : [];
  return values.map((value, i): ToldCount => {
    const own = hiding.map((hidden) => hidden[i]);
    if (own.every((why) => why === undefined)) return countOf(blocks, value);
    // That a sum of several is small would say more of each of them.
    return own.length === 1 && own[0] === 'small' ? 'small' : 'hidden';
  });
}

const countOf = (blocks: readonly Pick<Block, 'counts'>[], value: number): number =>
  blocks.reduce((sum, { counts }) => sum + (counts.get(value) ?? 0), 0);
