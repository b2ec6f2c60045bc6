import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../../../renderer/calendar/lanes.ts';

type Times = { startMinute: number; endMinute: number };

const byStart = (a: Times, b: Times): number =>
  a.startMinute - b.startMinute || b.endMinute - a.endMinute;
const anyTimes = fc
  .array(
    fc.record({ from: fc.integer({ min: 0, max: 90 }), quarters: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 60 },
  )
  .map((all) =>
    all
      .map(({ from, quarters }) => ({ startMinute: from * 15, endMinute: (from + quarters) * 15 }))
      .toSorted(byStart),
  );
const overlap = (a: Times, b: Times): boolean =>
  a.startMinute < b.endMinute && b.startMinute < a.endMinute;

describe('sessions side by side', () => {
  it('have the whole width when they are alone', () => {
    const alone = [
      { startMinute: 600, endMinute: 660 },
      { startMinute: 660, endMinute: 720 },
    ];
    expect(laidOut(alone, 3).shown.map(({ lane, span, count }) => [lane, span, count])).toEqual([
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it('never lie over each other', () => {
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 2, max: 8 }), (all, most) => {
        const { shown, hidden } = laidOut(all, most);
        const boxes = [
          ...shown.map(({ of, lane, span, count }) => ({ ...of, lane, span, count })),
          ...hidden.map((rest) => ({ ...rest, span: 1, count: rest.lanes })),
        ];
        for (const [i, a] of boxes.entries()) {
          expect(a.lane + a.span).toBeLessThanOrEqual(a.count);
          for (const b of boxes.slice(i + 1)) {
            if (!overlap(a, b)) continue;
            expect(a.count).toBe(b.count);
            expect(a.lane + a.span <= b.lane || b.lane + b.span <= a.lane).toBe(true);
          }
        }
      }),
    );
  });

  it('are all shown, or counted among those that do not fit', () => {
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 2, max: 8 }), (all, most) => {
        const { shown, hidden } = laidOut(all, most);
        const counted = hidden.reduce((sum, { count }) => sum + count, 0);
        expect(shown.length + counted).toBe(all.length);
        for (const { count } of shown) expect(count).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('leave the last lane to the number of those that do not fit', () => {
    const five = Array.from({ length: 5 }, () => ({ startMinute: 600, endMinute: 690 }));
    const { shown, hidden } = laidOut(five, 3);
    expect(shown.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(hidden).toEqual([{ count: 3, startMinute: 600, endMinute: 690, lane: 2, lanes: 3 }]);
  });
});
