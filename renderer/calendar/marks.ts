import { createContext, useContext } from 'react';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { OpenInterval } from './calendar-place.ts';

/** What lies over a column while somebody plans: only columns hear of it, the sessions do not. */
export type Marks = Readonly<{
  /** The cursor where nothing stands; on a session the session itself is marked. */
  cursor: Readonly<{ column: string; minute: MinuteOfDay; label: string }> | null;
  /** Where a session would come to lie, or what is being drawn. */
  ghost: Readonly<{
    column: string;
    startMinute: MinuteOfDay;
    endMinute: MinuteOfDay;
    times: string;
    title: string;
  }> | null;
  /** Whether the cursor's empty place takes a new session. */
  mayAdd: boolean;
}>;

export const MarksContext = createContext<Marks>({ cursor: null, ghost: null, mayAdd: false });

/** What every column needs to know of its day. */
export type ColumnFacts = Readonly<{
  number: number;
  /** What a screen reader calls the column. */
  name: string;
  /** Null: not known. */
  open: readonly OpenInterval[] | null;
}>;

type Grid = Readonly<{
  facts: ReadonlyMap<string, ColumnFacts>;
  hours: Readonly<{ from: MinuteOfDay; to: MinuteOfDay }>;
}>;

export const GridContext = createContext<Grid | null>(null);

/** The grid around a column. */
export function useGrid(): Grid {
  const grid = useContext(GridContext);
  if (!grid) throw new Error('useGrid outside of a grid');
  return grid;
}

/** The element of the cursor on an empty place. */
export function cursorIdOf(column: string, minute: MinuteOfDay): string {
  return `calendar-${column}-${minute}`.replaceAll(' ', '-');
}
/** The element of a session, or of those that do not fit. */
export function itemId(id: string): string {
  return `calendar-item-${id}`;
}
/** The element of a day of the month. */
export function dayId(date: string): string {
  return `calendar-day-${date}`;
}
