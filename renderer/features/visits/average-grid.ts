import type { HourAverages } from '#shared/contract/visits-parts.ts';

export type AverageRow = Readonly<{
  weekday: number;
  days: number;
  /** Visits an hour, one for each hour of the grid. */
  cells: readonly number[];
  /** Visits a day. */
  average: number;
}>;
export type AverageGrid = Readonly<{
  hours: readonly number[];
  rows: readonly AverageRow[];
  /** The busiest cell, at least a tenth: what the bars are measured by. */
  most: number;
}>;

/** Averages by weekday and hour, with every hour from the first to the last that had a visit. */
export function averageGrid(averages: HourAverages): AverageGrid {
  const known = averages.flatMap(({ hours }) => hours.map(({ hour }) => hour));
  const first = Math.min(...known);
  const hours = known.length === 0 ? [] : range(first, Math.max(...known));
  const rows = averages.map(({ weekday, days, hours: counted }): AverageRow => {
    const visits = new Map(counted.map((each) => [each.hour, each.visits]));
    const cells = hours.map((hour) => (visits.get(hour) ?? 0) / days);
    return { weekday, days, cells, average: cells.reduce((sum, cell) => sum + cell, 0) };
  });
  return { hours, rows, most: Math.max(0.1, ...rows.flatMap(({ cells }) => cells)) };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One decimal; halves go up, found on whole numbers. */
export const tenths = (value: number): string =>
  (Math.round(Number((value * 10).toPrecision(12))) / 10).toFixed(1);
