import { tenthsOf } from '#shared/domain/reports/format-cell.ts';
import type {
  Cell,
  Column,
  ColumnKind,
  Report,
  Table,
} from '#shared/domain/reports/report-table.ts';
import { byteOrderMark, lineEnd, separator, textCell } from '#shared/domain/tables/csv-line.ts';
import { aboutPairs } from './export-words.ts';

/** A number with a decimal comma, an ASCII minus and nothing between its thousands. */
function writeNumber(value: number): string {
  return String(value).replace('.', ',');
}

function numberCell(value: number, kind: Exclude<ColumnKind, 'text' | 'date'>): string {
  switch (kind) {
    case 'minutes':
      // Four decimals keep an hour exact to less than a second, so that sums still agree.
      return writeNumber(Math.round((value / 60) * 10_000) / 10_000);
    case 'ratio':
      return (tenthsOf(value, 'ratio') / 10).toFixed(1).replace('.', ',');
    case 'decimal':
      return (Math.round(value * 10) / 10).toFixed(1).replace('.', ',');
    default:
      return writeNumber(value);
  }
}

function cellOf(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  if (!Number.isFinite(cell)) return '';
  return kind === 'text' || kind === 'date' ? textCell(String(cell)) : numberCell(cell, kind);
}

/** The unit stands in the heading, so that the cells below can be bare numbers. */
function headingOf({ title, kind }: Column): string {
  return textCell(kind === 'ratio' ? `${title} %` : title);
}

function tableLines({ columns, rows, total }: Table): string[] {
  const all = total ? [...rows, total] : rows;
  return [
    columns.map(headingOf).join(separator),
    ...all.map((row) => columns.map(({ kind }, i) => cellOf(row[i] ?? null, kind)).join(separator)),
  ];
}

function tablesFor(report: Report, tableKey: string | undefined): readonly Table[] {
  if (tableKey === undefined) return report.tables;
  const table = report.tables.find(({ key }) => key === tableKey);
  if (!table) throw new Error(`report ${report.key} has no table ${tableKey}`);
  return [table];
}

/**
 * The report's tables (or the one asked for) as CSV for Finnish Excel, whatever the report's
 * language, since the reader's Excel is Finnish: RFC 4180 with `;`, CRLF, a byte order mark and
 * decimal commas; dates `2026-11-22`, minutes as hours, ratios as per cent. No `sep=` line: it would
 * make Excel ignore the byte order mark. Line 1 is the header of the first table, which ends with
 * an empty line; the others follow under their titles, and then facts, notes and counting rules as
 * `label;text`, so that no figure travels without its rule and no rule without its figure.
 */
export function renderCsv(report: Report, tableKey?: string): Uint8Array {
  const tables = tablesFor(report, tableKey).flatMap((table, i) => [
    ...(i === 0 ? [] : [textCell(table.title)]),
    ...tableLines(table),
    '',
  ]);
  const about = aboutPairs(report).map((pair) => pair.map(textCell).join(separator));
  const text = [...tables, ...about].map((line) => line + lineEnd).join('');
  return new TextEncoder().encode(byteOrderMark + text);
}
