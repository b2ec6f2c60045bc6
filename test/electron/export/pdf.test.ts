import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#electron/export/pdf.ts';
import { aReport, aReportOfTexts, attendanceTable } from '../../support/a-report.ts';

type ReadPdf = { pages: string[]; title: unknown; language: unknown; width: number };

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { info } = await document.getMetadata();
  const width = (await document.getPage(1)).getViewport({ scale: 1 }).width;
  await loading.destroy();
  const { Title: title, Language: language } = info as { Title?: unknown; Language?: unknown };
  return { pages, title, language, width };
}

const squeezed = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '');

describe('a PDF of a report', () => {
  it('is made also where a name has letters that the font cannot place marks on', async () => {
    const report = aReportOfTexts(['ڢڣڥ ݠݡ ࢤ', 'Peliryhmä']);
    expect(squeezed((await read(await renderPdf(report))).pages.join(''))).toContain('Peliryhmä');
  });

  it('holds title, facts, tables, notes and rules, on landscape A4 for thirteen columns', async () => {
    const { pages, title, language, width } = await read(await renderPdf(aReport()));
    const text = squeezed(pages.join(''));
    expect(title).toBe('Toimintaraportti 2026');
    expect(language).toBe('fi');
    expect(Math.round(width)).toBe(842);
    for (const part of [
      'Narikka Keskusta, Jyväskylä',
      'Vertaisryhmä Ääretön',
      'Женская группа',
      'Osallistumiskerrat',
      'Läsnäoloprosentti',
      '15 558',
      '76,6 %',
      'Joulukuu on vielä auki.',
      'Laskentasäännöt',
      'kuukausien luvut eivät summaudu.',
    ]) {
      expect(text).toContain(squeezed(part));
    }
  });

  it.each([
    ['fi', 'Sivu'],
    ['sv', 'Sida'],
    ['en', 'Page'],
  ] as const)('numbers its pages in %s', async (language, word) => {
    const { pages } = await read(await renderPdf(aReport({ language })));
    pages.forEach((page, i) => {
      expect(squeezed(page)).toContain(`${word}${i + 1}/${pages.length}`);
    });
  });

  it('repeats header, title and venue on every page of 2,000 rows and loses none', async () => {
    const { pages } = await read(await renderPdf(aReport({ tables: [attendanceTable(2000)] })));
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages.slice(1, -1)) {
      expect(page).toContain('Osallistujatunnit');
      expect(page).toContain('Toimintaraportti 2026 · Narikka Keskusta');
    }
    const months = pages.flatMap((page) => page.match(/\b2\d{3}-\d\d\b/g) ?? []);
    expect(months).toHaveLength(2000);
  });

  it('stays upright for few columns', async () => {
    expect(Math.round((await read(await renderPdf(aReportOfTexts(['a'])))).width)).toBe(595);
  });

  it('draws any writing and never fails', async () => {
    const { pages } = await read(
      await renderPdf(
        aReportOfTexts([
          'ä ö å š ž é Ž Ŋ',
          'Привет, Ёлка № 5',
          'Ελληνικά Tiếng Việt',
          'نص عربي',
          '😀 👩‍👧 中文 n ≥ 5',
          'a\u0000b\u0007c',
          'x\ud800y',
          "=cmd()|' /C calc'!A0",
        ]),
      ),
    );
    const text = squeezed(pages.join(''));
    expect(text).toContain('äöåšžéŽŊ');
    expect(text).toContain('Привет,Ёлка№5');
    expect(text).toContain('ΕλληνικάTiếngViệt');
    expect(text).toContain('n>=5');
    expect(text).toContain('abc');
    expect(text).toContain("=cmd()|'/Ccalc'!A0");
  });

  it('has emoji and Hebrew, from the right and in order', async () => {
    const texts = ['Kahvi ☕ 👍 kiitos 😀', '🇫🇮 1️⃣ 👩‍👧 ❤️', 'שלום עולם', 'Ryhmä שָׁלוֹם (avoin)'];
    const { pages } = await read(await renderPdf(aReportOfTexts(texts)));
    const text = squeezed(pages.join(''));
    expect(text).toContain('Kahvi☕👍kiitos😀');
    expect(text).toContain('🇫🇮1👩👧❤');
    expect(text).not.toContain('□');
    // The reader gives each word from its first letter on; the second of the line stands left.
    expect(text).toContain('עולםשלום');
    expect(text).toMatch(/Ryhmäש.*ם\(avoin\)/u);
  });

  it('keeps 10,000 signs without a space, wherever they stand', async () => {
    const long = 'y'.repeat(10_000);
    const report = aReport({
      title: 'T',
      facts: [{ key: 'venues', label: 'V', text: long }],
      rules: [long],
      tables: [
        {
          key: 't',
          title: 't',
          columns: [
            { key: 'a', title: 'a', kind: 'text' },
            { key: 'n', title: 'n', kind: 'count' },
          ],
          rows: [[long, 1]],
        },
      ],
      notes: [],
    });
    const { pages } = await read(await renderPdf(report));
    const found = pages.map((page) => page.replace(/T · y+…/, '')).join('');
    expect(found.match(/y/g)).toHaveLength(30_000);
  });

  it('keeps the last of many lines in one cell', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `r${i}`).join('\n');
    const { pages } = await read(await renderPdf(aReportOfTexts([lines])));
    expect(pages.join(' ')).toMatch(/r0 .*r199/s);
  });

  it('parts a table of thirty columns into blocks', async () => {
    const columns = Array.from({ length: 30 }, (_, i) => ({
      key: `c${i}`,
      title: `Pitkähkösarake${i}`,
      kind: 'count' as const,
    }));
    const rows = [columns.map((_, i) => 1000 + i)];
    const { pages } = await read(
      await renderPdf(aReport({ tables: [{ key: 'w', title: 'Leveä', columns, rows }] })),
    );
    const text = squeezed(pages.join(''));
    for (const [i, { title }] of columns.entries()) {
      expect(text).toContain(title);
      expect(text).toContain(`1${String(i).padStart(3, '0')}`);
    }
    expect(text.match(/Leveä/g)?.length).toBeGreaterThan(1);
  });

  it('makes a page of a report without tables, rows or facts', async () => {
    const bare = aReport({ tables: [], facts: [], rules: [], notes: [] });
    expect((await read(await renderPdf(bare))).pages).toHaveLength(1);
    const empty = aReport({ tables: [{ ...attendanceTable(0), columns: [] }, attendanceTable(0)] });
    expect((await read(await renderPdf(empty))).pages.length).toBeGreaterThan(0);
  });

  it('takes its fonts from a folder when told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'narikka-fonts-'));
    const { resolve } = createRequire(import.meta.url);
    const files = dirname(resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'));
    for (const file of ['noto-sans-latin-400-normal.woff', 'noto-sans-latin-700-normal.woff']) {
      cpSync(join(files, file), join(folder, file));
    }
    const report = aReportOfTexts(['vain latinaa']);
    const { pages } = await read(await renderPdf(report, { fontDirectory: folder }));
    expect(pages.join('')).toContain('vain latinaa');
    rmSync(folder, { recursive: true });
  });
});
