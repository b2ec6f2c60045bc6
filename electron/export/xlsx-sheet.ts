import type { Cell } from '#shared/domain/reports/report-table.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { type CellKind, cellXml } from './xlsx-cells.ts';

/** A column of a sheet; the width counts signs of the normal font. */
export type SheetColumn = Readonly<{ title: string; kind: CellKind; width: number }>;

/**
 * One sheet to write: a header in row 1, the rows, and a total in bold as the last row where there
 * is one. The rows are read once and may be made while they are read.
 */
export type Sheet = Readonly<{
  name: string;
  columns: readonly SheetColumn[];
  rows: Iterable<readonly Cell[]>;
  total?: readonly Cell[];
}>;

/** Long enough to keep zlib busy, short enough to stay out of the memory figures. */
const chunkLength = 65_536;

/** Printed on landscape A4 (paper 9), as many pages long as needed and one wide. */
const printSetup =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function sheetHead(columns: readonly SheetColumn[], isFirst: boolean): string {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
    `<sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    '<sheetData>',
  ].join('');
}

type RowStyle = Readonly<{
  columns: readonly { kind: CellKind; letters: string }[];
  weight: 'plain' | 'bold';
}>;

function rowXml(cells: readonly Cell[], number: number, { columns, weight }: RowStyle): string {
  let xml = `<row r="${number}">`;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    if (!column) break;
    xml += cellXml(cells[i] ?? null, {
      kind: column.kind,
      address: column.letters + number,
      weight,
    });
  }
  return `${xml}</row>`;
}

/**
 * The XML of a sheet in pieces, made while it is read (ECMA-376 part 1, 18.3.1.99): a hundred
 * thousand rows never lie in memory together.
 */
export function* sheetXml(sheet: Sheet, isFirst: boolean): Generator<string> {
  const columns = sheet.columns.map(({ kind }, i) => ({ kind, letters: columnLetters(i) }));
  const titles = columns.map((column) => ({ ...column, kind: 'text' as const }));
  let number = 1;
  let piece = sheetHead(sheet.columns, isFirst);
  piece += rowXml(
    sheet.columns.map(({ title }) => title),
    number,
    { columns: titles, weight: 'bold' },
  );
  for (const row of sheet.rows) {
    number += 1;
    piece += rowXml(row, number, { columns, weight: 'plain' });
    if (piece.length < chunkLength) continue;
    yield piece;
    piece = '';
  }
  if (sheet.total) piece += rowXml(sheet.total, number + 1, { columns, weight: 'bold' });
  yield `${piece}</sheetData>${printSetup}</worksheet>`;
}
