import { type MarkStatus, markKeys, markStatuses } from '#shared/domain/attendance/mark-status.ts';

/** A toggle of the register: row and column from 0. */
export type Spot = Readonly<{ row: number; column: number }>;
export type GridSize = Readonly<{ rows: number; columns: number }>;

export type GridKey =
  | Readonly<{ kind: 'mark'; status: MarkStatus }>
  | Readonly<{ kind: 'clear' }>
  | Readonly<{ kind: 'move'; to: Spot }>;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

const pageRows = 10;

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** The nearest toggle that exists. */
export function clampSpot({ row, column }: Spot, { rows, columns }: GridSize): Spot {
  return { row: within(row, rows), column: within(column, columns) };
}

function target({ key, ctrlKey }: Key, { row, column }: Spot, size: GridSize): Spot | null {
  const last: Spot = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + pageRows, column };
    case 'PageUp':
      return { row: row - pageRows, column };
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return ctrlKey ? last : { row, column: last.column };
    default:
      return null;
  }
}

/**
 * What a key does in the register; null for keys that are not the register's. Digits mark,
 * Backspace and Delete clear, arrows move without leaving the grid. A digit held down marks one
 * row, not all that follow.
 */
export function gridKey(event: Key, spot: Spot, size: GridSize): GridKey | null {
  if (event.altKey || event.metaKey) return null;
  const to = target(event, spot, size);
  if (to) return { kind: 'move', to: clampSpot(to, size) };
  if (event.ctrlKey || event.repeat) return null;
  if (event.key === 'Backspace' || event.key === 'Delete') return { kind: 'clear' };
  const status = markStatuses.find((each) => markKeys[each] === event.key);
  return status ? { kind: 'mark', status } : null;
}

/** Where the focus goes after a digit: the next row, and at the last row it stays. */
export function afterMark(spot: Spot, size: GridSize): Spot {
  return clampSpot({ row: spot.row + 1, column: spot.column }, size);
}

/** The first row without a mark, where a person who opens the register goes on. */
export function firstUnmarked(rows: readonly Readonly<{ status: MarkStatus | null }>[]): number {
  return Math.max(
    0,
    rows.findIndex(({ status }) => status === null),
  );
}
