import type { Columns, Matching, ShownColumn } from '../../tables/columns.ts';

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

export type TableColumns = Columns<TableField>;
export type TableMatching = Matching<TableField>;
export type FoundColumn = ShownColumn<TableField>;

/** What the table must tell for there to be any session in it. */
export function isEnough({ columns }: TableMatching): boolean {
  const hasTitle = columns.title !== undefined || columns.group !== undefined;
  return hasTitle && (columns.date !== undefined || columns.start !== undefined);
}
