import { formatCell } from '#shared/domain/reports/format-cell.ts';
import type { Cell, Column, Report, Table } from '#shared/domain/reports/report-table.ts';
import { cleanLine } from '#shared/domain/tables/clean-text.ts';
import { columnBlocks } from './column-blocks.ts';
import { wordsOf } from './export-words.ts';

/** Signs on a line; more is wrapped by the web forms this is pasted into. */
const lineWidth = 100;
const gap = 2;
/** The widest a column may be before its text goes on to the next line. */
const maxColumnWidth = 40;

/** Signs as a reader counts them: marks that sit on another sign and joiners take no room. */
function widthOf(text: string): number {
  const bare = text.normalize('NFC').replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '');
  return [...bare].length;
}

/** Breaks one long word into pieces of at most `width` signs. */
function* pieces(word: string, width: number): Generator<string> {
  let piece = '';
  let length = 0;
  for (const sign of word) {
    const signWidth = widthOf(sign);
    if (length + signWidth > width) {
      yield piece;
      piece = '';
      length = 0;
    }
    piece += sign;
    length += signWidth;
  }
  yield piece;
}

/** The text as lines of at most `width` signs, broken between words where there are any. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, width)) {
      const pieceWidth = widthOf(piece);
      if (line !== '' && length + 1 + pieceWidth <= width) {
        line += ` ${piece}`;
        length += 1 + pieceWidth;
        continue;
      }
      if (line !== '') lines.push(line);
      line = piece;
      length = pieceWidth;
    }
  }
  return [...lines, line];
}

type Side = 'left' | 'right';

function padded(text: string, width: number, side: Side): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'right' ? room + text : text + room;
}

const sideOf = ({ kind }: Column): Side => (kind === 'text' || kind === 'date' ? 'left' : 'right');

type Grid = Readonly<{ widths: readonly number[]; sides: readonly Side[] }>;

/** One row as lines: each cell wraps in its own column. Headings stand on the last line. */
function rowLines(cells: readonly string[], grid: Grid, isHeading: boolean): string[] {
  const columns = cells.map((cell, i) => wrapped(cell, grid.widths[i] ?? maxColumnWidth));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, n) =>
    columns
      .map((lines, i) => {
        const text = lines[isHeading ? n - height + lines.length : n] ?? '';
        return padded(text, grid.widths[i] ?? 0, grid.sides[i] ?? 'left');
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** As wide as its longest cell, but for headings, whose words may stand one over the other. */
function columnWidth(heading: string, cells: readonly string[]): number {
  const words = heading.split(' ').map(widthOf);
  let longest = Math.max(...words);
  for (const cell of cells) longest = Math.max(longest, widthOf(cell));
  return Math.min(longest, maxColumnWidth);
}

function blockLines(
  grid: Grid,
  texts: { head: string[]; body: string[][]; total: string[] | null },
): string[] {
  const rule = grid.widths.map((width) => '-'.repeat(width)).join(' '.repeat(gap));
  return [
    ...rowLines(texts.head, grid, true),
    rule,
    ...texts.body.flatMap((row) => rowLines(row, grid, false)),
    ...(texts.total ? [rule, ...rowLines(texts.total, grid, false)] : []),
  ];
}

function tableLines(table: Table, language: Report['language']): string[] {
  const write = (row: readonly Cell[]): string[] =>
    table.columns.map(({ kind }, i) => cleanLine(formatCell(row[i] ?? null, kind, language)));
  const head = table.columns.map(({ title }) => cleanLine(title));
  const body = table.rows.map(write);
  const total = table.total ? write(table.total) : null;
  const widths = head.map((heading, i) =>
    columnWidth(
      heading,
      (total ? [...body, total] : body).map((row) => row[i] ?? ''),
    ),
  );
  const sides = table.columns.map(sideOf);
  const blocks = columnBlocks({ widths, available: lineWidth, gap }).map((places) => {
    const pick = <T>(list: readonly T[]): T[] => places.flatMap((i) => list.slice(i, i + 1));
    return blockLines(
      { widths: pick(widths), sides: pick(sides) },
      { head: pick(head), body: body.map(pick<string>), total: total && pick(total) },
    );
  });
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}

function listLines(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) =>
    wrapped(cleanLine(item), lineWidth - 2).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)),
  );
  return ['', heading, ...lines];
}

/**
 * The report as plain text to paste into a funder's web form (EURA, STEA): title, facts, tables in
 * columns of equal width, notes and counting rules. Lines end with LF and hold at most 100 signs;
 * a wider table goes on in a block below, with its first column again.
 */
export function renderText(report: Report): Uint8Array {
  const words = wordsOf(report);
  const title = wrapped(cleanLine(report.title), lineWidth);
  const facts = report.facts.flatMap(({ label, text }) =>
    wrapped(cleanLine(`${label}: ${text}`), lineWidth),
  );
  const tables = report.tables.flatMap((table) => [
    '',
    ...wrapped(cleanLine(table.title), lineWidth),
    ...tableLines(table, report.language),
  ]);
  const notes = listLines(words.notes, report.notes);
  const rules = listLines(words.rules, report.rules);
  const lines = [...title, '', ...facts, ...tables, ...notes, ...rules];
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}
