import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillDemo } from '#electron/demo/fill-demo.ts';
import { openVenue } from '#electron/store/open.ts';
import { addDays, type LocalDate, localTimeOf, monthOf } from '#shared/kernel/local-date.ts';
import { countByGroup, type GroupCount, rawRows } from '#test/support/count-by-hand.ts';

// The demo as a newcomer runs it, and its three files read back by other programs' readers.
const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'narikka-demo-test-'));
let printed = '';
let counted: Map<string, GroupCount>;

beforeAll(() => {
  const script = join(root, 'electron/hosts/demo.ts');
  printed = execFileSync(process.execPath, [script, '--no-open'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'fi_FI.UTF-8', LC_ALL: '' },
  });
  counted = countSameVenue();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The demo's venue made once more, and its raw rows counted without any of the program's queries. */
function countSameVenue(): Map<string, GroupCount> {
  const path = join(folder, 'same.db');
  const made = openVenue({ path, key: Buffer.alloc(32), create: true });
  if (!made.ok) throw new Error(made.error.code);
  const { date, minute } = localTimeOf(new Date(), 'Europe/Helsinki');
  const options = { seed: 1, years: 1, venues: 1, until: date, minuteNow: minute } as const;
  fillDemo(made.value.db, { ...options, language: 'fi' });
  const { from, to } = lastMonth(date);
  const counts = countByGroup(rawRows(made.value.db), from, to);
  made.value.close();
  return counts;
}

const lastMonth = (today: LocalDate) => monthOf(addDays(monthOf(today).from, -1));

function outputFile(extension: string): string {
  const output = join(folder, 'demo-output');
  const name = readdirSync(output).find((file) => file.endsWith(extension));
  if (name === undefined) throw new Error(`no ${extension} in ${output}`);
  return join(output, name);
}

it('says which files it wrote and where', () => {
  for (const extension of ['.xlsx', '.csv', '.pdf']) {
    expect(printed).toContain(outputFile(extension));
  }
});

it('writes an XLSX whose figures are those counted by hand', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(outputFile('.xlsx'));
  const [sheet] = book.worksheets;
  const found = new Map<string, GroupCount>();
  sheet?.eachRow((row, number) => {
    if (number === 1 || number === sheet.rowCount) return;
    const value = (column: number): number => Number(row.getCell(column).value);
    found.set(String(row.getCell(1).value), {
      held: value(3),
      cancelled: value(4),
      notHeld: value(5),
      attendances: value(7),
      people: value(8),
      sessionHours: value(9),
      participantHours: value(10),
    });
  });
  expect(found.size).toBeGreaterThan(3);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(counted));
});

it('writes a CSV for Finnish Excel with the same figures', () => {
  const text = readFileSync(outputFile('.csv'), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  for (const [name, count] of counted) {
    const line = lines.find((candidate) => candidate.startsWith(`${name};`));
    const cells = line?.split(';').slice(2) ?? [];
    expect(cells[0]).toBe(String(count.held));
    expect(cells[4]).toBe(String(count.attendances));
    expect(Number(cells[6]?.replace(',', '.'))).toBe(count.sessionHours);
  }
});

it('writes a PDF with every group, its attendances and page numbers', async () => {
  const data = new Uint8Array(readFileSync(outputFile('.pdf')));
  const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++) {
    const content = await (await pdf.getPage(page)).getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  for (const name of counted.keys()) expect(text).toContain(name.split(' ')[0]);
  expect(text).toContain(`Sivu 1 / ${pdf.numPages}`);
});

it('holds nobody from a roster in any of the three files', async () => {
  const csv = readFileSync(outputFile('.csv'), 'utf8');
  const path = join(folder, 'same.db');
  const made = openVenue({ path, key: Buffer.alloc(32), create: false });
  if (!made.ok) throw new Error(made.error.code);
  const names = rawRows(made.value.db).people.map(({ display_name }) => display_name);
  made.value.close();
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(csv.split(/[;\r\n]/)).not.toContain(name);
});
