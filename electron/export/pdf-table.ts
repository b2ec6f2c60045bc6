import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { Column } from '#shared/domain/reports/report-table.ts';
import { columnBlocks } from './column-blocks.ts';
import { columnWidths, leastWidths, type Plan, padding, type TableTexts } from './pdf-columns.ts';
import { estimatedWidth, pdfText } from './pdf-text.ts';

/** Rows that a page holds for certain: such a table is not parted over two pages. */
const smallTable = 12;
/** A cell with more may be higher than a page; pdfmake drops what it may not break and cannot fit. */
const longCell = { signs: 300, lines: 12 } as const;

const isLong = (cell: string): boolean =>
  cell.length > longCell.signs || cell.split('\n').length > longCell.lines;

/** Strong lines about the header and above the total, pale ones between rows, none upright. */
function layoutFor(hasTotal: boolean): CustomTableLayout {
  const isStrong = (line: number, rowCount: number): boolean =>
    line === 1 || line === 2 || line === rowCount || (hasTotal && line === rowCount - 1);
  return {
    hLineWidth: (line, { table }) => {
      if (line === 0) return 0;
      return isStrong(line, table.body.length) ? 0.8 : 0.4;
    },
    hLineColor: (line, { table }) => (isStrong(line, table.body.length) ? '#000000' : '#999999'),
    vLineWidth: () => 0,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
  };
}

type Look = Readonly<{ size: number; bold: boolean; width: number; isHeading: boolean }>;

function cellNode(text: string, column: Column, look: Look): TableCell {
  const isLeft = column.kind === 'text' || column.kind === 'date';
  const alignment = isLeft ? 'left' : 'right';
  const fill = look.isHeading ? { fillColor: '#eeeeee', verticalAlignment: 'bottom' as const } : {};
  const width = look.width - 2 * padding;
  const fits = estimatedWidth(text, look) <= width;
  const noWrap = column.kind !== 'text' && !look.isHeading && fits;
  return { ...pdfText(text, { ...look, width }), alignment, noWrap, ...fill };
}

type Block = Readonly<{ texts: TableTexts; places: readonly number[]; plan: Plan }>;

function titleCells({ texts, places, plan }: Block, width: number): TableCell[] {
  const title = pdfText(texts.title, { width, size: plan.size + 2, bold: true });
  const spanned = places.slice(1).map(() => '');
  return [{ ...title, colSpan: places.length, margin: [-padding, 0, 0, 2] }, ...spanned];
}

function bodyOf(block: Block, widths: readonly number[]): TableCell[][] {
  const { texts, places, plan } = block;
  const rowOf = (row: readonly string[], weight: Pick<Look, 'bold' | 'isHeading'>): TableCell[] =>
    places.map((place, i) => {
      const column = texts.columns[place];
      if (!column) throw new Error(`no column at ${place}`);
      return cellNode(row[place] ?? '', column, {
        ...weight,
        size: plan.size,
        width: widths[i] ?? 0,
      });
    });
  return [
    titleCells(
      block,
      widths.reduce((sum, width) => sum + width, 0),
    ),
    rowOf(texts.head, { bold: true, isHeading: true }),
    ...texts.rows.map((row) => rowOf(row, { bold: false, isHeading: false })),
    ...(texts.total ? [rowOf(texts.total, { bold: true, isHeading: false })] : []),
  ];
}

function blockNode(block: Block): Content {
  const { rows, total } = block.texts;
  const widths = columnWidths(block.texts, block.places, block.plan);
  const hasLongCell = [...rows, total ?? []].some((row) => row.some(isLong));
  const node: Content = {
    table: {
      // The title is a header row too, so that it never stands alone at the foot of a page.
      headerRows: 2,
      keepWithHeaderRows: rows.length > 0 && !hasLongCell ? 1 : 0,
      dontBreakRows: !hasLongCell,
      widths: widths.map((width) => width - 2 * padding),
      body: bodyOf(block, widths),
    },
    layout: layoutFor(total !== null),
    margin: [0, 8, 0, 4],
  };
  return rows.length <= smallTable && !hasLongCell ? { stack: [node], unbreakable: true } : node;
}

/**
 * A table for pdfmake: its title and its header repeat on each page, numbers stand to the right,
 * the total is bold under a thicker line. A table wider than the page goes on in blocks below.
 */
export function tableNodes(texts: TableTexts, plan: Plan): Content[] {
  if (texts.columns.length === 0) return [];
  const fit = { widths: leastWidths(texts, plan.size), available: plan.available, gap: 0 };
  return columnBlocks(fit).map((places) => blockNode({ texts, places, plan }));
}
