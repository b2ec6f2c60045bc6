import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termAfter, termOf } from '#shared/domain/sessions/terms.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';

describe('terms', () => {
  it('are January to May and August to December; summer still looks back on the spring', () => {
    expect(termOf(day('2026-11-24'))).toEqual({ from: '2026-08-01', to: '2026-12-31' });
    expect(termAfter(day('2026-11-24'))).toEqual({ from: '2027-01-01', to: '2027-05-31' });
    expect(termOf(day('2027-06-15'))).toEqual({ from: '2027-01-01', to: '2027-05-31' });
    expect(termAfter(day('2027-06-15'))).toEqual({ from: '2027-08-01', to: '2027-12-31' });
  });

  it('follow one another without meeting, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays(day('1990-01-01'), days);
        const [now, next] = [termOf(date), termAfter(date)];
        expect(now.from <= now.to && now.to < next.from && date < next.from).toBe(true);
        expect(termOf(next.from)).toEqual(next);
      }),
    );
  });
});
