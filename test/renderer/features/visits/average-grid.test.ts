import { expect, it } from 'vitest';
import { averageGrid, tenths } from '../../../../renderer/features/visits/average-grid.ts';

it('divides by the days of the weekday and leaves no hour out between the first and the last', () => {
  const { hours, rows, most } = averageGrid([
    {
      weekday: 2,
      days: 4,
      hours: [
        { hour: 9, visits: 2 },
        { hour: 11, visits: 6 },
      ],
    },
    { weekday: 3, days: 1, hours: [] },
  ]);
  expect(hours).toEqual([9, 10, 11]);
  expect(rows).toEqual([
    { weekday: 2, days: 4, cells: [0.5, 0, 1.5], average: 2 },
    { weekday: 3, days: 1, cells: [0, 0, 0], average: 0 },
  ]);
  expect(most).toBe(1.5);
});

it('has no hours where nobody came', () => {
  expect(averageGrid([{ weekday: 1, days: 2, hours: [] }]).hours).toEqual([]);
});

it('writes tenths, halves upwards', () => {
  expect([0.05, 0.25, 1.005, 2].map(tenths)).toEqual(['0.1', '0.3', '1.0', '2.0']);
});
