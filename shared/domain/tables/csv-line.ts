import { cleanText } from './clean-text.ts';

/** Tells Excel that the bytes are UTF-8; without it `ä` comes out as `Ã¤`. */
export const byteOrderMark = '\ufeff';
export const separator = ';';
export const lineEnd = '\r\n';

/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@`, also in full width, after any
 * white space, and a tab or line end that a spreadsheet drops before it looks (OWASP, "CSV
 * Injection").
 */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^\s*[\t\r\n]/;

/** A text for a CSV cell: an apostrophe before anything a spreadsheet could run as a formula. */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** RFC 4180, sections 2.5-2.7: quotes around a cell that holds the separator, quotes or lines. */
function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** A text as a cell of CSV: clean, harmless to a spreadsheet, quoted where it must be. */
export const textCell = (text: string): string => quoted(guardFormula(cleanText(text)));

/** Rows of texts as a CSV file for Finnish Excel. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => row.map(textCell).join(separator) + lineEnd).join('');
