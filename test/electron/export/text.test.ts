import { describe, expect, it } from 'vitest';
import { renderText } from '#electron/export/text.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { aReport, aReportOfTexts, attendanceTable } from '../../support/a-report.ts';

const read = (report: Report): string => new TextDecoder().decode(renderText(report));
const signs = (line: string): number => [...line.replace(/\p{M}/gu, '')].length;

describe('a report as plain text', () => {
  it('has title, facts, tables, notes and rules in this order', () => {
    const text = read(aReport());
    const places = [
      'Toimintaraportti 2026\n',
      'Toimipaikka: Narikka Keskusta',
      'Toiminta kuukausittain\n',
      'Ryhmät\n',
      'Huomautukset\n- 6 tapaamiskertaa',
      'Laskentasäännöt\n- Käynti on',
    ].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('keeps to 100 signs by wrapping words and by going on in a second block', () => {
    const lines = read(aReport()).split('\n');
    for (const line of lines) expect(signs(line)).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.includes('Kuukausi '))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('Yhteensä'))).toHaveLength(2);
  });

  it('sets figures right and writes them as people do', () => {
    const total = read(aReport())
      .split('\n')
      .filter((line) => line.startsWith('Yhteensä'));
    expect(total[0]).toMatch(/15\u202f558 +210 +4\u202f314 +187$/);
    expect(total[1]).toMatch(/ 6\u202f250,5 +483,0 +280,5 +76,6\u00a0%$/);
  });

  it('stays in its columns with emoji, right-to-left text and 10,000 signs', () => {
    const lines = read(
      aReportOfTexts([
        '😀 iloinen',
        'مجموعة النساء',
        'x'.repeat(10_000),
        'a\u0000b\nc\td',
        "=cmd()|' /C calc'!A0",
      ]),
    ).split('\n');
    for (const line of lines) expect(signs(line)).toBeLessThanOrEqual(100);
    expect(lines).toContain('😀 iloinen');
    expect(lines).toContain('ab c d');
    expect(lines).toContain("=cmd()|' /C calc'!A0");
    expect(lines.join('').match(/x/g)).toHaveLength(10_000);
  });

  it('writes 2,000 rows', () => {
    const text = read(aReport({ tables: [attendanceTable(2000)] }));
    expect(text.split('\n').length).toBeGreaterThan(4000);
  });

  it('leaves out what there is none of', () => {
    expect(read(aReport({ tables: [], rules: [], notes: [], facts: [] }))).toBe(
      'Toimintaraportti 2026\n\n',
    );
  });
});
