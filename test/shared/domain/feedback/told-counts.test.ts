import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackReport } from '#shared/domain/feedback/feedback-report.ts';
import { resultRules } from '#shared/domain/feedback/result-rules.ts';
import { type ToldCount, toldCounts } from '#shared/domain/feedback/told-counts.ts';
import { day } from '#shared/kernel/local-date.ts';
import { type Equation, type Known, whatCanBe } from '../../../support/an-attacker.ts';

const about = { kind: 'about' } as const;
const values = [1, 2, 3];
const block = (counts: readonly number[]) => ({
  counts: new Map(counts.map((count, i) => [i + 1, count])),
});
const told = (...blocks: readonly (readonly number[])[]): ToldCount[] =>
  toldCounts(about, values, blocks.map(block));

describe('what visitors say about themselves', () => {
  it('is hidden where one to four said so, with one more', () => {
    expect(told([8, 1, 12])).toEqual(['hidden', 'small', 12]);
    expect(told([7, 0, 12])).toEqual([7, 0, 12]);
    expect(told([3, 2, 0])).toEqual(['small', 'small', 0]);
    // 4 + 4 = 8 would be read from two signs "< 5".
    expect(told([4, 4, 0])).toEqual(['hidden', 'hidden', 'hidden']);
  });

  it('stays hidden in every sum with it, and is told of the blocks without', () => {
    expect(told([8, 1, 12], [9, 5, 11])).toEqual(['hidden', 'hidden', 23]);
    expect(told([9, 5, 11])).toEqual([9, 5, 11]);
  });

  it('is a sign in files, too, and no share is printed beside it', () => {
    const [first = 0, second = 0, third = 0] = told([8, 1, 12]);
    const value = (number: number, label: string, answers: ToldCount) => ({
      ...{ value: number, label, answers },
    });
    const question = {
      ...({ id: 'gender', kind: 'about', text: 'Sukupuoli', answers: 21, trend: [] } as const),
      ...{ mean: null, yes: null, recommendation: null, responseShare: null },
      ...{ isHelp: false, isRecommendation: false },
      trend: [],
      values: [value(1, 'nainen', first), value(2, 'mies', second), value(3, 'muu', third)],
    };
    const rules = resultRules([question], null, 'fi');
    expect(rules.join(' ')).toContain('on antanut 1–4 vastaajaa, luku peitetään');
    const results = { questions: [question], base: null, runs: [], sessions: [], rules };
    const { tables } = feedbackReport(results, {
      ...{ language: 'fi', from: '2026-11', to: '2026-11', formTitle: 'Palaute' },
      ...{ venueName: null, groupName: null, session: null, practice: false },
      ...{ madeBy: 'coordinator', madeOn: day('2026-12-15'), version: '1' },
    });
    expect(tables.find(({ key }) => key === 'feedback_values')?.rows).toEqual([
      ['Sukupuoli', 'nainen', '..', '..'],
      ['Sukupuoli', 'mies', '< 5', '..'],
      ['Sukupuoli', 'muu', 12, 12 / 21],
    ]);
  });

  it('hides nothing of what is no self-description', () => {
    expect(toldCounts({ kind: 'faces' }, values, [block([7, 1, 12])])).toEqual([7, 1, 12]);
  });

  it('cannot be worked out from all views together', () => {
    const count = fc.oneof(fc.nat(6), fc.nat(15));
    const oneBlock = fc
      .tuple(count, count, count)
      .filter((counts) => counts.reduce((a, b) => a + b) >= 5);
    fc.assert(
      fc.property(fc.tuple(oneBlock, oneBlock, oneBlock), (blocks) => {
        const { known, equations, truth } = allViews(blocks);
        for (const [b, counts] of blocks.entries()) {
          for (const [v, answers] of counts.entries()) {
            if (answers === 0 || answers >= 5) continue;
            const { low, high } = whatCanBe(`${b} ${v}`, known, equations, truth);
            expect(low, JSON.stringify([blocks, b, v])).toBeLessThanOrEqual(1);
            expect(high).toBeGreaterThanOrEqual(4);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** What somebody knows who has looked at each block and at every sum of several. */
function allViews(blocks: readonly (readonly number[])[]) {
  const known = new Map<string, Known>();
  const truth = new Map<string, number>();
  const equations: Equation[] = [];
  const put = (name: string, value: number, bounds: Known): void => {
    truth.set(name, value);
    known.set(name, bounds);
  };
  const exactly = (value: number): Known => ({ low: value, high: value });
  for (const [b, counts] of blocks.entries()) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    for (const [v, answers] of counts.entries()) {
      const isSmall = told(counts)[v] === 'small';
      const bounds = isSmall ? { low: 1, high: 4 } : { low: 0, high: Number.POSITIVE_INFINITY };
      put(`${b} ${v}`, answers, bounds);
    }
    put(`${b} all`, all, exactly(all));
    equations.push({ total: `${b} all`, parts: counts.map((_, v) => `${b} ${v}`) });
  }
  for (const view of [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]) {
    for (const [v, answers] of told(...view.map((b) => blocks[b] ?? [])).entries()) {
      if (typeof answers !== 'number') continue;
      const total = `view ${view.join()} ${v}`;
      put(total, answers, exactly(answers));
      equations.push({ total, parts: view.map((b) => `${b} ${v}`) });
    }
  }
  return { known, equations, truth };
}
