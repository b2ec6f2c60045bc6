import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Hidden,
  hideSmall,
  type SmallRule,
  usualThreshold,
} from '#shared/domain/suppression/hide-small.ts';
import {
  cellName,
  crossTable,
  type Sum,
  type SummedFigures,
  totalName,
} from '#shared/domain/suppression/sums.ts';
import { type Known, whatCanBe } from '../../../support/an-attacker.ts';

const usual: SmallRule = { threshold: usualThreshold, zeros: 'shown' };
const infinity = Number.POSITIVE_INFINITY;

/** One sum and its parts. */
const row = (parts: readonly number[], more: Partial<SummedFigures & Sum> = {}): SummedFigures => {
  const { kept, overlaps, total } = { total: String(parts.reduce((a, b) => a + b, 0)), ...more };
  const names = parts.map((_, i) => `part ${i}`);
  return {
    values: new Map([
      ...names.map((name, i) => [name, parts[i] ?? 0] as const),
      [totalName, Number(total)] as const,
    ]),
    sums: [{ total: totalName, parts: names, ...(overlaps ? { overlaps } : {}) }],
    ...(kept ? { kept } : {}),
  };
};
const keptTotal = { kept: new Set([totalName]) };

/** A table by its rows, the letters of columns after the numbers of rows: `2b`. */
const cross = (rows: readonly (readonly number[])[]): SummedFigures =>
  crossTable(
    rows.map((_, i) => String(i + 1)),
    (rows[0] ?? []).map((_, i) => 'abcdefgh'.charAt(i)),
    (r, c) => rows[Number(r) - 1]?.['abcdefgh'.indexOf(c)] ?? 0,
  );

/** What outsiders see of a figure: the number, a sign that it is small, or that it is hidden. */
const shown = ({ values }: SummedFigures, hidden: Hidden): unknown[] =>
  [...values].map(([id, value]) => {
    const hiding = hidden.get(id);
    if (hiding === undefined) return value;
    return hiding === 'small' ? '<' : '..';
  });

const seen = (figures: SummedFigures, rule = usual): unknown[] =>
  shown(figures, hideSmall(figures, rule));

/** All that may be known by somebody who also knows the program's rules. */
function knownOf({ values }: SummedFigures, hidden: Hidden, rule: SmallRule): Map<string, Known> {
  const least = rule.zeros === 'shown' ? 1 : 0;
  return new Map(
    [...values].map(([id, value]) => {
      switch (hidden.get(id)) {
        case 'small':
          return [id, { low: least, high: rule.threshold - 1 }];
        case 'with':
          return [id, { low: rule.threshold, high: infinity }];
        case 'whole':
          return [id, { low: 0, high: infinity }];
        default:
          return [id, { low: value, high: value }];
      }
    }),
  );
}

/** Tries every figure of people below the threshold, and says what could be found out. */
function attack(
  figures: SummedFigures,
  rule: SmallRule,
  hidden: Hidden = hideSmall(figures, rule),
): string[] {
  const known = knownOf(figures, hidden, rule);
  return [...figures.values].flatMap(([id, value]) => {
    if (value >= rule.threshold || (value === 0 && rule.zeros === 'shown')) return [];
    if (!hidden.has(id)) return [`${id} is shown`];
    const { low, high } = whatCanBe(id, known, figures.sums, figures.values);
    // All that "< 5" says stays possible; of what has no such sign more than one value.
    const isSafe =
      hidden.get(id) === 'small'
        ? low <= Math.min(1, value) && high === rule.threshold - 1
        : high - low >= 1;
    return isSafe ? [] : [`${id} is ${low} to ${high}`];
  });
}

/** Two rows and two columns of up to nine in a cell. */
const everyTable: readonly SummedFigures[] = (() => {
  const upTo9 = Array.from({ length: 10 }, (_, i) => i);
  const pairs = upTo9.flatMap((a) => upTo9.map((b) => [a, b]));
  return pairs.flatMap((first) => pairs.map((second) => cross([first, second])));
})();

