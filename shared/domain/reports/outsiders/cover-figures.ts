import { type Hiding, hideSmall, isSmall, type SmallRule } from '../../suppression/hide-small.ts';
import { totalName } from '../../suppression/sums.ts';
import type { Figures } from '../figures.ts';
import { figureColumns, furtherColumns } from '../report-columns.ts';
import { isWithin, knownTotals, rowSums } from './row-sums.ts';

type Row = Readonly<{ key: string; figures: Figures }>;

/** Every row that the figures are given by somewhere: of a time its months, quarters and years. */
export type CoverInput = Readonly<{
  rows: readonly Row[];
  total: Figures;
  /** One session can be in several rows, as of tags. */
  isInManyRows: boolean;
}>;

/** Why figures are hidden: by column, then by the row's key, `total` for the last row. */
export type FigureCover = ReadonlyMap<string, ReadonlyMap<string, Hiding>>;

/** Counts of visitors; those of the staff, of sessions and of professionals are nobody's secret. */
const counted = ['visits', 'first_visits', 'attendances', 'people', 'remote_attendances'];
const countedFurther = ['moved_on_site', 'meetings_held'];
/** Hours that follow a count: of sessions of known length they would give it away. */
const hours = [
  ['participant_hours', 'attendances'],
  ['meeting_hours', 'meetings_held'],
] as const;
const shares = [
  ['attendance_rate', ['attendances']],
  ['remote_share', ['attendances', 'remote_attendances']],
] as const;

const columns = new Map(
  [...figureColumns('month'), ...furtherColumns].map((column) => [column.key, column]),
);

/**
 * Decides which figures of the attendance report outsiders are not shown. Counts of people are
 * hidden as `hideSmall` says, over months, quarters and years at once, so that one report of a time
 * tells no more than another. The total of everything stays, if it is not small: every other table
 * and report of the time has it. Hours and shares go with the counts that they are made of.
 */
export function coverFigures(input: CoverInput, rule: SmallRule): FigureCover {
  const cover = new Map<string, Map<string, Hiding>>();
  for (const column of [...counted, ...countedFurther]) {
    cover.set(column, hiddenCounts(column, input, rule));
  }
  const hiddenOf = (column: string): ReadonlyMap<string, Hiding> => cover.get(column) ?? new Map();
  for (const [column, from] of hours) cover.set(column, hiddenHours(hiddenOf(from), input));
  for (const [column, bases] of shares) {
    const bare = withTotal(input).filter(({ figures }) => isSmall(baseOf(column, figures), rule));
    const keys = [...bases.flatMap((base) => [...hiddenOf(base).keys()]), ...bare.map(keyOf)];
    cover.set(column, new Map(keys.map((key) => [key, 'with'])));
  }
  const peaks = withTotal(input).filter(({ figures }) => isSmall(figures.remotePeak, rule));
  // The most of all is the most of one, so nothing is added up: hidden alone it stays hidden.
  cover.set('remote_peak', new Map(peaks.map(({ key }) => [key, 'small'])));
  return cover;
}

const keyOf = ({ key }: Row): string => key;

const withTotal = ({ rows, total }: CoverInput): Row[] => [
  ...rows,
  { key: totalName, figures: total },
];

function hiddenCounts(key: string, input: CoverInput, rule: SmallRule): Map<string, Hiding> {
  const column = columns.get(key);
  const counts = withTotal(input).map(
    (row) => [row.key, Number(column?.of(row.figures) ?? 0)] as const,
  );
  // One person can be in several rows, and is one in the total.
  const overlaps = key === 'people' || input.isInManyRows;
  const sums = rowSums(input.rows.map(keyOf), overlaps);
  return new Map(hideSmall({ values: new Map(counts), sums, kept: knownTotals(sums) }, rule));
}

/** Hours of every row whose count is hidden, and of all that such a row is a part of. */
function hiddenHours(counts: ReadonlyMap<string, Hiding>, input: CoverInput): Map<string, Hiding> {
  const hidden = withTotal(input).filter(({ key }) =>
    [...counts.keys()].some((part) => isWithin(part, key)),
  );
  return new Map(hidden.map(({ key }) => [key, 'with']));
}

/** How many a share is of. */
function baseOf(column: string, figures: Figures): number {
  if (column === 'remote_share') return figures.named + figures.extra;
  return figures.ratePresent + figures.rateAbsent;
}
