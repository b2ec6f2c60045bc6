import type { Cell, Sheet, SheetNote } from '#shared/domain/tables/sheet.ts';
import { limits } from '../limits.ts';
import { type Attributes, parseXml } from '../parse-xml.ts';
import { columnOf } from './cell-address.ts';
import { cellValue } from './cell-value.ts';
import { fillMerged } from './fill-merged.ts';
import { textCollector } from './shared-strings.ts';

/** What all sheets of a workbook share while they are read. */
export type SheetContext = Readonly<{
  sharedStrings: readonly string[];
  timeStyles: ReadonlySet<number>;
  from1904: boolean;
  /** How many cells may still be read, and filled in under merged ones. */
  left: { cells: number; merged: number };
}>;

/** The cells of a sheet (ECMA-376 18.3); null where it is broken. */
export function readSheet(
  xml: Uint8Array,
  context: SheetContext,
): Pick<Sheet, 'rows' | 'notes' | 'rowsLeftOut'> | null {
  const reader = sheetReader(context);
  if (!parseXml(xml, reader.listener)) return null;
  const rows = fillMerged(reader.rows, reader.merged, context.left);
  const rowsLeftOut = reader.leftOut.rows;
  return { rows: rows.map(withoutEmptyEnd), notes: [...reader.notes], rowsLeftOut };
}

type OpenCell = { attributes: Attributes; column: number; value: string; hasFormula: boolean };

function sheetReader(context: SheetContext) {
  const rows: Cell[][] = [];
  const notes = new Set<SheetNote>();
  const merged: string[] = [];
  const inline = textCollector();
  /** Rows beyond the limit that hold something; `isBeyond` and `isCounted` are of the open one. */
  const leftOut = { rows: 0, isBeyond: false, isCounted: false };
  let [rowNumber, column, isValue] = [0, 0, false];
  let cell: OpenCell | null = null;

  function openRow({ r }: Attributes): void {
    rowNumber = r === undefined ? rowNumber + 1 : Number(r);
    column = 0;
    const isRead = rowNumber >= 1 && rowNumber <= limits.rows && context.left.cells > 0;
    Object.assign(leftOut, { isBeyond: !isRead, isCounted: false });
  }

  function openCell(attributes: Attributes): void {
    column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
    cell = { attributes, column, value: '', hasFormula: false };
    inline.start();
  }

  function closeCell(closed: OpenCell): void {
    cell = null;
    const { attributes, value, hasFormula } = closed;
    const { t: type = 'n', s: style = '' } = attributes;
    if (hasFormula) notes.add('formulas');
    if (hasFormula && value === '' && type !== 'str') notes.add('formulas-without-value');
    const text = type === 'inlineStr' ? inline.end() : value;
    const read = cellValue({ type, text, isTime: context.timeStyles.has(Number(style)) }, context);
    if (read === null) return;
    if (leftOut.isBeyond) {
      leftOut.rows += leftOut.isCounted ? 0 : 1;
      leftOut.isCounted = true;
      return;
    }
    if (closed.column > limits.columns || closed.column < 1) {
      notes.add('columns-left-out');
      return;
    }
    context.left.cells -= 1;
    const row = rowAt(rows, rowNumber);
    while (row.length < closed.column - 1) row.push(null);
    row[closed.column - 1] = read;
  }

  return {
    rows,
    notes,
    leftOut,
    merged,
    listener: {
      open: (name: string, attributes: Attributes): void => {
        if (name === 'row') openRow(attributes);
        else if (name === 'c') openCell(attributes);
        else if (name === 'v') isValue = true;
        else if (name === 'f' && cell) cell.hasFormula = true;
        else if (name === 'mergeCell') merged.push(attributes['ref'] ?? '');
        else inline.open(name);
      },
      close: (name: string): void => {
        if (name === 'c' && cell) closeCell(cell);
        else if (name === 'v') isValue = false;
        else inline.close(name);
      },
      text: (text: string): void => {
        if (isValue && cell && cell.value.length < limits.cellLength) cell.value += text;
        else if (cell) inline.add(text);
      },
    },
  };
}

function rowAt(rows: Cell[][], rowNumber: number): Cell[] {
  while (rows.length < rowNumber - 1) rows.push([]);
  const known = rows[rowNumber - 1];
  if (known) return known;
  const row: Cell[] = [];
  rows.push(row);
  return row;
}

function withoutEmptyEnd(row: readonly Cell[]): readonly Cell[] {
  const last = row.findLastIndex((cell) => cell !== null);
  return last === row.length - 1 ? row : row.slice(0, last + 1);
}
