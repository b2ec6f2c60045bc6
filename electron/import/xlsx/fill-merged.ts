import type { Cell } from '#shared/domain/tables/sheet.ts';
import { limits } from '../limits.ts';
import { columnOf } from './cell-address.ts';

/**
 * Merged cells, downwards: a day written once beside its five sessions is the day of all five.
 * Across they stay as they are, since a title over the whole table is no column's.
 */
export function fillMerged(
  rows: readonly (readonly Cell[])[],
  merged: readonly string[],
  left: { merged: number },
): readonly (readonly Cell[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const range of merged) {
    const match = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(range);
    const [column, first, last] = [
      columnOf(match?.[1] ?? ''),
      Number(match?.[2]),
      Number(match?.[3]),
    ];
    const value = filled[first - 1]?.[column - 1] ?? null;
    if (value === null || column > limits.columns) continue;
    for (let row = first; row < Math.min(last, filled.length) && left.merged > 0; row++) {
      left.merged -= 1;
      putInto(filled[row], column, value);
    }
  }
  return filled;
}

function putInto(row: Cell[] | undefined, column: number, value: Cell): void {
  if (!row) return;
  while (row.length < column) row.push(null);
  row[column - 1] = value;
}
