import { cellText } from '../../tables/cell-text.ts';
import { findHeader, type Row, shownColumns } from '../../tables/columns.ts';
import type { Sheet } from '../../tables/sheet.ts';
import { fieldOfHeader, saysCalledOff } from './header-words.ts';
import type { FoundColumn, TableColumns, TableField, TableMatching } from './table-columns.ts';

/** The header row and what its words say of the columns. */
export const matchColumns = (sheet: Pick<Sheet, 'rows'>): TableMatching =>
  findHeader<TableField>(sheet, {
    columnsOf,
    isHeader: ({ date, start }) => date !== undefined || start !== undefined,
  });

function columnsOf(header: readonly string[], below: readonly Row[]): TableColumns {
  const columns: Partial<Record<TableField, number>> = {};
  header.forEach((text, column) => {
    const named = fieldOfHeader(text);
    const field = named === 'place' && looksLikeStatus(below, column) ? 'status' : named;
    if (field !== null && columns[field] === undefined) columns[field] = column;
  });
  return columns;
}

/** "Tila" is a room or a state. */
function looksLikeStatus(below: readonly Row[], column: number): boolean {
  const texts = below.map((row) => cellText(row[column] ?? null)).filter((text) => text !== '');
  const isState = (text: string): boolean =>
    saysCalledOff(text) ||
    /^(ok|pidetään|toteutuu|toteutunut|vahvistettu|varattu|auki)$/i.test(text);
  return texts.length > 0 && texts.every(isState);
}

/**
 * The columns with a few of their cells, for a person to check the matching by. Who is in them is
 * not shown.
 */
export const foundColumns = (sheet: Pick<Sheet, 'rows'>, matching: TableMatching): FoundColumn[] =>
  shownColumns(sheet, matching, (field) => field === 'people' || field === 'details');
