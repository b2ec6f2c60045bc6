/** A row as the file has it, by column. */
export type StoredRow = Readonly<Record<string, string | number | null>>;

/** A row before and after; null: it was not there, or is no more. */
export type RowChange = Readonly<{
  table: string;
  before: StoredRow | null;
  after: StoredRow | null;
}>;

/** The rows of one table that belong to a person. */
export type OwnRows = Readonly<{
  table: string;
  /** The column that says whose a row is. */
  column: string;
  /** The columns of the table's key. */
  key: readonly string[];
  rows: readonly StoredRow[];
}>;

/** A row's key as text, to hold rows against each other. */
export const keyIn = (key: readonly string[], row: StoredRow): string =>
  JSON.stringify(key.map((column) => row[column]));

/** A column of text; a row of ours has it. */
export function textIn(row: StoredRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`no text in ${column}`);
  return value;
}

/** A column of text that may be empty. */
export function textOrNull(row: StoredRow, column: string): string | null {
  const value = row[column] ?? null;
  return value === null ? null : String(value);
}
