import { formatCell } from '#shared/domain/reports/format-cell.ts';
import type { Cell, Column, Report, Table } from '#shared/domain/reports/report-table.ts';
import { cleanLine, cutText } from '#shared/domain/tables/clean-text.ts';
import { estimatedWidth } from './pdf-text.ts';

/** Points left and right of each cell's text. */
export const padding = 3;
/** In ems: a short text is kept on one line, a long one may wrap to the first and up to the second. */
const shortText = 8;
const narrowText = 10;
const wideText = 40;
/** A longer word in a heading is broken. */
const wideWord = 20;
/** A heading repeats on each page, and pdfmake drops one that is higher than the page. */
const maxHeading = 200;

/** A table in the words people read. */
export type TableTexts = Readonly<{
  title: string;
  columns: readonly Column[];
  head: readonly string[];
  rows: readonly (readonly string[])[];
  total: readonly string[] | null;
}>;

/** A title or heading on one line, cut where it would fill the page. */
function headingText(text: string): string {
  const line = cleanLine(text);
  return line.length > maxHeading ? `${cutText(line, maxHeading)}…` : line;
}

/** A table's cells as people read them, made once for planning and drawing. */
export function textsOf(table: Table, language: Report['language']): TableTexts {
  const write = (row: readonly Cell[]): string[] =>
    table.columns.map(({ kind }, i) =>
      // The fonts hold no narrow no-break space; number cells never break, so a thin one serves.
      formatCell(row[i] ?? null, kind, language).replaceAll('\u202f', '\u2009'),
    );
  return {
    title: headingText(table.title),
    columns: table.columns,
    head: table.columns.map(({ title }) => headingText(title)),
    rows: table.rows.map(write),
    total: table.total ? write(table.total) : null,
  };
}

/** Font size of a table and the width between the page's margins, both in points. */
export type Plan = Readonly<{ size: number; available: number }>;

/** Least and wanted width of a column in points, padding included. */
type Need = Readonly<{ least: number; wanted: number }>;

function needOf(texts: TableTexts, place: number, size: number): Need {
  const isText = texts.columns[place]?.kind === 'text';
  const widest = (parts: readonly string[], bold: boolean): number =>
    parts.reduce((most, part) => Math.max(most, estimatedWidth(part, { size, bold })), 0);
  const words = (texts.head[place] ?? '').split(' ');
  const heading = Math.min(widest(words, true), wideWord * size);
  const cells = texts.rows.map((row) => row[place] ?? '');
  const full = Math.max(widest(cells, false), widest([texts.total?.[place] ?? ''], true));
  // A number column holds a long text only by mistake; it then wraps like one.
  if (!isText && full <= wideText * size)
    return { least: Math.max(heading, full) + 2 * padding, wanted: 0 };
  const word = widest(
    cells.flatMap((cell) => cell.split(/\s/)),
    false,
  );
  const least = full <= shortText * size ? full : Math.min(word, narrowText * size);
  return {
    least: Math.max(heading, least) + 2 * padding,
    wanted: Math.min(full, wideText * size) + 2 * padding,
  };
}

/** The least widths of a table's columns at a font size, padding included. */
export function leastWidths(texts: TableTexts, size: number): number[] {
  return texts.columns.map((_, place) => needOf(texts, place, size).least);
}

/**
 * The widths of some of a table's columns on a page: the least ones, and what is left of the room
 * goes to the columns of text that want it.
 */
export function columnWidths(texts: TableTexts, places: readonly number[], plan: Plan): number[] {
  const needs = places.map((place) => needOf(texts, place, plan.size));
  let room = Math.max(0, plan.available - needs.reduce((sum, { least }) => sum + least, 0));
  return needs.map(({ least, wanted }) => {
    const extra = Math.min(room, Math.max(0, wanted - least));
    room -= extra;
    return least + extra;
  });
}
