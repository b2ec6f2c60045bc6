import { cellText } from './cell-text.ts';
import type { Cell, Sheet } from './sheet.ts';

export type Row = readonly Cell[];

/** Which column holds what, by the column's number from 0; fields without a column are not there. */
export type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** How a sheet is read: below which row (from 1; 0 for none), and which column is what. */
export type Matching<Field extends string> = Readonly<{
  headerRow: number;
  columns: Columns<Field>;
}>;

/** A column as it is shown to whoever checks the matching. */
export type ShownColumn<Field extends string> = Readonly<{
  column: number;
  header: string;
  samples: readonly string[];
  field: Field | null;
}>;

/** The cell of a field, null where it is empty or the field has no column. */
export function cellOf<Field extends string>(
  row: Row,
  columns: Columns<Field>,
  field: Field,
): Cell {
  const column = columns[field];
  return column === undefined ? null : (row[column] ?? null);
}

/** How far down a header is looked for: above it are titles, dates and logos. */
const headerRows = 20;

type Header<Field extends string> = Readonly<{
  /** What a row says of its columns, seen with a few rows below it. */
  columnsOf: (header: readonly string[], below: readonly Row[]) => Columns<Field>;
  /** Without these it is not a header, whatever else it says. */
  isHeader: (columns: Columns<Field>) => boolean;
}>;

/**
 * The header row: the one of the first rows that names the most columns. A header may have two rows
 * ("Aika" over "alkaa" and "loppuu"): then the lower one counts, and the upper one where the lower
 * is empty.
 */
export function findHeader<Field extends string>(
  { rows }: Pick<Sheet, 'rows'>,
  { columnsOf, isHeader }: Header<Field>,
  fewest = 2,
): Matching<Field> {
  // No key is needed of a table whose keys are all optional, which the compiler does not see.
  const none = {} as Columns<Field>;
  let best: Matching<Field> = { headerRow: 0, columns: none };
  let bestScore = fewest - 1;
  for (let place = 0; place < Math.min(headerRows, rows.length); place++) {
    for (const header of headersAt(rows, place)) {
      const columns = columnsOf(header, rows.slice(place + 1, place + 51));
      const score = Object.keys(columns).length;
      if (score <= bestScore || !isHeader(columns)) continue;
      bestScore = score;
      best = { headerRow: place + 1, columns };
    }
  }
  return best;
}

/** A row as the header, alone and together with the one above it. */
function headersAt(rows: readonly Row[], place: number): readonly (readonly string[])[] {
  const row = rows[place] ?? [];
  if (!row.every((cell) => cell === null || typeof cell === 'string')) return [];
  const alone = row.map(cellText);
  const above = rows[place - 1];
  if (!above?.every((cell) => cell === null || typeof cell === 'string')) return [alone];
  const width = Math.max(row.length, above.length);
  const both = Array.from({ length: width }, (_, i) => alone[i] || cellText(above[i] ?? null));
  return [alone, both];
}

/** The columns with a few of their cells, for a person to check the matching by. */
export function shownColumns<Field extends string>(
  { rows }: Pick<Sheet, 'rows'>,
  { headerRow, columns }: Matching<Field>,
  isPrivate: (field: Field | null, column: number) => boolean,
): ShownColumn<Field>[] {
  const below = rows.slice(headerRow, headerRow + 200);
  const width = Math.max(0, ...rows.slice(0, headerRow + 200).map((row) => row.length));
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  return Array.from({ length: width }, (_, column): ShownColumn<Field> => {
    const texts = below.map((row) => cellText(row[column] ?? null)).filter((text) => text !== '');
    const header = cellText(rows[headerRow - 1]?.[column] ?? null);
    // Keys of `Columns` are fields.
    const field = (fieldAt.get(column) ?? null) as Field | null;
    const shown = isPrivate(field, column) ? [] : [...new Set(texts)].slice(0, 3);
    const samples = shown.map((text) => text.slice(0, 60));
    return { column, header: header.slice(0, 60), samples, field };
  }).filter(({ header, samples }) => header !== '' || samples.length > 0);
}
