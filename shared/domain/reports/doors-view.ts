import type { CounterFigure, UniqueFigure } from './open-doors-figures.ts';
import type { Cell } from './report-table.ts';

/** How figures of open doors become cells: as they are, or as outsiders are shown them. */
export type DoorsView = Readonly<{
  /** Null: the row is left out. */
  counter: (figure: CounterFigure) => Readonly<{ count: Cell; minutes: Cell }> | null;
  /** The items of one tally and the visits it says nothing of; null: none of them is shown. */
  tally: (counts: readonly number[]) => readonly Cell[] | null;
  unique: (figure: UniqueFigure) => Cell;
}>;

/** Every figure as it is. */
export const staffView: DoorsView = {
  counter: ({ count, minutes }) => ({ count, minutes }),
  tally: (counts) => counts,
  unique: ({ people }) => people,
};
