/**
 * A day, a time of day or both, as spreadsheets count them: days since 30 December 1899, the time
 * as a part of a day. Where the cell shows a length, days of 24 hours.
 */
export type Serial = Readonly<{ serial: number }>;

/** What one cell holds; null where nothing does. A formula is the value it last had. */
export type Cell = string | number | boolean | Serial | null;

/** What the reader of a sheet should know of how it was read. */
export const sheetNotes = [
  'columns-left-out',
  /** Their values as they were last worked out are read. */
  'formulas',
  /** Written by a program that does not calculate: such cells are empty. */
  'formulas-without-value',
  /** Text in two encodings: some rows were read by the second, see `mixedRows`. */
  'mixed-encoding',
] as const;
export type SheetNote = (typeof sheetNotes)[number];

/** So many rows of two encodings are told of. */
export const mostMixedRows = 20;

/** One sheet of a workbook, or the one of a CSV file. Row 1 of the file is `rows[0]`. */
export type Sheet = Readonly<{
  name: string;
  isHidden: boolean;
  /** A row ends at its last cell that holds something. */
  rows: readonly (readonly Cell[])[];
  /** Rows with something in them that were not read, since the sheet is too long. */
  rowsLeftOut?: number;
  notes: readonly SheetNote[];
  /** Rows, from 1, with signs of another encoding than the file's: to be looked at. */
  mixedRows?: readonly number[];
}>;
