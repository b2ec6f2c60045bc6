import { cellText } from '../tables/cell-text.ts';
import { findHeader, type Row, type ShownColumn, shownColumns } from '../tables/columns.ts';
import type { DayReading } from '../tables/read-days.ts';
import type { Sheet } from '../tables/sheet.ts';
import { type DayColumn, findDayRow } from './day-columns.ts';
import { fieldOfHeader } from './header-words.ts';
import {
  type ImportColumns,
  type ImportField,
  type ImportKind,
  type ImportMatching,
  type Layout,
  mayBeMatrix,
  missingFields,
  type RefusedKind,
} from './import-fields.ts';
import { refusedByContent, refusedByHeader, shownText } from './refused-columns.ts';

type Rows = Pick<Sheet, 'rows'>;

/** How a sheet seems to be laid out and what its columns seem to hold. */
export function matchImport(
  sheet: Rows,
  kind: ImportKind,
  { layout, reading }: Readonly<{ layout: Layout | null; reading: DayReading }>,
): ImportMatching {
  const list = matchList(sheet, kind);
  if (layout === 'list' || !mayBeMatrix(kind)) return list;
  if (layout === null && missingFields(kind, list).length === 0) return list;
  const matrix = matchMatrix(sheet, kind, reading);
  return layout === 'matrix' || matrix.days >= 2 ? matrix.matching : list;
}

/** A single column of names is a list, too. */
const fewestOf = (kind: ImportKind): number => (kind === 'people' ? 1 : 2);

function matchList(sheet: Rows, kind: ImportKind): ImportMatching {
  const found = findHeader<ImportField>(
    sheet,
    {
      columnsOf: (header, below) => columnsOf(header, below, kind),
      isHeader: ({ name, date }) => name !== undefined || date !== undefined,
    },
    fewestOf(kind),
  );
  return { ...found, layout: 'list' };
}

function columnsOf(
  header: readonly string[],
  below: readonly Row[],
  kind: ImportKind,
): ImportColumns {
  const columns: Partial<Record<ImportField, number>> = {};
  header.forEach((text, column) => {
    const field = fieldOfHeader(text, kind);
    if (field === null || columns[field] !== undefined) return;
    if (refusedByHeader(text) || refusedByContent(below, column, true)) return;
    columns[field] = column;
  });
  return columns;
}

/** Rows against days: the row with the most days in it is the header. */
function matchMatrix(
  sheet: Rows,
  kind: ImportKind,
  reading: DayReading,
): Readonly<{ matching: ImportMatching; days: number }> {
  const { headerRow, days } = findDayRow(sheet, reading);
  const columns = headerRow === 0 ? {} : matrixColumns(sheet, kind, { headerRow, days });
  return { matching: { headerRow, columns, layout: 'matrix' }, days: days.length };
}

/** Names stand under their own heading, else in the first column of texts before the days. */
function matrixColumns(
  { rows }: Rows,
  kind: ImportKind,
  { headerRow, days }: Readonly<{ headerRow: number; days: readonly DayColumn[] }>,
): ImportColumns {
  const first = Math.min(...days.map(({ column }) => column));
  const below = rows.slice(headerRow, headerRow + 50);
  const [above, header] = [rows[headerRow - 2] ?? [], rows[headerRow - 1] ?? []];
  const texts = Array.from({ length: first }, (_, i) => {
    const own = cellText(header[i] ?? null);
    return own === '' ? cellText(above[i] ?? null) : own;
  });
  const columns = { ...columnsOf(texts, below, kind) };
  const wanted = kind === 'registers' ? 'name' : 'group';
  if (columns[wanted] !== undefined) return columns;
  const isFree = (column: number): boolean =>
    !Object.values(columns).includes(column) &&
    !refusedByHeader(texts[column] ?? '') &&
    !refusedByContent(below, column) &&
    below.some((row) => typeof row[column] === 'string');
  const column = texts.findIndex((_, i) => isFree(i));
  return column < 0 ? columns : { ...columns, [wanted]: column };
}

/** Columns that are never read in, by their number. */
export function refusedColumns(
  { rows }: Rows,
  { headerRow }: Pick<ImportMatching, 'headerRow'>,
  kind: ImportKind,
): ReadonlyMap<number, RefusedKind> {
  const [above, header] = [rows[headerRow - 2] ?? [], rows[headerRow - 1] ?? []];
  const below = rows.slice(headerRow, headerRow + 500);
  const width = Math.max(0, ...rows.slice(0, headerRow + 500).map((row) => row.length));
  const refused = new Map<number, RefusedKind>();
  for (let column = 0; column < width; column++) {
    const own = cellText(header[column] ?? null);
    const text = own === '' ? cellText(above[column] ?? null) : own;
    const isNamed = fieldOfHeader(text, kind) !== null;
    const found = refusedByHeader(text) ?? refusedByContent(below, column, isNamed);
    if (found) refused.set(column, found);
  }
  return refused;
}

/**
 * The columns as somebody checks them: nothing of what is refused is shown, neither a column of it
 * nor a single cell among others.
 */
export const importColumns = (
  sheet: Rows,
  matching: ImportMatching,
  refused: ReadonlyMap<number, RefusedKind>,
): ShownColumn<ImportField>[] =>
  shownColumns<ImportField>(sheet, matching, (_, column) => refused.has(column)).map(
    ({ header, samples, ...found }) => ({
      ...found,
      header: shownText(header),
      samples: samples.filter((text) => shownText(text) !== ''),
    }),
  );
