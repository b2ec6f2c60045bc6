import { describe, expect, it } from 'vitest';
import { hourBars, openSpan } from '../../../../renderer/features/visits/hour-bars.ts';

describe('hourBars', () => {
  it('draws the opening hours without gaps and gives the busiest hour the whole height', () => {
    const bars = hourBars(
      [
        { hour: 10, visits: 4 },
        { hour: 12, visits: 2 },
      ],
      { fromHour: 9, toHour: 13 },
    );
    expect(bars.map(({ hour, share }) => [hour, share])).toEqual([
      [9, 0],
      [10, 1],
      [11, 0],
      [12, 0.5],
    ]);
  });

  it('reaches to visits outside of the opening hours', () => {
    const hours = hourBars([{ hour: 17, visits: 1 }], { fromHour: 9, toHour: 11 }).map(
      ({ hour }) => hour,
    );
    expect(hours).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it('puts visits without an hour last', () => {
    const bars = hourBars(
      [
        { hour: null, visits: 12 },
        { hour: 9, visits: 3 },
      ],
      null,
    );
    expect(bars.map(({ hour, visits }) => [hour, visits])).toEqual([
      [9, 3],
      [null, 12],
    ]);
  });

  it('draws nothing without visits and opening hours', () => {
    expect(hourBars([], null)).toEqual([]);
  });
});

describe('openSpan', () => {
  const hours = [
    { weekday: 2, opensMinute: 540, closesMinute: 720 },
    { weekday: 2, opensMinute: 780, closesMinute: 930 },
  ];

  it('goes from the first opening to the last closing, in whole hours', () => {
    expect(openSpan(hours, 2)).toEqual({ fromHour: 9, toHour: 16 });
  });

  it('is null on a day that is not open', () => {
    expect(openSpan(hours, 3)).toBeNull();
  });
});
