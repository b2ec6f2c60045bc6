import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlappingSeason, seasonOn } from '#shared/domain/venues/seasons.ts';
import { addDays, datesFrom, day } from '#shared/kernel/local-date.ts';

const first = day('2026-08-01');
const anySpan = fc
  .tuple(fc.nat(60), fc.nat(30))
  .map(([from, length]) => ({ from: addDays(first, from), to: addDays(first, from + length) }));

it('two seasons overlap exactly when they share a day', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (one, other) => {
      const days = datesFrom(other.from, other.to);
      const share = datesFrom(one.from, one.to).some((date) => days.includes(date));
      expect(overlappingSeason(one, [other]) !== null).toBe(share);
    }),
  );
});

it('a season holds on its first and last day and not beside them', () => {
  const season = { from: first, to: day('2026-12-20') };
  const on = (date: string) => seasonOn([season], day(date)) === season;
  expect(['2026-07-31', '2026-08-01', '2026-12-20', '2026-12-21'].map(on)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
