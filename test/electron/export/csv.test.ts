import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '#electron/export/csv.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { cleanText } from '#shared/domain/tables/clean-text.ts';
import { guardFormula } from '#shared/domain/tables/csv-line.ts';
import { aReport, aReportOfTexts } from '../../support/a-report.ts';

const read = (report: Report, tableKey?: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(report, tableKey));

/** A reader of its own, written from RFC 4180 and not from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < csv.length) {
    let cell = '';
    if (csv[i] === '"') {
      for (i += 1; csv[i] !== '"' || csv[i + 1] === '"'; i += csv[i] === '"' ? 2 : 1) {
        if (i >= csv.length) throw new Error('quotes never end');
        cell += csv[i];
      }
      i += 1;
    } else {
      for (; i < csv.length && csv[i] !== ';' && !csv.startsWith('\r\n', i); i++) cell += csv[i];
    }
    row.push(cell);
    if (csv[i] === ';') {
      i += 1;
      continue;
    }
    if (!csv.startsWith('\r\n', i)) throw new Error(`line end expected at ${i}`);
    i += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cellsOf = (report: Report): string[] => {
  const rows = parse(read(report).slice(1));
  const end = rows.findIndex((row) => row.length === 1 && row[0] === '' && rows[0]?.length !== 1);
  return rows.slice(1, end === -1 ? undefined : end).map((row) => row[0] ?? '');
};

describe('a CSV for Finnish Excel', () => {
  it('begins with a byte order mark and the header, and ends its lines with CRLF', () => {
    const csv = read(aReport());
    expect(csv.startsWith('\ufeffKuukausi;Pidetyt kerrat;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv).not.toContain('sep=');
  });

  it('writes numbers bare, with a decimal comma', () => {
    const [header, first, ...rest] = parse(read(aReport()).slice(1));
    expect(header?.at(-1)).toBe('Läsnäoloprosentti %');
    expect(first).toEqual([
      '2026-01',
      '21',
      '0',
      '0',
      '1203',
      '12',
      '310',
      '54',
      '31,5',
      '516,75',
      '40,25',
      '22',
      '71,0',
    ]);
    const total = rest.find((row) => row[0] === 'Yhteensä');
    expect(total?.slice(4, 9)).toEqual(['15558', '210', '4314', '187', '411']);
    expect(total?.at(-1)).toBe('76,6');
    expect(read(aReport())).not.toMatch(/[\u00a0\u202f\u2212]/);
  });

  it('writes dates for machines and leaves no figure empty', () => {
    const rows = parse(read(aReport(), 'by_group').slice(1));
    expect(rows[1]).toEqual(['Vertaisryhmä Ääretön', '2026-01-14', '22', '81,3']);
    expect(rows[3]).toEqual(['مجموعة النساء', '2026-03-10', '11', '']);
  });

  it('writes negatives with an ASCII minus and no guard', () => {
    const report = aReport({
      tables: [
        {
          key: 'n',
          title: 'n',
          columns: [
            { key: 'a', title: 'a', kind: 'count' },
            { key: 'b', title: 'b', kind: 'minutes' },
            { key: 'c', title: 'c', kind: 'ratio' },
            { key: 'd', title: 'd', kind: 'decimal' },
          ],
          rows: [
            [-3, -20, -0.05, 25 / 11],
            [Number.NaN, 1 / 3, Number.POSITIVE_INFINITY, 4],
          ],
        },
      ],
    });
    expect(parse(read(report).slice(1)).slice(1, 3)).toEqual([
      ['-3', '-0,3333', '-5,0', '2,3'],
      ['', '0,0056', '', '4,0'],
    ]);
  });

  it('carries facts, notes and every counting rule after an empty line', () => {
    const report = aReport();
    const lines = parse(read(report).slice(1));
    const about = lines.slice(lines.findLastIndex((row) => row.length === 1) + 1);
    expect(about[0]).toEqual(['Raportti', 'Toimintaraportti 2026']);
    expect(about).toContainEqual(['Toimipaikka', 'Narikka Keskusta, Jyväskylä']);
    expect(about).toContainEqual(['Huomautus', 'Joulukuu on vielä auki.']);
    for (const rule of report.rules) expect(about).toContainEqual(['Laskentasääntö', rule]);
  });

  it('holds the other tables under their titles after an empty line', () => {
    const lines = read(aReport()).split('\r\n');
    const [, second] = aReport().tables;
    const at = lines.indexOf(second?.title ?? '?');
    expect(lines[at - 1]).toBe('');
    expect(lines[at + 1]?.split(';')[0]).toBe(second?.columns[0]?.title);
    expect(lines.filter((line) => line === '')).toHaveLength(aReport().tables.length + 1);
  });

  it('refuses a table that the report does not have', () => {
    expect(() => renderCsv(aReport(), 'no_such')).toThrow('no_such');
  });

  it('holds the facts alone where a report has no table', () => {
    expect(read(aReport({ tables: [] })).startsWith('\ufeffRaportti;Toimintaraportti')).toBe(true);
  });
});

describe('the formula guard', () => {
  it.each([
    "=cmd()|' /C calc'!A0",
    '+358 40 123',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\rtext',
    '\n=1',
    '   =1+1',
    '\u00a0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\u0000=1',
  ])('puts an apostrophe before %j', (text) => {
    expect(cellsOf(aReportOfTexts([text]))[0]).toBe(`'${cleanText(text)}`);
  });

  it.each(['Ryhmä', 'a=b', '1-2', 'nimi@esimerkki.fi', '–', '😀'])('leaves %j alone', (text) => {
    expect(cellsOf(aReportOfTexts([text]))[0]).toBe(text);
  });

  it('guards words in number columns, headings and facts too', () => {
    const csv = read(
      aReport({
        facts: [{ key: 'x', label: '=a', text: '=b' }],
        tables: [
          {
            key: 't',
            title: 't',
            columns: [{ key: 'n', title: '=h', kind: 'count' }],
            rows: [['=c']],
          },
        ],
      }),
    );
    expect(csv).not.toMatch(/(^|[;\n"])=/);
  });
});

it('brings back any text, but for the guard and control signs', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ';', '\r', '\n', '=', ' ', 'a', '\ud800', "'") }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (pairs) => {
      const report = aReport({
        tables: [
          {
            key: 't',
            title: 't',
            columns: [
              { key: 'a', title: 'a', kind: 'text' },
              { key: 'b', title: 'b', kind: 'text' },
            ],
            rows: pairs,
          },
        ],
      });
      const back = parse(read(report).slice(1)).slice(1, pairs.length + 1);
      expect(back).toEqual(pairs.map((pair) => pair.map((text) => guardFormula(cleanText(text)))));
    }),
  );
});
