import type { Row } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** So many rows below the header are read of one sheet. */
export const mostRows = 20_000;

/** So many may stand above them: titles and the header itself. */
export const mostRowsAbove = 30;

/** The rows below a header, and how many with something in them are beyond what is read. */
export function rowsBelow(
  { rows, rowsLeftOut = 0 }: Pick<Sheet, 'rows' | 'rowsLeftOut'>,
  headerRow: number,
): Readonly<{ below: readonly Row[]; leftOut: number }> {
  const end = headerRow + mostRows;
  const beyond = rows.slice(end).filter((row) => row.length > 0).length;
  return { below: rows.slice(headerRow, end), leftOut: beyond + rowsLeftOut };
}