describe('hideSmall', () => {
  it('fact 3: of gender × age with a cell of 2 and row totals, that cell and one more are hidden, and totals do not reveal it', () => {
    const women = row([2, 9, 14, 0]);
    expect(seen(women)).toEqual(['<', '..', 14, 0, 25]);
    expect(attack(women, usual)).toEqual([]);
    // With totals of columns, too, one more in the row, the column and their corner.
    const table = cross([
      [2, 9, 14],
      [8, 12, 0],
      [20, 7, 11],
    ]);
    const hidden = hideSmall(table, usual);
    expect(hidden.get(cellName('1', 'a'))).toBe('small');
    expect([...hidden.values()].toSorted()).toEqual(['small', 'with', 'with', 'with']);
    expect([...hidden.keys()].filter((id) => id.includes(totalName))).toEqual([]);
    expect(attack(table, usual)).toEqual([]);
  });

  it('fact 3: zero rows are shown or hidden as set', () => {
    const table = cross([
      [0, 0, 0],
      [8, 12, 9],
    ]);
    expect(seen(table)).toEqual([...table.values.values()]);
    const delicate: SmallRule = { threshold: 5, zeros: 'hidden' };
    const hidden = hideSmall(table, delicate);
    for (const column of ['a', 'b', 'c', totalName]) {
      expect(hidden.has(cellName('1', column))).toBe(true);
    }
    expect(attack(table, delicate)).toEqual([]);
  });

  it('is tried by an attacker who finds what is hidden alone', () => {
    const table = cross([
      [2, 9, 14],
      [8, 12, 0],
    ]);
    expect(attack(table, usual, new Map([[cellName('1', 'a'), 'small']]))).toEqual([
      '["1","a"] is 2 to 2',
    ]);
  });

  it('hides nothing where nothing is small', () => {
    expect(hideSmall(row([5, 9, 0, 30]), usual).size).toBe(0);
  });

  it('hides a third where two small ones would tell of each other', () => {
    // 2 + 1 = 3 could be read from the total: one of them 1, the other 2.
    expect(seen(row([2, 1, 20, 40], keptTotal))).toEqual(['<', '<', '..', 40, 63]);
    // 3 + 2 = 5 says no more than that both are small.
    expect(seen(row([3, 2, 20, 40], keptTotal))).toEqual(['<', '<', 20, 40, 65]);
  });

  it('does not take as a complement what could give way too little', () => {
    expect(seen(row([2, 5, 30], keptTotal))).toEqual(['<', 5, '..', 37]);
  });

  it('hides all of a small total with its noughts, and cannot be taken from the total of all', () => {
    const table = cross([
      [1, 0, 2],
      [20, 7, 11],
      [9, 30, 8],
    ]);
    const hidden = hideSmall(table, usual);
    expect(['a', 'b', 'c', totalName].map((column) => hidden.get(cellName('1', column)))).toEqual([
      ...['whole', 'whole', 'whole', 'small'],
    ]);
    expect([...hidden.keys()].some((id) => /^\["[23]","total"\]$/.test(id))).toBe(true);
    expect(attack(table, usual)).toEqual([]);
  });

  it('says of none that it is small where the signs themselves would tell', () => {
    expect(seen(row([4, 4, 0], keptTotal))).toEqual(['..', '..', '..', 8]);
    // Where the total may be hidden that is enough.
    expect(seen(row([4, 4, 0]))).toEqual(['<', '<', 0, '..']);
  });

  it('protects parts that overlap: 24 of all and 20 of the other say that it is 4 at least', () => {
    const people = { ...keptTotal, overlaps: true, total: '24' } as const;
    expect(seen(row([4, 20], people))).toEqual(['<', '..', 24]);
  });

  it('hides what lies below a hidden part, for it could be added up again', () => {
    const tree: SummedFigures = {
      values: new Map([
        ...([
          ['jan', 0],
          ['feb', 3],
          ['apr', 6],
          ['may', 9],
          ['q1', 3],
          ['q2', 15],
        ] as const),
        ...([
          ['jul', 40],
          ['q3', 40],
          ['year', 58],
        ] as const),
      ]),
      sums: [
        { total: 'year', parts: ['q1', 'q2', 'q3'] },
        { total: 'q1', parts: ['jan', 'feb'] },
        { total: 'q2', parts: ['apr', 'may'] },
        { total: 'q3', parts: ['jul'] },
      ],
      kept: new Set(['year']),
    };
    const hidden = hideSmall(tree, usual);
    expect(Object.fromEntries(hidden)).toEqual({
      ...{ jan: 'whole', feb: 'whole', q1: 'small', q2: 'with', apr: 'with' },
    });
  });

  it('is never told by linear reasoning over rows, columns and totals', () => {
    const counts = fc.oneof(fc.nat(6), fc.nat(6), fc.nat(40));
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(counts, { minLength: width, maxLength: width }), {
          ...{ minLength: height, maxLength: height },
        }),
      );
    const rule = fc.record({
      threshold: fc.integer({ min: 3, max: 10 }),
      zeros: fc.constantFrom('shown' as const, 'hidden' as const),
    });
    fc.assert(
      fc.property(table, rule, (rows, own) => {
        expect(attack(cross(rows), own)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is never told by a total that stays', () => {
    const parts = fc.array(fc.oneof(fc.nat(6), fc.nat(20)), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 3, max: 10 }), (own, threshold) => {
        const rule = { threshold, zeros: 'shown' as const };
        const figures = row(own, keptTotal);
        expect(attack(figures, rule)).toEqual([]);
        const total = figures.values.get(totalName) ?? 0;
        if (total >= threshold) expect(hideSmall(figures, rule).has(totalName)).toBe(false);
      }),
    );
  });

  it('is never found by trying every table of whole numbers', () => {
    const cell = fc.nat(7);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const table = cross([
          [a, b],
          [c, d],
        ]);
        const known = [...knownOf(table, hideSmall(table, usual), usual)];
        const found = new Map<string, Set<number>>();
        for (const other of everyTable) {
          const fits = known.every(([id, { low, high }]) => {
            const value = other.values.get(id) ?? 0;
            return low <= value && value <= high;
          });
          if (!fits) continue;
          for (const [id, value] of other.values) {
            found.set(id, (found.get(id) ?? new Set()).add(value));
          }
        }
        for (const [id, value] of table.values) {
          if (value > 0 && value < 5) expect(found.get(id)?.size, id).toBeGreaterThan(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
