import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { cleanLine } from '#shared/domain/tables/clean-text.ts';
import { wordsOf } from './export-words.ts';
import { leastWidths, type TableTexts, textsOf } from './pdf-columns.ts';
import { defaultFamily, fontDictionary } from './pdf-fonts.ts';
import { tableNodes } from './pdf-table.ts';
import { estimatedWidth, pdfText } from './pdf-text.ts';

/** Points; A4 is 595 by 842. */
const margin = 36;
const pageWidths = { portrait: 595.28 - 2 * margin, landscape: 841.89 - 2 * margin } as const;
const bodySize = 9.5;
const smallSize = 8;
/** Font sizes of tables, the first that fits; the last is the least that prints legibly. */
const tableSizes = { portrait: [9, 8.5, 8], landscape: [9, 8.5, 8, 7.5, 7] } as const;

type Orientation = keyof typeof pageWidths;
type Page = Readonly<{ orientation: Orientation; available: number; tableSize: number }>;

/** The paper and size at which every table fits; landscape at the least size where none does. */
function pageFor(tables: readonly TableTexts[]): Page {
  for (const orientation of ['portrait', 'landscape'] as const) {
    const available = pageWidths[orientation];
    for (const tableSize of tableSizes[orientation]) {
      const widths = tables.map((texts) => leastWidths(texts, tableSize));
      const fits = widths.every((list) => list.reduce((sum, width) => sum + width, 0) <= available);
      if (fits) return { orientation, available, tableSize };
    }
  }
  return { orientation: 'landscape', available: pageWidths.landscape, tableSize: 7 };
}

function factsNode({ facts }: Report, { available }: Page): Content {
  const size = bodySize;
  const labels = facts.map(({ label }) => estimatedWidth(label, { size, bold: true }));
  const labelWidth = Math.min(Math.max(0, ...labels), available / 3);
  const textWidth = available - labelWidth - 12;
  const body = facts.map(({ label, text }) => [
    pdfText(label, { width: labelWidth, size, bold: true }),
    pdfText(text, { width: textWidth, size }),
  ]);
  if (body.length === 0) return '';
  const layout = {
    defaultBorder: false,
    paddingLeft: () => 0,
    paddingRight: () => 12,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  };
  return { table: { widths: [labelWidth, '*'], body }, layout };
}

function listNodes(heading: string, items: readonly string[], available: number): Content[] {
  if (items.length === 0) return [];
  const box = { width: available - 14, size: bodySize - 0.5 };
  const texts = items.map((text) => pdfText(cleanLine(text), box));
  const [first = { text: '' }, ...others] = texts;
  return [
    // The heading stays with the first item.
    {
      stack: [
        {
          ...pdfText(heading, { width: available, size: bodySize + 1, bold: true }),
          margin: [0, 10, 0, 3],
        },
        { ul: [first] },
      ],
      unbreakable: (items[0] ?? '').length < 1000,
    },
    { ul: others },
  ];
}

/** Title and venue for the head of each page after the first, cut to one line. */
function runningTitle(report: Report, { available }: Page): string {
  const venue = report.facts.find(({ key }) => key.startsWith('venue'))?.text;
  const full = cleanLine(venue === undefined ? report.title : `${report.title} · ${venue}`);
  if (estimatedWidth(full, { size: smallSize }) <= available) return full;
  let cut = '';
  let room = available - estimatedWidth('…', { size: smallSize });
  for (const sign of full) {
    room -= estimatedWidth(sign, { size: smallSize });
    if (room < 0) break;
    cut += sign;
  }
  return `${cut}…`;
}

function contentOf(report: Report, tables: readonly TableTexts[], page: Page): Content[] {
  const { available, tableSize: size } = page;
  const words = wordsOf(report);
  const title = pdfText(cleanLine(report.title), { width: available, size: 16, bold: true });
  return [
    { ...title, margin: [0, 0, 0, 6] },
    factsNode(report, page),
    ...tables.flatMap((texts) => tableNodes(texts, { size, available })),
    ...listNodes(words.notes, report.notes, available),
    ...listNodes(words.rules, report.rules, available),
  ];
}

function documentOf(report: Report): TDocumentDefinitions {
  const tables = report.tables.map((table) => textsOf(table, report.language));
  const page = pageFor(tables);
  const running = runningTitle(report, page);
  const small = { width: page.available, size: smallSize };
  const { page: pageWord } = wordsOf(report);
  return {
    pageSize: 'A4',
    pageOrientation: page.orientation,
    pageMargins: [margin, margin + 6, margin, margin + 6],
    language: report.language,
    displayTitle: true,
    version: '1.7',
    info: { title: cleanLine(report.title), creator: 'Narikka', producer: 'Narikka' },
    defaultStyle: { font: defaultFamily, fontSize: bodySize },
    // The first page has the title and the venue in full.
    header: (current) =>
      current === 1 ? null : { ...pdfText(running, small), margin: [margin, 20, margin, 0] },
    footer: (current, count) => ({
      ...pdfText(`${pageWord} ${current} / ${count}`, small),
      alignment: 'right',
      margin: [margin, 12, margin, 0],
    }),
    content: contentOf(report, tables, page),
  };
}

/** Where the font files are; see `fontDictionary`. */
export type PdfOptions = Readonly<{ fontDirectory?: string }>;

/**
 * The report as a PDF to print and to send to a steering group: A4, upright or across by what its
 * tables need, facts first, then tables, notes and counting rules, with page numbers. Black on
 * white, fonts embedded, no network. 2,000 rows of 13
 * columns took 1.4 s and 340 MB, on the calling thread.
 */
export async function renderPdf(report: Report, options: PdfOptions = {}): Promise<Uint8Array> {
  const fonts = fontDictionary(options.fontDirectory);
  const files = new Set(Object.values(fonts).flatMap(({ normal, bold }) => [normal, bold]));
  pdfmake.setFonts(fonts);
  // The texts come from people: nothing in them may make pdfmake read another file or address.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  return pdfmake.createPdf(documentOf(report)).getBuffer();
}
