import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figures, noFigures } from '#shared/domain/reports/figures.ts';
import { coverFigures } from '#shared/domain/reports/outsiders/cover-figures.ts';
import { rowSums } from '#shared/domain/reports/outsiders/row-sums.ts';
import type { SmallRule } from '#shared/domain/suppression/hide-small.ts';
import { type Known, whatCanBe } from '../../../../support/an-attacker.ts';

const rule: SmallRule = { threshold: 5, zeros: 'shown' };
const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
const quarterOf = (month: string): string => `2026-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** A year by months, quarters and year, each as a report of its own would give it. */
function aYear(visits: readonly number[]) {
  const sum = (own: readonly number[]): Figures => ({
    ...noFigures,
    visits: own.reduce((all, each) => all + each, 0),
  });
  const own = months.slice(0, visits.length);
  const rows = own.map((key, i) => ({ key, figures: sum([visits[i] ?? 0]) }));
  const quarters = Map.groupBy(own.keys(), (i) => quarterOf(own[i] ?? ''));
  return {
    rows: [
      ...rows,
      ...[...quarters].map(([key, at]) => ({ key, figures: sum(at.map((i) => visits[i] ?? 0)) })),
      { key: '2026', figures: sum(visits) },
    ],
    total: sum(visits),
    isInManyRows: false,
  };
}

const hiddenVisits = (visits: readonly number[]): object =>
  Object.fromEntries(coverFigures(aYear(visits), rule).get('visits') ?? []);

/** One row of a group, with everything from so many people. */
const aGroup = (key: string, named: number, more: Partial<Figures> = {}) => ({
  key,
  figures: { ...noFigures, named, participantMinutes: named * 90, ...more },
});
const cover = (rows: readonly ReturnType<typeof aGroup>[], total: Partial<Figures>) =>
  coverFigures({ rows, total: { ...noFigures, ...total }, isInManyRows: false }, rule);

describe('what outsiders are not shown of the attendance report', () => {
  it('is decided in the months and carried up to quarters', () => {
    // The small month’s complement is in its own quarter: the quarter is another report’s row.
    expect(hiddenVisits([10, 2, 30, 40, 50, 60])).toEqual({
      ...{ '2026-02': 'small', '2026-01': 'with' },
    });
    // A small quarter takes another with it, and a month of that one.
    expect(hiddenVisits([1, 0, 2, 40, 50, 60])).toEqual({
      ...{ '2026-01': 'whole', '2026-02': 'whole', '2026-03': 'whole', '2026-Q1': 'small' },
      ...{ '2026-Q2': 'with', '2026-04': 'with' },
    });
  });

  it('never is the total of everything, unless that is small', () => {
    expect(hiddenVisits([4, 4])).toEqual({ '2026-01': 'whole', '2026-02': 'whole' });
    expect(hiddenVisits([3])).toEqual({
      ...{ '2026-01': 'small', '2026-Q1': 'small', '2026': 'small', total: 'small' },
    });
  });

  it('cannot be worked out from the reports by month, quarter and year together', () => {
    const count = fc.oneof(fc.nat(5), fc.nat(60));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (visits) => {
        const year = aYear(visits);
        const hidden = coverFigures(year, rule).get('visits') ?? new Map();
        const all = [...year.rows, { key: 'total', figures: year.total }];
        const truth = new Map(all.map(({ key, figures }) => [key, figures.visits ?? 0]));
        const known = new Map<string, Known>(
          [...truth].map(([key, value]) => {
            if (!hidden.has(key)) return [key, { low: value, high: value }];
            const bounds = { small: [1, 4], with: [5, Infinity], whole: [0, Infinity] } as const;
            const [low, high] = bounds[hidden.get(key) as 'small'];
            return [key, { low, high }];
          }),
        );
        const sums = rowSums([...truth.keys()].slice(0, -1), false);
        for (const [key, value] of truth) {
          if (value === 0 || value >= 5) continue;
          const { low, high } = whatCanBe(key, known, sums, truth);
          expect(high - low, `${key} of ${visits.join()}`).toBeGreaterThanOrEqual(1);
          if (hidden.get(key) === 'small') expect([low, high]).toEqual([1, 4]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes hours and shares with the count, and the total of the hours', () => {
    const figures = { ratePresent: 30, rateAbsent: 6 };
    const rows = [aGroup('a', 3, { ratePresent: 2, rateAbsent: 1 }), aGroup('b', 30, figures)];
    const found = cover([...rows, aGroup('c', 12)], { named: 45, participantMinutes: 4050 });
    expect(Object.fromEntries(found.get('attendances') ?? [])).toEqual({ a: 'small', c: 'with' });
    expect([...(found.get('participant_hours')?.keys() ?? [])]).toEqual(['a', 'c', 'total']);
    expect([...(found.get('attendance_rate')?.keys() ?? [])].toSorted()).toEqual(['a', 'c']);
  });

  it('is a share of fewer than five, wherever it stands', () => {
    const rows = [aGroup('a', 30, { ratePresent: 3, rateAbsent: 1 })];
    const found = cover(rows, { named: 30, ratePresent: 3, rateAbsent: 1 });
    expect([...(found.get('attendance_rate')?.keys() ?? [])]).toEqual(['a', 'total']);
    expect(found.get('attendances')?.size).toBe(0);
  });

  it('is people who can be in several rows, too', () => {
    const people = (key: string, count: number) => aGroup(key, 40, { people: count });
    // 23 of all and 20 of the others: at least three of the small row are in no other.
    const found = cover([people('a', 4), people('b', 20)], { named: 80, people: 23 });
    expect(Object.fromEntries(found.get('people') ?? [])).toEqual({ a: 'small', b: 'with' });
  });
});
