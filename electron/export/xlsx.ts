import { formatCell } from '#shared/domain/reports/format-cell.ts';
import type { Report, Table } from '#shared/domain/reports/report-table.ts';
import { aboutPairs, wordsOf } from './export-words.ts';
import type { Sheet, SheetColumn } from './xlsx-sheet.ts';
import { writeWorkbook } from './xlsx-workbook.ts';

/** Widths in signs of the normal font. */
const minWidth = 9;
const maxWidth = 60;
const aboutWidths = [28, 100] as const;
/** Rows looked at for a width: reading all of a long table twice would not be worth it. */
const sampleSize = 200;

function columnsOf(report: Report, table: Table): SheetColumn[] {
  const sample = table.total
    ? [...table.rows.slice(0, sampleSize), table.total]
    : table.rows.slice(0, sampleSize);
  return table.columns.map(({ title, kind }, i) => {
    const lengths = sample.map((row) => formatCell(row[i] ?? null, kind, report.language).length);
    const longest = Math.max(title.length + 1, ...lengths, minWidth);
    return { title, kind, width: Math.min(longest, maxWidth) + 2 };
  });
}

function tableSheet(report: Report, table: Table): Sheet {
  const { title: name, rows, total } = table;
  const columns = columnsOf(report, table);
  return total ? { name, columns, rows, total } : { name, columns, rows };
}

function aboutSheet(report: Report): Sheet {
  const { about, item, text } = wordsOf(report);
  return {
    name: about,
    columns: [
      { title: item, kind: 'long-text', width: aboutWidths[0] },
      { title: text, kind: 'long-text', width: aboutWidths[1] },
    ],
    rows: aboutPairs(report),
  };
}

/**
 * The report as an Excel workbook for people who count on: one sheet per table that holds nothing
 * but the table, so that filters and pivots work on it, and a last sheet with facts, notes and
 * counting rules. Cells are real numbers and dates; minutes become hours, a ratio stays 0-1 and
 * shows as per cent.
 */
export function renderXlsx(report: Report): Promise<Uint8Array> {
  return writeWorkbook([
    ...report.tables.map((table) => tableSheet(report, table)),
    aboutSheet(report),
  ]);
}
