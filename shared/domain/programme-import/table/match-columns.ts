import type { Sheet } from '../../tables/sheet.ts';
import { cellText } from './cell-text.ts';
import { fieldOfHeader, saysCalledOff } from './header-words.ts';
import type { FoundColumn, Row, TableColumns, TableField, TableMatching } from './table-columns.ts';

/** How far down a header is looked for: above it are titles, dates and logos. */
const headerRows = 20;

/**
 * The header row and what its words say of the columns. A header may have two rows ("Aika" over
 * "alkaa" and "loppuu"): then the lower one counts, and the upper one where the lower is empty.
 */
export function matchColumns({ rows }: Pick<Sheet, 'rows'>): TableMatching {
  let best: TableMatching = { headerRow: 0, columns: {} };
  let bestScore = 1;
  for (let place = 0; place < Math.min(headerRows, rows.length); place++) {
    for (const header of headersAt(rows, place)) {
      const columns = columnsOf(header, rows.slice(place + 1, place + 51));
      const score = Object.keys(columns).length;
      const hasTime = columns.date !== undefined || columns.start !== undefined;
      if (score <= bestScore || !hasTime) continue;
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

/** The columns with a few of their cells, for a person to check the matching by. */
export function foundColumns(
  { rows }: Pick<Sheet, 'rows'>,
  { headerRow, columns }: TableMatching,
): FoundColumn[] {
  const below = rows.slice(headerRow, headerRow + 200);
  const width = Math.max(0, ...rows.slice(0, headerRow + 200).map((row) => row.length));
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  return Array.from({ length: width }, (_, column): FoundColumn => {
    const texts = below.map((row) => cellText(row[column] ?? null)).filter((text) => text !== '');
    const header = cellText(rows[headerRow - 1]?.[column] ?? null);
    // Keys of `TableColumns` are fields.
    const field = (fieldAt.get(column) ?? null) as TableField | null;
    // Who is in them is not shown either.
    const isPrivate = field === 'people' || field === 'details';
    const shown = isPrivate ? [] : [...new Set(texts)].slice(0, 3);
    const samples = shown.map((text) => text.slice(0, 60));
    return { column, header: header.slice(0, 60), samples, field };
  }).filter(({ header, samples }) => header !== '' || samples.length > 0);
}
