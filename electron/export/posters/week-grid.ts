import type { PosterDay } from '#shared/domain/posters/poster-day.ts';
import { fill } from '#shared/domain/posters/poster-words.ts';
import type { PosterModel, PosterWeek } from '#shared/domain/posters/week-poster.ts';
import { type Box, decoration, fittingSize, nothing, rule, stacked, textBox } from './box.ts';
import type { CleanPicture } from './clean-picture.ts';
import { type Columns, columnBox, fitted, type Grid } from './day-columns.ts';
import { type Block, mm, type Page, paperSize } from './page.ts';
import { wideFoot } from './poster-foot.ts';
import { wideHead } from './poster-head.ts';
import type { Typeface } from './typeface.ts';

/** Cheap printers leave 5 mm and more of the edge white. */
const margin = mm(10);
type WeekParts = Readonly<{ model: PosterModel; week: PosterWeek; logo: CleanPicture | null }>;

/** A week across the page, a column a day; more pages only where the least size does not help. */
export function weekGridPages(face: Typeface, parts: WeekParts): readonly Page[] {
  const paper = paperSize(parts.model.paper, 'landscape');
  const unit = paper.height / paperSize('A4', 'landscape').height;
  const sizes = [14, 12.5, 11].map((size) => size * Math.sqrt(unit));
  const laid = sizes.map((footSize) => ({ ...parts, face, paper, unit, footSize }));
  // A week of few sessions gives its room to the foot.
  const roomy = laid.slice(0, -1).find((frame) => needsNoSqueezing(frame));
  return pagesOf(roomy ?? { ...parts, face, paper, unit, footSize: sizes.at(-1) ?? 11 });
}

/** What is decided before the columns are filled. */
type Frame = WeekParts &
  Readonly<{
    face: Typeface;
    paper: Readonly<{ width: number; height: number }>;
    unit: number;
    footSize: number;
  }>;

/** A page among the others; without a number where it is the only one. */
type PageAt = Readonly<{ words: string; isFirst: boolean }>;

/** The columns' places between head and foot. */
function placesIn(frame: Frame, at: PageAt) {
  const { model, week, face, paper, unit, footSize } = frame;
  const width = paper.width - 2 * margin;
  const gap = 14 * unit;
  const count = week.days.length;
  const grid: Grid = { face, week, gap, unit, columnWidth: (width - gap * (count - 1)) / count };
  const head = wideHead(face, { ...frame, width });
  const foot = wideFoot(face, { model, week, width, size: footSize }, at);
  const top = margin + head.height + 10 * unit;
  const footTop = paper.height - margin - foot.height;
  const bottom = footTop - 10 * unit;
  return { grid, head, foot, top, footTop, bottom, room: bottom - top - dayHeads(grid).height };
}

function needsNoSqueezing(frame: Frame): boolean {
  const { grid, room } = placesIn(frame, alone);
  const { pages, isRoomy } = fitted(grid, { first: room, others: room });
  return pages.length === 1 && isRoomy;
}

function pagesOf(frame: Frame): readonly Page[] {
  const { model, paper } = frame;
  const columns = columnsOf(frame);
  return columns.map((cells, i) => {
    const words = pageWords(model, i + 1, columns.length);
    const at = { words, isFirst: i === 0 };
    const { grid, head, foot, top, footTop, bottom } = placesIn(frame, at);
    const blocks: Block[] = [
      ...head.at(margin, margin),
      ...gridBlocks(grid, cells, { x: margin, y: top, bottom }),
      ...foot.at(margin, footTop),
    ];
    return { ...paper, blocks };
  });
}

const alone: PageAt = { words: '', isFirst: true };

/** Page numbers take room of their own, but only where there is more than one page. */
function columnsOf(frame: Frame): readonly Columns[] {
  const { grid, room } = placesIn(frame, alone);
  const { pages } = fitted(grid, { first: room, others: room });
  if (pages.length === 1) return pages;
  const words = pageWords(frame.model, 2, 2);
  const first = placesIn(frame, { words, isFirst: true }).room;
  const others = placesIn(frame, { words, isFirst: false }).room;
  return fitted(grid, { first, others }).pages;
}

function pageWords({ continued, pageWord }: PosterModel, page: number, pages: number): string {
  if (pages === 1) return '';
  const words = fill(pageWord, { page, pages });
  return page === 1 ? words : `${continued} · ${words}`;
}

/** The head of each day: weekday, date, hours. */
function dayHead({ face, columnWidth: width, unit }: Grid, day: PosterDay, size: number): Box {
  const [first = '', ...others] = day.headings;
  return stacked([
    textBox(face, first, { width, size, bold: true, maxLines: 1, role: 'H2' }),
    ...others.map((text) =>
      textBox(face, text, { width, size: size * 0.85, bold: false, maxLines: 1 }),
    ),
    textBox(face, day.hours, { width, size: 10.5 * unit, bold: false, maxLines: 2 }),
  ]);
}

/** The heads of all days with a line under them, in the size at which the longest fits. */
function dayHeads(grid: Grid): Readonly<{ height: number; boxes: readonly Box[] }> {
  const { face, week, columnWidth: width, unit } = grid;
  const headings = week.days.flatMap(({ headings: [first = ''] }) => [first]);
  const tried = [17, 16, 15, 14, 13, 12, 11, 10].map((size) => size * unit);
  const size = fittingSize(face, headings, { width, bold: true, sizes: tried, maxLines: 1 });
  const boxes = week.days.map((day) => dayHead(grid, day, size));
  return { boxes, height: Math.max(...boxes.map(({ height }) => height)) + 8 * unit };
}

type Place = Readonly<{ x: number; y: number; bottom: number }>;

function gridBlocks(grid: Grid, columns: Columns, { x, y, bottom }: Place): Block[] {
  const { columnWidth, gap, unit } = grid;
  const heads = dayHeads(grid);
  const top = y + heads.height;
  return columns.flatMap((cells, i) => {
    const left = x + i * (columnWidth + gap);
    const line = { x: left - gap / 2 - 0.25, y, width: 0.5, height: bottom - y };
    return [
      ...(i === 0 ? [] : [decoration({ kind: 'box' as const, ...line, fill: 0.6 })]),
      ...(heads.boxes[i] ?? nothing).at(left, y),
      ...rule(columnWidth, 1.5 * unit).at(left, top - 5 * unit),
      ...columnBox(grid, cells).at(left, top),
    ];
  });
}
