import { deflateRawSync } from 'node:zlib';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tablesOf } from '#test/support/a-file.ts';
import { aGroup, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { workbookOf } from '../../import/a-workbook.ts';
import { csvOf, type ImportInput, importOf, issuesOf, type Preview } from './a-people-file.ts';

// Files as people have them. Whatever is wrong is said in plain words, and looking writes nothing.

let test: TestApp;
let admin: Administrator;
let venueId: string;
let groupId: string;
let before: Record<string, unknown[]>;
beforeAll(async () => {
  test = await anApp({ date: '2026-11-28' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  groupId = await aGroup(admin.call, { name: 'Lukupiiri', form: 'closed' });
  before = await rowsNow();
});
afterAll(() => test.close());

const rowsNow = () =>
  tablesOf(test, [
    ...['people', 'memberships', 'groups', 'sessions', 'marks', 'headcounts', 'visit_hours'],
    ...['people_imports', 'people_import_rows', 'import_matchings'],
  ]);

type Kind = ImportInput['kind'];
type Bytes = Uint8Array | string;

async function look(kind: Kind, file: Bytes, more: Partial<ImportInput> = {}): Promise<Preview> {
  const preview = await admin.call('imports.preview', importOf(file, { venueId, kind, ...more }));
  expect(await rowsNow()).toEqual(before);
  return preview;
}

/** The code and the words with which a file is refused, looked at or brought in. */
async function refusal(kind: Kind, file: Bytes): Promise<string> {
  const input = importOf(file, { venueId, kind });
  const looked = await admin.ask('imports.preview', input);
  const applied = await admin.ask('imports.apply', { ...input, digest: 'x' });
  expect(applied).toEqual(looked);
  expect(await rowsNow()).toEqual(before);
  return looked.ok ? 'ok' : `${looked.error.code}: ${looked.error.message}`;
}

const inGroup = () => ({ oneGroup: { kind: 'known' as const, groupId } });

/** An archive of one file whose bytes are all nought: a thousandth of what it unpacks to. */
function zipBomb(name: string, bytes: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(bytes), { level: 9 });
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  for (const [part, at] of [
    [head, 18],
    [entry, 20],
  ] as const) {
    part.writeUInt32LE(packed.length, at);
    part.writeUInt32LE(bytes, at + 4);
    part.writeUInt16LE(name.length, at + 8);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  const text = Buffer.from(name);
  return new Uint8Array(Buffer.concat([head, text, packed, entry, text, end]));
}

it('refuses what is no table, in words that say what to do', async () => {
  const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
  expect(await refusal('people', new Uint8Array(oldExcel))).toMatch(/^file-old-excel: .*\.xlsx/);
  expect(await refusal('people', '')).toMatch(/^file-empty: /);
  expect(await refusal('people', '\n\n  \n')).toMatch(/^file-empty: /);
  expect(await refusal('people', '%PDF-1.7')).toMatch(/^table-pdf: ((?!ics).)*$/);
  const locked = new Uint8Array(Buffer.from(`PK\u0003\u0004${'x'.repeat(500)}`));
  expect(await refusal('registers', locked)).toMatch(/^file-\w+/);
});

it('refuses an archive that unpacks to a hundred megabytes, and is there for others', async () => {
  const started = performance.now();
  const told = await refusal('people', zipBomb('xl/workbook.xml', 100 * 1024 * 1024));
  expect(told).toMatch(/^file-\w[\w-]*: ./);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect((await admin.call('people.list', {})).total).toBe(0);
});

it('takes merged cells for what they cover', async () => {
  const file = await workbookOf((sheet) => {
    sheet.addRow(['Pvm', 'Ryhmä', 'Nimi', 'Merkintä']);
    sheet.addRow(['1.9.2026', 'Lukupiiri', 'Aino', 'x']);
    sheet.addRow([null, null, 'Bertta', 'x']);
    sheet.mergeCells('A2:A3');
    sheet.mergeCells('B2:B3');
  });
  const preview = await look('registers', file);
  expect(preview.counts).toMatchObject({ people: 2, marks: 2, sessions: 1 });
  expect(issuesOf(preview)).toEqual([]);
});

it('reads a formula by its last value, and asks for one that has none', async () => {
  const file = await workbookOf((sheet) => {
    sheet.addRow(['Pvm', 'Ryhmä', 'Määrä']);
    sheet.addRow(['1.9.2026', 'Lukupiiri', { formula: 'SUM(D2:E2)', result: 7 }]);
    sheet.addRow(['8.9.2026', 'Lukupiiri', { formula: 'SUM(D3:E3)' } as ExcelJS.CellFormulaValue]);
  });
  const preview = await look('headcounts', file);
  expect(preview.counts.heads).toBe(1);
  expect(preview.table.notes).toEqual(['formulas', 'formulas-without-value']);
  expect(issuesOf(preview)).toEqual(['3 C count-unreadable']);
});

it('finds a header of two rows', async () => {
  const file = csvOf(
    ['Lukupiiri, syksy 2026', '', '', ''],
    ['Osallistuja', '', 'Jäsenyys', ''],
    ['Etunimi', 'Sukunimi', 'Liittynyt', 'Lopettanut'],
    ['Aino', 'Virtanen', '1.9.2026', '30.10.2026'],
  );
  const preview = await look('people', file, inGroup());
  expect(preview.table).toMatchObject({ headerRow: 3, missing: [] });
  expect(preview.counts).toMatchObject({ people: 1, memberships: 1 });
});

it.each([
  ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
])('reads Finnish letters in %s', async (_, encoded) => {
  const file = csvOf(['Nimi', 'Ryhmä'], ['Äijä', 'Lukupiiri'], ['Örn', 'Lukupiiri'], ['Åke', 'Öö']);
  const preview = await look('people', new Uint8Array(encoded(file)));
  expect(preview.table.columns[0]?.samples).toEqual(['Äijä', 'Örn', 'Åke']);
  expect(issuesOf(preview)).toEqual(['4 A group-unknown Öö']);
});

it('loses no letter of a file in two encodings, and names the rows to look at', async () => {
  const file = Buffer.concat([
    Buffer.from('Nimi;Ryhmä\nÄijä;Lukupiiri\n'),
    Buffer.from('Örn;Lukupiiri\n', 'latin1'),
  ]);
  const preview = await look('people', new Uint8Array(file));
  expect(preview.table.columns[0]?.samples).toEqual(['Äijä', 'Örn']);
  expect(preview.table).toMatchObject({ notes: ['mixed-encoding'], mixedRows: [3] });
});

it('reads days as texts, as dates and as the numbers behind them', async () => {
  const file = await workbookOf((sheet) => {
    sheet.addRow(['Pvm', 'Ryhmä', 'Nimi', 'Merkintä']);
    for (const when of ['1.9.2026', 'ti 1.9.', '2026-09-01', new Date('2026-09-01'), 46266]) {
      sheet.addRow([when, 'Lukupiiri', 'Aino', 'x']);
    }
    sheet.addRow(['1/9/2026', 'Lukupiiri', 'Aino', 'x']);
    sheet.addRow(['31.9.2026', 'Lukupiiri', 'Aino', 'x']);
    sheet.addRow(['syksyllä', 'Lukupiiri', 'Aino', 'x']);
  });
  const preview = await look('registers', file);
  expect(preview.counts).toMatchObject({ sessions: 1, marks: 1 });
  expect(issuesOf(preview)).toEqual(['8 A no-such-day 31.9.2026', '9 A date-unreadable syksyllä']);
});

it('reads three hundred columns and says what was left out', async () => {
  const days = Array.from({ length: 320 }, (_, i) => new Date(Date.UTC(2026, 0, 2 + i)));
  const file = await workbookOf((sheet) => {
    sheet.addRow(['Nimi', ...days]);
    sheet.addRow(['Aino', ...days.map(() => 'x')]);
  });
  const preview = await look('registers', file, inGroup());
  expect(preview.counts).toMatchObject({ sessions: 299, marks: 299 });
  expect(preview.table.notes).toEqual(['columns-left-out']);
});

it('takes somebody who is there three times for one, and says which row was which', async () => {
  const rows = ['Aino', 'AINO', ' aino '].map((name) => [name, 'Lukupiiri']);
  const preview = await look('people', csvOf(['Nimi', 'Ryhmä'], ...rows));
  expect(preview.counts).toMatchObject({ people: 1, memberships: 1 });
  expect(issuesOf(preview)).toEqual(['3 A same-person-again AINO', '4 A same-person-again aino']);
});

const manyPeople = (count: number, above: readonly string[][] = []): string => {
  const rows = Array.from({ length: count }, (_, i) => [`Tunnus ${i}`, 'Lukupiiri']);
  return csvOf(...above, ['Nimi', 'Ryhmä'], ...rows);
};

it('reads twenty thousand rows below the header, whatever stands above it', async () => {
  for (const above of [[], [['Ihmiset'], ['Syksy']]]) {
    const preview = await look('people', manyPeople(20_000, above));
    expect(preview.counts.people).toBe(20_000);
    expect(preview).toMatchObject({ rowsLeftOut: 0, problems: 0, issues: [] });
  }
});

it('says how many rows of a longer file are not read, before and after it', async () => {
  const file = manyPeople(20_042);
  const preview = await look('people', file);
  expect(preview.counts.people).toBe(20_000);
  expect(preview).toMatchObject({ rowsLeftOut: 42, problems: 42, issues: [] });
  const sheet = await workbookOf((to) => {
    for (const line of file.split('\n')) to.addRow(line.split(';'));
  });
  expect(await look('people', sheet)).toMatchObject({ rowsLeftOut: 42, problems: 42 });
});

it('shows no identity code that stands among names, marks or headings', async () => {
  const code = '131052-308T';
  const list = csvOf(
    ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
    ['1.9.2026', 'Lukupiiri', 'Aino', 'x'],
    ['1.9.2026', 'Lukupiiri', code, 'x'],
    ['1.9.2026', 'Lukupiiri', 'Bertta', code],
    [code, 'Lukupiiri', 'Cecilia', 'x'],
  );
  const preview = await look('registers', list);
  expect(issuesOf(preview)).toEqual([
    '3 C name-is-code',
    '4 D word-unknown',
    '5 A date-unreadable',
  ]);
  expect(preview.words.map(({ word }) => word)).toEqual(['x']);
  expect(JSON.stringify(preview)).not.toContain('131052');
});
