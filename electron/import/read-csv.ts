import Papa from 'papaparse';
import type { Cell, Sheet } from '#shared/domain/tables/sheet.ts';
import { otherEncoding } from './decode-text.ts';
import { limits } from './limits.ts';

const delimiters = [';', '\t', ','] as const;

/** Reads separated values; what separates them is found from the text itself. */
export function readCsv(text: string): Sheet {
  const { body, told } = withoutSepLine(text);
  const delimiter = told ?? delimiterOf(body);
  const read = parse(body, delimiter, '"');
  // A quotation mark that is never closed would swallow the rest of the file.
  const { lines, rowsLeftOut, isWide } = read.isOpenQuote ? parse(body, delimiter, '\u0000') : read;
  const mixedRows = lines.flatMap((line, i) => (line.some(isMixed) ? [i + 1] : []));
  const rows = lines.map(cellsOf);
  return {
    name: '',
    isHidden: false,
    rows,
    rowsLeftOut,
    notes: [
      ...(isWide ? (['columns-left-out'] as const) : []),
      ...(mixedRows.length > 0 ? (['mixed-encoding'] as const) : []),
    ],
    mixedRows,
  };
}

type Parsed = Readonly<{
  lines: readonly string[][];
  /** Lines with something in them beyond the limit. */
  rowsLeftOut: number;
  isWide: boolean;
  isOpenQuote: boolean;
}>;

/** Line by line, so that of a file far too long only what is read is kept. */
function parse(body: string, delimiter: string, quoteChar: string): Parsed {
  const lines: string[][] = [];
  let [rowsLeftOut, isWide, isOpenQuote] = [0, false, false];
  Papa.parse<string[]>(body, {
    ...{ delimiter, quoteChar },
    step: ({ data, errors }) => {
      isOpenQuote ||= errors.some(({ code }) => code === 'MissingQuotes');
      if (lines.length >= limits.rows) {
        if (data.some((text) => text.trim() !== '')) rowsLeftOut += 1;
        return;
      }
      isWide ||= data.length > limits.columns;
      lines.push(data);
    },
  });
  return { lines, rowsLeftOut, isWide, isOpenQuote };
}

/** Excel's own first line: `sep=;`. */
function withoutSepLine(text: string): { body: string; told: string | null } {
  const match = /^"?sep=([;,\t|])"?(?:\r\n?|\n|$)/i.exec(text);
  return { body: text.slice(match?.[0].length ?? 0), told: match?.[1] ?? null };
}

/**
 * What parts most of the first rows into the same number of cells. Papa's own guess takes a title
 * above the table for a row of it.
 */
export function delimiterOf(text: string): string {
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.slice(0, 100_000), { delimiter, preview: 50 });
    const counts = Map.groupBy(
      data.map((row) => row.length),
      (length) => length,
    );
    const alike = [...counts].filter(([length]) => length > 1).map(([, rows]) => rows.length);
    return { delimiter, score: Math.max(0, ...alike) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.delimiter ?? ';';
}

const isMixed = (text: string): boolean => text.includes(otherEncoding);

function cellsOf(row: readonly string[]): readonly Cell[] {
  const cells = row.slice(0, limits.columns).map((text): Cell => {
    const trimmed = text.replaceAll(otherEncoding, '').slice(0, limits.cellLength).trim();
    return trimmed === '' ? null : trimmed;
  });
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}
