/**
 * Figures of a table that add up: the total is the sum of its parts. `overlaps`: one person may be in
 * several parts, so that the parts come to the total or more. `isImplied`: follows from the table's
 * other sums.
 */
export type Sum = Readonly<{
  total: string;
  parts: readonly string[];
  overlaps?: true;
  isImplied?: true;
}>;

/** A table as its figures by name, and how they add up. */
export type SummedFigures = Readonly<{
  values: ReadonlyMap<string, number>;
  sums: readonly Sum[];
  /** Figures that are known from elsewhere, so that hiding them here is of no use. */
  kept?: ReadonlySet<string>;
}>;

/** The name of a total: of a row (`total` for the column), of a column, or of everything. */
export const totalName = 'total';
/** The name of a cell of a table with rows and columns. */
export const cellName = (row: string, column: string): string => JSON.stringify([row, column]);

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A table with row totals, column totals and a total of everything, from its inner cells. */
export function crossTable(
  rows: readonly string[],
  columns: readonly string[],
  countOf: (row: string, column: string) => number,
): SummedFigures {
  const values = new Map<string, number>();
  const sumOf = (row: string, column: string): number =>
    add(
      (row === totalName ? rows : [row]).flatMap((r) =>
        (column === totalName ? columns : [column]).map((c) => countOf(r, c)),
      ),
    );
  for (const row of [...rows, totalName]) {
    for (const column of [...columns, totalName]) {
      values.set(cellName(row, column), sumOf(row, column));
    }
  }
  const across = (row: string): Sum => ({
    total: cellName(row, totalName),
    parts: columns.map((column) => cellName(row, column)),
  });
  const down = (column: string): Sum => ({
    total: cellName(totalName, column),
    parts: rows.map((row) => cellName(row, column)),
  });
  return {
    values,
    sums: [
      ...rows.map(across),
      ...[...columns, totalName].map(down),
      { ...across(totalName), isImplied: true },
    ],
  };
}
