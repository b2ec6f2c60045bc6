import { describe, expect, it } from 'vitest';
import { ageBands, ageSchemes, bandsOf } from '#shared/domain/attendance/age-bands.ts';

/** The ages of a band, from its code alone. */
function holds(band: string, age: number): boolean {
  const [from, to] = band.split('-');
  if (from === 'under') return age < Number(to);
  return age >= Number(from) && (to === 'over' || age <= Number(to));
}

describe.each(ageSchemes)('the scheme %s', (scheme) => {
  it('holds every age once, youngest first', () => {
    for (let age = 0; age <= 110; age++) {
      expect(bandsOf[scheme].filter((band) => holds(band, age))).toHaveLength(1);
    }
    const order = bandsOf[scheme].map((band) => ageBands.indexOf(band));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
