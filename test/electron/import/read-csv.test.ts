import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sheetOf } from './a-workbook.ts';

const table = 'Pvm;Klo;Ryhmä\n24.11.2026;10–12;Lukupiiri, avoin\n25.11.2026;12–14;Kahvila\n';
const rows = [
  ['Pvm', 'Klo', 'Ryhmä'],
  ['24.11.2026', '10–12', 'Lukupiiri, avoin'],
  ['25.11.2026', '12–14', 'Kahvila'],
];

/** Windows-1252: the dash is 0x96 there, and of the signs used here nothing else is special. */
const windows1252 = (text: string): Uint8Array =>
  Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('separated values that are read', () => {
  it.each<[name: string, file: Uint8Array]>([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', utf16be(`\ufeff${table}`)],
    ['UTF-16 little-endian without a mark', Buffer.from(table, 'utf16le')],
    ['UTF-16 big-endian without a mark', utf16be(table)],
    ['Windows-1252', windows1252(table)],
  ])('are the same in %s', (_name, file) => {
    expect(sheetOf(file).rows).toEqual(rows);
  });

  it('in two encodings keep every sign, and say on which rows the second one is', () => {
    const line = (text: string, encoding: 'utf8' | 'latin1') => Buffer.from(text, encoding);
    const file = Buffer.concat([
      line('\ufeffNimi;Ryhmä\n', 'utf8'),
      line('Äijä;"Kahvila\n2"\n', 'utf8'),
      line('Örn;Kahvila\n', 'latin1'),
      line('Åke 😀;Kahvila\n', 'utf8'),
      line('M\u00e4;\u00d6\u00f6\n', 'latin1'),
    ]);
    const { rows: read, notes, mixedRows } = sheetOf(file);
    expect(read.map(([name]) => name)).toEqual(['Nimi', 'Äijä', 'Örn', 'Åke 😀', 'Mä']);
    expect(read[4]).toEqual(['Mä', 'Öö']);
    expect(notes).toEqual(['mixed-encoding']);
    expect(mixedRows).toEqual([3, 5]);
  });

  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('may be parted by %s', (_name, delimiter) => {
    expect(sheetOf(Papa.unparse(rows, { delimiter })).rows).toEqual(rows);
  });

  it('may begin with the line that Excel writes for itself', () => {
    expect(sheetOf(`sep=;\r\n${table}`).rows).toEqual(rows);
    expect(sheetOf('sep=|\nPvm|Klo').rows).toEqual([['Pvm', 'Klo']]);
  });

  it('are parted by what parts most rows, below a title with commas in it', () => {
    const title = 'Kevät, tammikuu, helmikuu, maaliskuu\n';
    expect(sheetOf(title + table).rows.slice(1)).toEqual(rows);
  });

  it('keep line breaks, separators and quotation marks in quoted cells', () => {
    const text = 'Pvm;Teema\r\n24.11.;"Kahvia; ""pullaa""\nja laulua"\r\n';
    expect(sheetOf(text).rows[1]).toEqual(['24.11.', 'Kahvia; "pullaa"\nja laulua']);
  });

  it('lose no rows to a quotation mark that is never closed', () => {
    const text = 'Pvm;Teema\n24.11.;"Kahvia\n25.11.;Laulua\n';
    expect(sheetOf(text).rows).toHaveLength(3);
    expect(sheetOf(text).rows[2]).toEqual(['25.11.', 'Laulua']);
  });

  it('may be of one column', () => {
    expect(sheetOf('Pvm\n24.11.2026\n').rows).toEqual([['Pvm'], ['24.11.2026']]);
  });

  it('come back as they were written, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.replaceAll(/\p{Cc}|\ufeff/gu, '').trim())
      .filter((text) => text !== '' && !/^[<]|[\r\u2028\u2029]/.test(text));
    const someRows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(someRows, fc.constantFrom(';', '\t', ','), (cells, delimiter) => {
        const file = Papa.unparse([...cells], { delimiter, quotes: true });
        expect(sheetOf(file).rows).toEqual(cells);
      }),
    );
  });
});
