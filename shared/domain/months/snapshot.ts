import { countingRulesVersion, type Figures, type RoleHours } from '../reports/figures.ts';
import { figureColumns, furtherColumns } from '../reports/report-columns.ts';
import type { Cell, ColumnKind } from '../reports/report-table.ts';
import type { FurtherFigures } from './further-figures.ts';

type Row = Readonly<{ key: string; figures: Figures }>;

/** The groupings of which a closed month keeps its rows. */
export const snapshotGroupings = ['group', 'kind', 'activity-type', 'tag', 'partner'] as const;
export type SnapshotGrouping = (typeof snapshotGroupings)[number];

/** The figures of a venue's month as they were when it was closed. */
export type Snapshot = Readonly<{
  /** The counting rules they were counted by. */
  rules: number;
  total: Figures;
  unmarked: number;
  roles: readonly RoleHours[];
  rows: Readonly<Record<SnapshotGrouping, readonly Row[]>>;
  /** Not kept by the first programs that closed months. */
  further?: FurtherFigures;
}>;

export const writeSnapshot = (snapshot: Snapshot): string => JSON.stringify(snapshot);

/** Reads what `writeSnapshot` wrote, also under an older program. */
export function readSnapshot(text: string): Snapshot {
  // Written by this program alone, into a table that nobody else writes to.
  return JSON.parse(text) as Snapshot;
}

/** One figure of a report: then and now. */
export type FigureChange = Readonly<{
  key: string;
  /** The text under `reports.columns`. */
  title: string;
  kind: ColumnKind;
  before: Cell;
  now: Cell;
}>;

/** Every figure of a month, as reports count it. A figure that was not counted then is as now. */
export function compareFigures(before: Figures | null, now: Figures): FigureChange[] {
  const then = before === null ? now : { ...now, ...before };
  return [...figureColumns('month'), ...furtherColumns].map(({ key, title, kind, of }) => ({
    ...{ key, title, kind },
    before: of(then),
    now: of(now),
  }));
}

/** Those figures that are others now. */
export const changedFigures = (before: Figures, now: Figures): FigureChange[] =>
  compareFigures(before, now).filter((figure) => figure.before !== figure.now);

/** Whether a snapshot was counted by other rules than today's. */
export const hasOtherRules = ({ rules }: Snapshot): boolean => rules !== countingRulesVersion;
