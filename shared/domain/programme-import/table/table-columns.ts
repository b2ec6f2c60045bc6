import type { Cell } from '../../tables/sheet.ts';

/** What a column of a programme may hold. */
export const tableFields = [
  'date',
  /** A start, or a start and an end: `10–12`. */
  'start',
  'end',
  'length',
  'group',
  'title',
  'theme',
  'place',
  'status',
  /** Recognised, so that nobody wonders, but not taken: notes about people, and people. */
  'details',
  'people',
] as const;
export type TableField = (typeof tableFields)[number];

/** Which column holds what, by the column's number from 0; fields without a column are not there. */
export type TableColumns = Readonly<Partial<Record<TableField, number>>>;

/** How a sheet is read: below which row (from 1; 0 for none), and which column is what. */
export type TableMatching = Readonly<{ headerRow: number; columns: TableColumns }>;

/** A column as it is shown to whoever checks the matching. */
export type FoundColumn = Readonly<{
  column: number;
  header: string;
  samples: readonly string[];
  field: TableField | null;
}>;

/** What the table must tell for there to be any session in it. */
export function isEnough({ columns }: TableMatching): boolean {
  const hasTitle = columns.title !== undefined || columns.group !== undefined;
  return hasTitle && (columns.date !== undefined || columns.start !== undefined);
}

export type Row = readonly Cell[];

/** The cell of a field, null where it is empty or the field has no column. */
export function cellOf(row: Row, columns: TableColumns, field: TableField): Cell {
  const column = columns[field];
  return column === undefined ? null : (row[column] ?? null);
}
