import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '#test/support/temp-folder.ts';
import { workbookOf } from '../../import/a-workbook.ts';
import { callMain, expectOneSentence } from './run-cli.ts';

const demo = tempFolder();
const files = tempFolder();
const term = ['--from', '2027-01-01', '--to', '2027-05-31'];
const narikka = (...args: string[]) => callMain(['--data', demo.folder, ...args]);
const bringIn = (path: string, ...args: string[]) =>
  narikka('import', 'programme', path, ...term, ...args);

/** A file with some bytes, by its path. */
function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(files.folder, name);
  writeFileSync(path, bytes);
  return path;
}

const rows = [
  ['Pvm', 'Klo', 'Nimi', 'Tila'],
  ['12.1.2027', '10-12', 'Lukupiiri', 'Kirjasto'],
  ['13.1.2027', '10-12', 'Kahvila', ''],
  ['14.1.2027', 'aamulla', 'Jooga', ''],
];
const csv = rows.map((row) => row.join(';')).join('\n');

beforeAll(async () => {
  const until = ['--years', '0', '--until', '2026-06-26'];
  expect((await narikka('demo', ...until)).code).toBe(0);
}, 60_000);
afterAll(() => {
  demo.remove();
  files.remove();
});

const sessionsOf = async (): Promise<string[]> => {
  const { out } = await narikka('sessions', ...term, '--json');
  return JSON.parse(out).map(({ date, title }: Record<string, string>) => `${date} ${title}`);
};

describe('narikka import programme', () => {
  it('shows by --dry-run what would be done, and saves nothing', async () => {
    const before = await sessionsOf();
    const { code, out, err } = await bringIn(fileOf('kevät.csv', csv), '--dry-run');
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Would import: 2 new, 0 changed, 0 the same, 1 could not be imported. Nothing was saved.',
      'row 4, Thu 14 Jan 2027 Jooga: The time cannot be understood.',
    ]);
    expect(await sessionsOf()).toEqual(before);
  });

  it('brings a spreadsheet in, once', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRows(rows);
    });
    const path = fileOf('kevät.xlsx', file);
    const first = await bringIn(path, '--json');
    expect(JSON.parse(first.out)).toMatchObject({ created: 2, changed: 0, same: 0, cannot: 1 });
    const after = await sessionsOf();
    expect(after).toEqual(expect.arrayContaining(['2027-01-12 Lukupiiri', '2027-01-13 Kahvila']));
    const { out } = await bringIn(fileOf('kevät.csv', csv));
    expect(out).toContain('0 new, 0 changed, 2 the same, 1 could not');
    expect(await sessionsOf()).toEqual(after);
  });

  it('reads the columns and the length that are said', async () => {
    const path = fileOf('outo.csv', 'a;b;c\n20.1.2027;10;Keilailu\n');
    const plain = await bringIn(path, '--dry-run');
    expect([plain.code, plain.out]).toEqual([1, '']);
    expectOneSentence(plain.err);
    const said = ['--columns', 'date=A,start=B,title=C', '--header', '1', '--length', '90'];
    const { out } = await bringIn(path, '--dry-run', ...said);
    expect(out).toContain('Would import: 1 new');
  });

  it('takes back what it gave out as the same programme', async () => {
    const out = join(files.folder, 'ohjelma.ics');
    expect(await narikka('export', 'ics', ...term, '--out', out)).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const before = await sessionsOf();
    const { code, out: told } = await bringIn(out);
    expect(code).toBe(0);
    expect(told).toContain(`0 new, 0 changed, ${before.length} the same, 0 could not`);
    expect(await sessionsOf()).toEqual(before);
  });

  it.each<[name: string, bytes: () => Uint8Array | string, told: RegExp]>([
    ['empty.ics', () => '', /empty/],
    ['huge.ics', () => Buffer.alloc(50 * 1024 * 1024, 'BEGIN:VEVENT\r\n'), /too large: 10 MB/],
    ['bomb.ics', () => 'BEGIN:VCALENDAR\r\n'.repeat(100_000), /too much/],
    ['kevät.pdf', () => '%PDF-1.7', /PDF/],
    ['page.xls', () => '<html><table></table>', /not recognised/],
  ])('refuses %s with one sentence', async (name, bytes, told) => {
    const { code, out, err } = await bringIn(fileOf(name, bytes()));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(told);
    expectOneSentence(err);
  });

  it('reads Latin-1, and tells why a hostile rule is not taken', async () => {
    const hostile = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', 'SUMMARY:Yöpöllöt'],
      ...['DTSTART:20270120T100000', 'DTEND:20270120T110000', 'RRULE:FREQ=SECONDLY'],
      ...['END:VEVENT', 'END:VCALENDAR'],
    ].join('\r\n');
    const path = fileOf('latin.ics', Buffer.from(hostile, 'latin1'));
    const { code, out } = await bringIn(path, '--dry-run');
    // Nothing of the file could be read.
    expect(code).toBe(1);
    expect(out).toContain('Yöpöllöt: Recurs more than once a day.');
  });

  it('counts what is outside of the period as the file has it', async () => {
    const { out } = await bringIn(fileOf('kevät.csv', csv.replaceAll('2027', '2031')), '--dry-run');
    expect(out).toContain('3 entries of the file are outside the chosen period.');
  });

  it('says what is wrong with the command', async () => {
    const path = fileOf('kevät.csv', csv);
    const wrong: string[][] = [
      ['import', 'rooms', path],
      ['import', 'programme'],
      ['import', 'programme', path, path],
      ['import', 'programme', path, '--from', 'tomorrow'],
      ['import', 'programme', path, '--columns', 'date=1'],
      ['import', 'programme', path, '--venue', 'Muualla'],
    ];
    for (const args of wrong) {
      const { code, err } = await narikka(...args);
      expect([args.join(' '), code]).toEqual([args.join(' '), 2]);
      expectOneSentence(err);
    }
    const missing = await narikka('import', 'programme', join(files.folder, 'none.csv'));
    expect(missing.code).toBe(1);
    expectOneSentence(missing.err);
  });
});
