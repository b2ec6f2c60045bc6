import { describe, expect, it } from 'vitest';
import { runAnonymityTest } from './run-anonymity-test.ts';
import { lineOf, tally } from './verdict.ts';

/** Fact 5 of PRODUCT.md, section 8. */
it('fact 5: the raw file gives a thief no order, time or link that guessing does not, where the naive store gives him everything', {
  timeout: 120_000,
}, async () => {
  const lines = await runAnonymityTest({ rounds: 2, seed: 16, weeks: 6 });
  const named = (is: (line: (typeof lines)[number]) => boolean) =>
    lines.filter(is).map(({ name }) => name);
  expect(named(({ verdict }) => verdict === 'LEAK')).toEqual([]);
  expect(named(({ bites }) => !bites)).toEqual([]);
});

describe('the verdict', () => {
  const trials = (right: number, of: number, chance: number) =>
    Array.from({ length: of }, (_, i) => ({ success: i < right ? 1 : 0, chance }));
  const verdictOf = (right: number, of: number, chance: number) => {
    const attack = { name: '', how: '', aim: 'nil', run: () => [] } as const;
    return lineOf(attack, tally(trials(right, of, chance)), tally([])).verdict;
  };

  it.each([
    ['nil', 54, 100, 0.5],
    ['nil', 40, 100, 0.5],
    ['LEAK', 75, 100, 0.5],
    ['LEAK', 1, 100, 0],
    ['nil', 0, 100, 0],
    ['no clue', 0, 0, 0.5],
  ])('is %s for %i of %i where guessing gets %f', (verdict, right, of, chance) => {
    expect(verdictOf(right, of, chance)).toBe(verdict);
  });
});
