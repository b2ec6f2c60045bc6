import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '#electron/export/xlsx.ts';
import { dateSerial } from '#electron/export/xlsx-cells.ts';
import { sheetNames, writeWorkbook } from '#electron/export/xlsx-workbook.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aReport, aReportOfTexts, attendanceTable } from '../../support/a-report.ts';

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

async function sheetOf(report: Report, place = 0): Promise<ExcelJS.Worksheet> {
  const sheet = (await opened(await renderXlsx(report))).worksheets[place];
  if (!sheet) throw new Error(`no sheet ${place}`);
  return sheet;
}

const textsBack = async (texts: readonly string[]): Promise<unknown[]> => {
  const sheet = await sheetOf(aReportOfTexts(texts));
  return texts.map((_, i) => sheet.getCell(i + 2, 1).value);
};

describe('an Excel workbook of a report', () => {
  it('has one sheet per table and a last one about the report', async () => {
    const workbook = await opened(await renderXlsx(aReport()));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Toiminta kuukausittain',
      'Ryhmät',
      'Tiedot',
    ]);
  });

  it.each([
    ['fi', 'Tiedot'],
    ['sv', 'Uppgifter'],
    ['en', 'About'],
  ] as const)('names the last sheet in %s', async (language, name) => {
    const workbook = await opened(await renderXlsx(aReport({ language })));
    expect(workbook.worksheets.at(-1)?.name).toBe(name);
  });

  it('freezes a bold header in row 1 and ends with a bold total', async () => {
    const sheet = await sheetOf(aReport());
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getCell('A1').value).toBe('Kuukausi');
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.rowCount).toBe(14);
    expect(sheet.getCell('A14').value).toBe('Yhteensä');
    expect(sheet.getCell('E14').value).toBe(15558);
    expect(sheet.getCell('E14').font.bold).toBe(true);
    expect(sheet.getCell('A2').font.bold).toBeFalsy();
  });

  it('writes numbers as numbers in their units', async () => {
    const sheet = await sheetOf(aReport());
    expect(sheet.getCell('B2')).toMatchObject({ value: 21, numFmt: '0' });
    expect(sheet.getCell('J2')).toMatchObject({ value: 516.75, numFmt: '0.0' });
    expect(sheet.getCell('M2')).toMatchObject({ value: 0.71, numFmt: '0.0 %' });
    expect(sheet.getCell('M8').value).toBeNull();
    expect(sheet.getColumn(7).width).toBeGreaterThan('Osallistumiskerrat'.length);
  });

  it('writes dates as dates', async () => {
    const sheet = await sheetOf(aReport(), 1);
    const cell = sheet.getCell('B2');
    expect(cell.type).toBe(ExcelJS.ValueType.Date);
    expect(cell.value).toEqual(new Date('2026-01-14T00:00:00Z'));
    expect(cell.numFmt).toBe('yyyy-mm-dd');
    expect(sheet.getCell('A3').value).toBe('Женская группа');
    expect(sheet.getCell('A4').value).toBe('مجموعة النساء');
  });

  it('keeps facts, notes and counting rules on the last sheet', async () => {
    const report = aReport();
    const sheet = await sheetOf(report, 2);
    const rows: unknown[][] = [];
    sheet.eachRow((row) => rows.push([row.getCell(1).value, row.getCell(2).value]));
    expect(rows[0]).toEqual(['Tieto', 'Sisältö']);
    expect(rows).toContainEqual(['Ajanjakso', '1.1.2026–31.12.2026']);
    for (const rule of report.rules) expect(rows).toContainEqual(['Laskentasääntö', rule]);
  });

  it('keeps texts that look like formulas as texts, even after editing', async () => {
    const texts = ["=cmd()|' /C calc'!A0", '+1', '-1', '@x', '=1+1', '1e5', '2026-01-01'];
    const sheet = await sheetOf(aReportOfTexts(texts));
    for (const [i, text] of texts.entries()) {
      const cell = sheet.getCell(i + 2, 1);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.value).toBe(text);
      expect(cell.numFmt).toBe('@');
    }
  });

  it('survives emoji, markup, control signs, half a pair and names of prototypes', async () => {
    const texts = [
      '😀 👩‍👧',
      '<b>&amp;"',
      'a\u0000\u0007b\tc',
      'x\ud83dy',
      'constructor',
      '__proto__',
    ];
    expect(await textsBack(texts)).toEqual([
      '😀 👩‍👧',
      '<b>&amp;"',
      'ab\tc',
      'x\ufffdy',
      'constructor',
      '__proto__',
    ]);
    expect(await textsBack(['a\r\nb\rc', '  spaces  '])).toEqual(['a\nb\nc', '  spaces  ']);
  });

  it('guards a text that Excel would read as an escaped sign', async () => {
    // exceljs does not undo the escape of ECMA-376, 22.9.2.19, in texts in place; Excel does.
    expect(await textsBack(['_x0041_', 'a_x00', '_X0041_'])).toEqual([
      '_x005F_x0041_',
      'a_x00',
      '_X0041_',
    ]);
  });

  it('cuts a text at the limit of Excel and not inside a sign', async () => {
    const [long, exact, pair] = await textsBack([
      'a'.repeat(40_000),
      'b'.repeat(32_767),
      `${'c'.repeat(32_765)}${'😀'.repeat(10)}`,
    ]);
    expect(long).toBe(`${'a'.repeat(32_766)}…`);
    expect(exact).toBe('b'.repeat(32_767));
    expect(pair).toBe(`${'c'.repeat(32_765)}…`);
  });

  it('keeps a word in a number column and leaves out what is no number', async () => {
    const report = aReport({
      tables: [
        {
          key: 't',
          title: 't',
          columns: [
            { key: 'n', title: 'n', kind: 'count' },
            { key: 'd', title: 'd', kind: 'date' },
          ],
          rows: [
            ['< 5', 'ei päivää'],
            [Number.NaN, null],
          ],
        },
      ],
    });
    const sheet = await sheetOf(report);
    expect(sheet.getCell('A2').value).toBe('< 5');
    expect(sheet.getCell('B2').value).toBe('ei päivää');
    expect(sheet.getCell('A3').value).toBeNull();
  });

  it('writes 2,000 rows', async () => {
    const sheet = await sheetOf(aReport({ tables: [attendanceTable(2000)] }));
    expect(sheet.rowCount).toBe(2002);
    expect(sheet.getCell('E2001').value).toBe(1203 + 1999 * 17);
  });

  it('makes the same bytes twice', async () => {
    expect(await renderXlsx(aReport())).toEqual(await renderXlsx(aReport()));
  });

  it('brings back any text without control signs', async () => {
    const signs = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\r/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 20 }), async (texts) => {
        expect(await textsBack(texts)).toEqual(texts);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a workbook', () => {
  it('reads its rows once, while it writes', async () => {
    let made = 0;
    function* rows(): Generator<[number]> {
      for (; made < 5000; made++) yield [made];
    }
    const columns = [{ title: 'n', kind: 'count', width: 9 }] as const;
    const workbook = await opened(await writeWorkbook([{ name: 'n', columns, rows: rows() }]));
    expect(made).toBe(5000);
    expect(workbook.worksheets[0]?.getCell('A5001').value).toBe(4999);
  });

  it('passes on an error of its rows', async () => {
    function* rows(): Generator<[number]> {
      yield [1];
      throw new Error('store closed');
    }
    const columns = [{ title: 'n', kind: 'count', width: 9 }] as const;
    await expect(writeWorkbook([{ name: 'n', columns, rows: rows() }])).rejects.toThrow(
      'store closed',
    );
  });
});

describe('sheet names', () => {
  it('are cleaned, cut and made different', () => {
    expect(sheetNames(['a[b]:c*d?e/f\\g', '', "'x'", 'History', 'Tiedot', 'TIEDOT'])).toEqual([
      'a b c d e f g',
      'Narikka',
      'x',
      'History (2)',
      'Tiedot',
      'TIEDOT (2)',
    ]);
    const [first, second] = sheetNames(['😀'.repeat(40), '😀'.repeat(40)]);
    expect(first).toBe('😀'.repeat(15));
    expect(second).toBe(`${'😀'.repeat(13)} (2)`);
  });

  it('never break the rules of Excel', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    );
  });
});

it('counts dates as a spreadsheet does', () => {
  expect(dateSerial(day('1900-01-01'))).toBe(1);
  expect(dateSerial(day('1900-02-28'))).toBe(59);
  expect(dateSerial(day('1900-03-01'))).toBe(61);
  expect(dateSerial(day('2026-11-22'))).toBe(46348);
});

it('names columns as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
