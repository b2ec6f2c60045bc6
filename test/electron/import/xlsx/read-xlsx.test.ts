import { describe, expect, it } from 'vitest';
import { renderXlsx } from '#electron/export/xlsx.ts';
import { zip } from '#electron/export/zip.ts';
import { aReport } from '#test/support/a-report.ts';
import { sheetOf, sheetsOf, workbookOf } from '../a-workbook.ts';

describe('an Excel workbook that is read', () => {
  it('gives texts, numbers and yes or no as they are', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRow(['Ryhmä', 12, 1.5, true, false, null, 'loppu']);
    });
    expect(sheetOf(file).rows).toEqual([['Ryhmä', 12, 1.5, true, false, null, 'loppu']]);
  });

  it('gives dates and times as serial numbers, by the format of the cell', async () => {
    const file = await workbookOf((sheet) => {
      sheet.getCell('A1').value = new Date('2026-11-24T00:00:00Z');
      sheet.getCell('A1').numFmt = 'ddd d.m.yyyy';
      sheet.getCell('B1').value = 10.5 / 24;
      sheet.getCell('B1').numFmt = 'h.mm';
      sheet.getCell('C1').value = 1.25;
      sheet.getCell('C1').numFmt = '[h]:mm';
      sheet.getCell('D1').value = 46_350;
      sheet.getCell('D1').numFmt = '#,##0.00 "kpl/day"';
      sheet.getCell('E1').value = 46_350;
      sheet.getCell('E1').numFmt = '[Red]0.0';
    });
    expect(sheetOf(file).rows).toEqual([
      [{ serial: 46_350 }, { serial: 0.4375 }, { serial: 1.25 }, 46_350, 46_350],
    ]);
  });

  it('counts from 1904 where the workbook does', async () => {
    const file = await workbookOf((sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.getCell('A1').value = new Date('2026-11-24T00:00:00Z');
      sheet.getCell('A1').numFmt = 'd.m.yyyy';
    });
    expect(sheetOf(file).rows).toEqual([[{ serial: 46_350 }]]);
  });

  it('takes the value a formula last had, and says where there is none', async () => {
    const file = await workbookOf((sheet) => {
      sheet.getCell('A1').value = { formula: '1+1', result: 2 };
      sheet.getCell('B1').value = { formula: '"a"&"b"', result: 'ab' };
      sheet.getCell('C1').value = { formula: 'A1+1' } as never;
    });
    expect(sheetOf(file)).toMatchObject({
      rows: [[2, 'ab']],
      notes: ['formulas', 'formulas-without-value'],
    });
  });

  it('leaves error values empty', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRow([{ error: '#N/A' }, 'x']);
    });
    expect(sheetOf(file).rows).toEqual([[null, 'x']]);
  });

  it('puts rich text together', async () => {
    const file = await workbookOf((sheet) => {
      sheet.getCell('A1').value = {
        richText: [{ text: 'Luku' }, { text: 'piiri', font: { bold: true } }],
      };
      sheet.getCell('B1').value = { text: 'Sivu', hyperlink: 'https://example.invalid/' };
    });
    expect(sheetOf(file).rows).toEqual([['Lukupiiri', 'Sivu']]);
  });

  it('repeats a merged cell downwards, but not across', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRow(['Kevään ohjelma', null, null]);
      sheet.addRow(['24.11.', '10–12', 'Lukupiiri']);
      sheet.addRow([null, '12–14', 'Kahvila']);
      sheet.mergeCells('A1:C1');
      sheet.mergeCells('A2:A3');
    });
    const { rows } = sheetOf(file);
    expect(rows[0]?.[0]).toBe('Kevään ohjelma');
    expect(rows[2]).toEqual(['24.11.', '12–14', 'Kahvila']);
  });

  it('tells which sheets are hidden, in the order of the workbook', async () => {
    const file = await workbookOf((sheet, workbook) => {
      sheet.addRow(['x']);
      workbook.addWorksheet('Piilossa', { state: 'veryHidden' }).addRow(['y']);
      workbook.addWorksheet('Syksy').addRow(['z']);
    });
    expect(sheetsOf(file).map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Ohjelma', false],
      ['Piilossa', true],
      ['Syksy', false],
    ]);
  });

  it.each([
    ['a formula-like text', '=cmd|calc!A0'],
    ['emoji', 'Kahvila ☕👩‍👩‍👧'],
    ['right-to-left text', 'مجموعة النساء'],
    ['signs of XML', 'a < b & "c" \u0027d\u0027'],
    ['line breaks', 'Ohjelma:\nkahvia'],
    ['the name of a property of every object', 'constructor'],
    ['32,767 signs', 'x'.repeat(32_767)],
  ])('keeps %s', async (_name, text) => {
    const file = await workbookOf((sheet) => {
      sheet.addRow([text]);
    });
    expect(sheetOf(file).rows).toEqual([[text]]);
  });

  it('reads what the program itself wrote', async () => {
    const [first] = sheetsOf(await renderXlsx(aReport()));
    expect(first?.name).toBe('Toiminta kuukausittain');
    expect(first?.rows[0]?.[0]).toBe('Kuukausi');
    expect(first?.rows[13]?.slice(0, 2)).toEqual(['Yhteensä', 318]);
    const [, groups] = sheetsOf(await renderXlsx(aReport()));
    expect(groups?.rows[1]?.[1]).toEqual({ serial: 46_036 });
  });
});

describe('a workbook written by hand', () => {
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const written = (sheet: string, more: Readonly<Record<string, string>> = {}) => {
    const files = {
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': `<x:workbook xmlns:x="a" xmlns:r="${relationship}"><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relationship}/worksheet" Target="/xl/worksheets/one.xml"/></Relationships>`,
      'xl/worksheets/one.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      ...more,
    };
    return zip(Object.entries(files).map(([path, text]) => ({ path, chunks: [text] })));
  };
  const rowsOf = async (sheet: string) => sheetOf(await written(sheet)).rows;

  it('may have no addresses, no styles and no shared texts', async () => {
    const row = '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c></row>';
    expect(await rowsOf(row + row)).toEqual([
      ['a', 2],
      ['a', 2],
    ]);
  });

  it('may write dates as ISO 8601', async () => {
    const cells = '<c t="d"><v>2026-11-24</v></c><c t="d"><v>2026-11-24T10:30:00</v></c>';
    expect(await rowsOf(`<row>${cells}</row>`)).toEqual([
      [{ serial: 46_350 }, { serial: 46_350.4375 }],
    ]);
  });

  it('may write signs as numbers, beyond U+FFFF too, and as _x000D_', async () => {
    const text = '&#x1F600;&#128512;&#228;_x0041_';
    expect(await rowsOf(`<row><c t="str"><v>${text}</v></c></row>`)).toEqual([['😀😀äA']]);
  });

  it('keeps its other cells where one is senseless', async () => {
    const cells =
      '<c r="A1" t="s"><v>99</v></c><c r="B1" s="77"><v>abc</v></c><c r="??"><v>1</v></c><c r="D1"><v>4</v></c>';
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([[null, null, null, 4]]);
  });

  it('knows no entities of its own', async () => {
    const file = await written('<row><c t="str"><v>&bomb;</v></c></row>');
    expect(sheetOf(file).rows).toEqual([['&bomb;']]);
    expect(sheetOf(file).name).toBe('A & B');
  });
});
