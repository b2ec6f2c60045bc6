import type { Cell, ColumnKind } from '#shared/domain/reports/report-table.ts';
import { cleanLines, cutText } from '#shared/domain/tables/clean-text.ts';
import { daysBetween, isLocalDate, type LocalDate } from '#shared/kernel/local-date.ts';

/** Excel refuses a longer text and calls the file broken ("Excel specifications and limits"). */
const maxTextLength = 32_767;

/** What a spreadsheet column holds: a report's kinds, and text that wraps in its cell. */
export type CellKind = ColumnKind | 'long-text';

/** ECMA-376 part 1, 18.8.30: 1 is `0`, 49 is `@`; from 164 up a file names its own. */
const formatIds: Readonly<Record<CellKind, number>> = {
  text: 49,
  'long-text': 49,
  count: 1,
  minutes: 164,
  ratio: 165,
  date: 166,
  decimal: 164,
};
const ownFormats = [
  [164, '0.0'],
  [165, '0.0 %'],
  [166, 'yyyy-mm-dd'],
] as const;

/** The place of a kind here gives its style's number: 1-7 plain, 8-14 bold; 0 is the default. */
const styledKinds = ['text', 'count', 'minutes', 'ratio', 'date', 'long-text', 'decimal'] as const;
const styleNumbers = {
  plain: numbersFrom(1),
  bold: numbersFrom(1 + styledKinds.length),
};

function numbersFrom(first: number): Readonly<Record<CellKind, number>> {
  const numbers: Record<CellKind, number> = {
    ...{ text: 0, count: 0, minutes: 0, ratio: 0, date: 0, decimal: 0, 'long-text': 0 },
  };
  for (const [i, kind] of styledKinds.entries()) numbers[kind] = first + i;
  return numbers;
}

/** The text for XML: `&`, `<`, `>` and the quote as entities. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text)
    ? text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
    : text;
}

function formatXml(kind: CellKind, font: 0 | 1): string {
  const attributes = `numFmtId="${formatIds[kind]}" fontId="${font}" fillId="0" borderId="0" xfId="0"`;
  return kind === 'long-text'
    ? `<xf ${attributes} applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
    : `<xf ${attributes} applyNumberFormat="1" applyFont="1"/>`;
}

/** `styles.xml`: a plain and a bold style for each kind (ECMA-376 part 1, 18.8). */
export function stylesXml(): string {
  const formats = ownFormats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const styles = ([0, 1] as const).flatMap((font) =>
    styledKinds.map((kind) => formatXml(kind, font)),
  );
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length + 1}">`,
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    `${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

/**
 * Days since the last day of 1899, as a spreadsheet counts dates. Excel takes 1900 for a leap
 * year, so days before 1 March 1900 lie one lower than the plain count.
 */
export function dateSerial(date: LocalDate): number {
  const days = daysBetween('1899-12-30' as LocalDate, date);
  return days < 61 ? days - 1 : days;
}

/**
 * The text as a spreadsheet stores it: illegal signs gone, cut with an ellipsis at Excel's limit,
 * and a literal `_x0041_` guarded, which Excel would read as an escaped sign (ECMA-376 part 1,
 * 22.9.2.19).
 */
function cellText(text: string): string {
  const clean = cleanLines(text);
  const fitting = clean.length > maxTextLength ? `${cutText(clean, maxTextLength - 1)}…` : clean;
  return fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/**
 * One cell as XML, `''` where there is no figure. Numbers and dates are written by the column's
 * kind, anything else as a text in place (`inlineStr`) with the format `@`: neither opening nor
 * editing the cell can turn it into a formula.
 */
export function cellXml(
  cell: Cell,
  { kind, address, weight }: { kind: CellKind; address: string; weight: 'plain' | 'bold' },
): string {
  const style = styleNumbers[weight];
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number' && kind !== 'text' && kind !== 'long-text') {
    if (!Number.isFinite(cell)) return '';
    const value = kind === 'minutes' ? cell / 60 : cell;
    return `<c r="${address}" s="${style[kind]}"><v>${value}</v></c>`;
  }
  if (kind === 'date' && typeof cell === 'string' && isLocalDate(cell)) {
    return `<c r="${address}" s="${style.date}"><v>${dateSerial(cell)}</v></c>`;
  }
  const text = escapeXml(cellText(String(cell)));
  const number = kind === 'long-text' ? style[kind] : style.text;
  return `<c r="${address}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
