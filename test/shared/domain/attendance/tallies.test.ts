import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, shownBands } from '#shared/domain/attendance/age-bands.ts';
import { headcountCategories } from '#shared/domain/attendance/mark-status.ts';
import {
  genders,
  headRoles,
  headsToSplit,
  notKnown,
  overfullSplit,
  tallies,
} from '#shared/domain/attendance/tallies.ts';

const heads = fc.array(
  fc.record({ category: fc.constantFrom(...headcountCategories), count: fc.nat(30) }),
  { maxLength: 6 },
);
const counted = fc.uniqueArray(
  fc.record({ tally: fc.constantFrom(...tallies), count: fc.nat(30) }),
  { selector: ({ tally }) => tally },
);

describe('splits of heads', () => {
  it('leave a rest that is not known, and are overfull where it would be less than none', () => {
    fc.assert(
      fc.property(heads, counted, (all, said) => {
        const of = (names: readonly string[]) =>
          said.filter(({ tally }) => names.includes(tally)).reduce((n, { count }) => n + count, 0);
        const total = all.reduce((n, { count }) => n + count, 0);
        const companions = all
          .filter(({ category }) => category === 'companion')
          .reduce((n, { count }) => n + count, 0);
        expect(notKnown('gender', all, said) + of(genders)).toBe(total);
        expect(notKnown('role', all, said) + of(headRoles)).toBe(total - companions);
        expect(overfullSplit(all, said) === null).toBe(
          of(genders) <= total && of(headRoles) <= total - companions,
        );
      }),
    );
  });

  it('count companions for gender and not for role', () => {
    const all = [
      { category: 'unspecified', count: 4 },
      { category: 'companion', count: 2 },
    ] as const;
    expect([headsToSplit('gender', all), headsToSplit('role', all)]).toEqual([6, 4]);
  });

  it('have nothing to do with the remote peak', () => {
    expect(overfullSplit([], [{ tally: 'remote-peak', count: 70 }])).toBeNull();
  });
});

describe('age bands', () => {
  it('show what was counted under another scheme where it was counted', () => {
    const old = [{ category: '65-over', count: 3 }];
    expect(shownBands('esr-plus', old)).toEqual([...bandsOf['esr-plus'], '65-over']);
    expect(shownBands('esr-plus', [])).toEqual(bandsOf['esr-plus']);
  });
});
