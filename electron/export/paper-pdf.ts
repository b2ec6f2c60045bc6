import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Paper, PaperBlock } from '#shared/domain/privacy/paper.ts';
import { cleanLine } from '#shared/domain/tables/clean-text.ts';
import { defaultFamily, fontDictionary } from './pdf-fonts.ts';
import { pdfText } from './pdf-text.ts';

/** Points; A4 upright. */
const margin = 48;
const width = 595.28 - 2 * margin;
/** The first at which one page is enough; the last is the least that prints legibly. */
const onePageSizes = [11, 10.5, 10, 9.5, 9, 8.5] as const;
const usualSize = 10.5;
/** As high as handwriting is. */
const writingRow = 22;

const line = (length: number) => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.6 } as const],
});

/** A label, and a line after it to write on. */
function writingLine(label: string, size: number): Content {
  if (label === '') return { ...line(width), margin: [0, writingRow, 0, 0] } as Content;
  return {
    stack: [
      { ...pdfText(label, { width, size: size - 1 }), margin: [0, 8, 0, writingRow - 4] },
      line(width),
    ],
    unbreakable: true,
  };
}

function tableOf(block: Extract<PaperBlock, { kind: 'table' }>, size: number): Content {
  const padding = 4;
  const shares = block.widths.reduce((sum, share) => sum + share, 0);
  const widths = block.widths.map((share) => (share / shares) * width - 2 * padding);
  const cells = (texts: readonly string[], bold: boolean) =>
    block.widths.map((_share, i) =>
      pdfText(cleanLine(texts[i] ?? ''), { width: widths[i] ?? 0, size: size - 1, bold }),
    );
  const gap = block.isForm ? (writingRow - size) / 2 : 2;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      body: [cells(block.head, true), ...block.rows.map((row) => cells(row, false))],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => (block.isForm ? 0.5 : 0),
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => gap,
      paddingBottom: () => gap,
    },
    margin: [0, 6, 0, 6],
  };
}

function factsOf(rows: Extract<PaperBlock, { kind: 'facts' }>['rows'], size: number): Content {
  const labelWidth = width * 0.34;
  const body = rows.map(({ label, text }) => [
    pdfText(label, { width: labelWidth, size, bold: true }),
    pdfText(text, { width: width - labelWidth - 12, size }),
  ]);
  const layout = {
    defaultBorder: false,
    paddingLeft: () => 0,
    paddingRight: () => 12,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  };
  return { table: { widths: [labelWidth - 12, '*'], body }, layout };
}

function blockOf(block: PaperBlock, size: number): Content[] {
  switch (block.kind) {
    case 'heading': {
      const heading = pdfText(block.text, { width, size: size + 1.5, bold: true });
      return [{ ...heading, headlineLevel: 1, margin: [0, size * 0.7, 0, 2] }];
    }
    case 'text':
      return [{ ...pdfText(block.text, { width, size }), margin: [0, 0, 0, 3] }];
    case 'list':
      return [
        { ul: block.items.map((item) => pdfText(cleanLine(item), { width: width - 14, size })) },
      ];
    case 'facts':
      return block.rows.length === 0 ? [] : [factsOf(block.rows, size)];
    case 'lines':
      return block.labels.map((label) => writingLine(cleanLine(label), size));
    case 'table':
      return [tableOf(block, size)];
  }
}

function noticeOf(notice: string, size: number): Content {
  const body = [[pdfText(notice, { width: width - 16, size, bold: true })]];
  const sides = { paddingLeft: () => 8, paddingRight: () => 8 };
  return {
    table: { widths: ['*'], body },
    layout: { ...sides, paddingTop: () => 5, paddingBottom: () => 5 },
    margin: [0, 2, 0, 6],
  };
}

function contentOf(paper: Paper, size: number): Content[] {
  const title = pdfText(cleanLine(paper.title), { width, size: size + 7, bold: true });
  const subtitle = pdfText(paper.subtitle, { width, size });
  return [
    { ...title, margin: [0, 0, 0, 2] },
    ...(paper.subtitle === '' ? [] : [{ ...subtitle, margin: [0, 0, 0, 4] } as Content]),
    ...(paper.notice === null ? [] : [noticeOf(paper.notice, size)]),
    ...paper.blocks.flatMap((block) => blockOf(block, size)),
  ];
}

type Made = Readonly<{ bytes: Uint8Array; pages: number }>;

async function madeAt(paper: Paper, size: number): Promise<Made> {
  let pages = 1;
  const foot = { width: width - 60, size: 8 };
  const document: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [margin, margin - 8, margin, margin],
    language: paper.language,
    displayTitle: true,
    version: '1.7',
    info: { title: cleanLine(paper.title), creator: 'Narikka', producer: 'Narikka' },
    defaultStyle: { font: defaultFamily, fontSize: size },
    footer: (current, count) => {
      pages = count;
      const number = count > 1 ? ` · ${current} / ${count}` : '';
      return { ...pdfText(paper.foot + number, foot), margin: [margin, 14, margin, 0] };
    },
    // A heading goes with what follows it.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
    content: contentOf(paper, size),
  };
  const bytes = await pdfmake.createPdf(document).getBuffer();
  return { bytes, pages };
}

/**
 * A sheet of paper as a PDF: A4, upright, black on white, fonts embedded, no network. A sheet of
 * one page is set in the largest letters at which it fits.
 */
export async function paperPdf(
  paper: Paper,
  options: Readonly<{ fontDirectory?: string }> = {},
): Promise<Uint8Array> {
  const fonts = fontDictionary(options.fontDirectory);
  const files = new Set(Object.values(fonts).flatMap(({ normal, bold }) => [normal, bold]));
  pdfmake.setFonts(fonts);
  // The texts come from people: nothing in them may make pdfmake read another file or address.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  if (!paper.onePage) return (await madeAt(paper, usualSize)).bytes;
  let made: Made | null = null;
  for (const size of onePageSizes) {
    made = await madeAt(paper, size);
    if (made.pages === 1) break;
  }
  if (!made) throw new Error('no size of letters');
  return made.bytes;
}
