import type { PosterDay } from '#shared/domain/posters/poster-day.ts';
import type { PosterWeek } from '#shared/domain/posters/week-poster.ts';
import { type Box, decoration, padded, rule, stacked, textBox } from './box.ts';
import { entryBox, longestWord, wholeTitle } from './entry-box.ts';
import type { Typeface } from './typeface.ts';

/** How sessions may be set, from the largest; the last is the least that is read on a wall. */
const leastSetting: Setting = { size: 9, isCompact: true };
/** For texts that are higher than a page even so. */
const cutSetting: Setting = { ...leastSetting, titleLines: 3 };
const settings: readonly Setting[] = [
  ...[27, 25, 23, 21, 19, 17.5, 16, 15, 14, 13, 12].map((size) => ({ size, isCompact: false })),
  ...[13, 12, 11.5, 11, 10.5, 10, 9.5].map((size) => ({ size, isCompact: true })),
  leastSetting,
];
/** On A4; larger letters would look lost in a week of few sessions. */
const greatestSize = 19;

/** A title is made smaller for a long word; the others are this much larger at the most. */
const greatestRatio = 1.3;

/** The size of a title, its lines, and whether the place stands beside the form. */
type Setting = Readonly<{ size: number; isCompact: boolean; titleLines?: number }>;

/** The columns of a week. */
export type Grid = Readonly<{
  face: Typeface;
  week: PosterWeek;
  /** The width of a column without the gap. */
  columnWidth: number;
  gap: number;
  /** A point on A4 that grows with the paper. */
  unit: number;
}>;

/** Something in the column of a day; between two sessions goes a thin line. */
type Cell = Readonly<{ box: Box; isSession: boolean }>;
/** What stands in the columns of one page, one a day. */
export type Columns = readonly (readonly Cell[])[];

/** How high the columns of the first page are, and those of the others, which have less of a foot. */
type Heights = Readonly<{ first: number; others: number }>;

type Fitted = Readonly<{
  pages: readonly Columns[];
  /** Whether the first setting tried was small enough. */
  isRoomy: boolean;
}>;

/** The days at the greatest size that needs no more pages than the least one. */
export function fitted(grid: Grid, heights: Heights): Fitted {
  const lowest = Math.min(heights.first, heights.others);
  const pagesAt = (setting: Setting): readonly Columns[] | null => {
    const cells = grid.week.days.map((day) => dayCells(grid, day, setting));
    const isTooHigh = cells.flat().some(({ box }) => box.height > lowest);
    if (isTooHigh && setting !== cutSetting) return null;
    const days = cells.map((ofDay) => parted(grid, ofDay, heights));
    const count = Math.max(...days.map((parts) => parts.length));
    return Array.from({ length: count }, (_, p) => days.map((parts) => parts[p] ?? []));
  };
  const least = pagesAt(leastSetting) ?? pagesAt(cutSetting) ?? [];
  for (const [i, setting] of allowedSettings(grid).entries()) {
    const pages = pagesAt(setting);
    if (pages && pages.length <= least.length) return { pages, isRoomy: i === 0 };
  }
  return { pages: least, isRoomy: false };
}

/** The settings of a week, from the largest. */
function allowedSettings(grid: Grid): readonly Setting[] {
  const greatest = greatestSizeFor(grid);
  return settings.filter(({ size }) => size <= greatest);
}

/** Not far larger than the longest word allows, but for words that are torn at any size. */
function greatestSizeFor({ face, week, columnWidth, unit }: Grid): number {
  const whole = week.days
    .flatMap(({ entries }) => entries.flatMap(({ titles }) => titles))
    .map((title) => columnWidth / longestWord(face, title))
    .filter((size) => size >= leastSetting.size);
  return Math.min(greatestSize * unit, ...whole.map((size) => size * greatestRatio));
}

/** Cells filled into the columns of one page after the other. */
function parted(grid: Grid, cells: readonly Cell[], { first, others }: Heights): Cell[][] {
  const columns: Cell[][] = [[]];
  for (const cell of cells) {
    const column = columns.at(-1) ?? [];
    const height = columns.length === 1 ? first : others;
    const isFull = columnBox(grid, [...column, cell]).height > height;
    if (column.length > 0 && isFull) columns.push([cell]);
    else column.push(cell);
  }
  return columns;
}

/** A column as it is drawn. */
export function columnBox({ columnWidth }: Grid, cells: readonly Cell[]): Box {
  return stacked(
    cells.flatMap(({ box, isSession }, i) =>
      isSession && cells[i - 1]?.isSession ? [rule(columnWidth, 0.6, 0.6), box] : [box],
    ),
  );
}

/** What stands in the column of a day: days off, then its sessions. */
function dayCells({ face, columnWidth: width }: Grid, day: PosterDay, setting: Setting): Cell[] {
  const { size, isCompact, titleLines = wholeTitle } = setting;
  const style = { width, size, isCompact, titleLines, least: leastSetting.size };
  const room = size * (isCompact ? 0.34 : 0.55);
  const off = day.offDays.map((name) => ({
    box: offDayBox(face, name, { width, size }),
    isSession: false,
  }));
  const sessions = day.entries.map((entry) => {
    const box = entryBox(face, entry, style);
    return { box: padded(box, { top: room, bottom: room }), isSession: true };
  });
  if (off.length + sessions.length > 0) return [...off, ...sessions];
  const pale = { width, size: size * 0.9, bold: false, grey: 0.3 };
  return [{ box: padded(textBox(face, day.nothing, pale), { top: room }), isSession: false }];
}

/** A holiday or closure: named in a grey field, which says the same in black and white. */
export function offDayBox(
  face: Typeface,
  name: string,
  { width, size }: Readonly<{ width: number; size: number }>,
): Box {
  const pad = size * 0.45;
  const text = textBox(face, name, {
    width: width - 2 * pad,
    size: size * 0.95,
    bold: true,
    maxLines: 4,
  });
  const height = text.height + 2 * pad;
  return {
    height: height + size * 0.3,
    at: (x, y) => [
      decoration({ kind: 'box', x, y, width, height, fill: 0.88 }),
      ...text.at(x + pad, y + pad),
    ],
  };
}
