import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesPresent } from '#shared/domain/attendance/presence-minutes.ts';

const minute = fc.integer({ min: 0, max: 1440 });
const session = fc
  .tuple(minute, minute)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ startMinute: Math.min(a, b), endMinute: Math.max(a, b) }));
const times = fc
  .record({ arrivedMinute: fc.option(minute), leftMinute: fc.option(minute) })
  .filter(({ arrivedMinute, leftMinute }) => (leftMinute ?? 1440) >= (arrivedMinute ?? 0));
const isThere = (
  at: number,
  { arrivedMinute, leftMinute }: { arrivedMinute: number | null; leftMinute: number | null },
) => at >= (arrivedMinute ?? 0) && at < (leftMinute ?? 1440);

describe('minutesPresent', () => {
  it('are the minutes of the session, counted one by one, in which somebody was there', () => {
    fc.assert(
      fc.property(session, times, (when, own) => {
        let counted = 0;
        for (let at = when.startMinute; at < when.endMinute; at++) if (isThere(at, own)) counted++;
        expect(minutesPresent(when, own)).toBe(counted);
      }),
    );
  });

  it('are the whole session where nothing is said', () => {
    fc.assert(
      fc.property(session, (when) => {
        const none = { arrivedMinute: null, leftMinute: null };
        expect(minutesPresent(when, none)).toBe(when.endMinute - when.startMinute);
      }),
    );
  });

  it.each([
    ['came twenty minutes late', 620, null, 70],
    ['left early', null, 630, 30],
    ['came early and washed up', 570, 720, 90],
    ['came after the end', 700, null, 0],
  ])('of somebody who %s', (_, arrivedMinute, leftMinute, expected) => {
    const when = { startMinute: 600, endMinute: 690 };
    expect(minutesPresent(when, { arrivedMinute, leftMinute })).toBe(expected);
  });
});
