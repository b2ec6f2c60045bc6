import { mostRows, mostRowsAbove } from '#shared/domain/tables/row-limit.ts';

/**
 * How much of a table is read. A yearly programme or a roster is under 3,000 rows and 1 MB; what is
 * far above that is a mistake or an attack.
 */
export const limits = {
  /** Bytes of a file; more is refused before anything is parsed. */
  fileBytes: 10 * 1024 * 1024,
  /** Of one sheet, with what stands above its data; what is beyond is counted and left out. */
  rows: mostRowsAbove + mostRows,
  columns: 300,
  /** Signs of one cell, as in Excel; the rest is cut. */
  cellLength: 32_767,
  /** Cells of all sheets together. */
  cells: 1_000_000,
  sheets: 50,
  /** Cells that merged ranges of all sheets may repeat. */
  mergedCells: 100_000,
  /** Files in an archive, and their bytes once unpacked: Excel packs sheets to a tenth. */
  zipEntries: 2_000,
  unpackedBytes: 48 * 1024 * 1024,
  /** Elements inside each other: a cell is the sixth. */
  xmlDepth: 32,
} as const;
