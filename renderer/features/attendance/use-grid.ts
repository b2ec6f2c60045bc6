import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type MarkStatus, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { isTyping } from '../../app/is-typing.ts';
import {
  afterMark,
  clampSpot,
  firstUnmarked,
  type GridSize,
  gridKey,
  type Spot,
} from './grid-keys.ts';
import type { RegisterRow, RowId } from './register-op.ts';

type Marks = Readonly<{
  rows: readonly RegisterRow[];
  /** What a row holds or will hold once its mark is answered. */
  statusOf: (row: RegisterRow) => MarkStatus | null;
  mayMark: (status: MarkStatus | null) => boolean;
  onMark: (personId: RowId, status: MarkStatus | null) => void;
  onRetry: (personId: RowId) => void;
  onMore: (personId: RowId) => void;
}>;

type Grid = Readonly<{
  ref: RefObject<HTMLTableElement | null>;
  /** The toggle that Tab reaches. */
  spot: Spot;
  focus: (spot: Spot) => void;
  /** The toggle that has the focus, however it got it, is the one that Tab comes back to. */
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: (event: MouseEvent) => void;
}>;

/** The columns' names as the page's data attributes hold them. */
const columnNames: readonly string[] = markStatuses;

function spotOf(element: Element, rows: readonly RegisterRow[]): Spot | null {
  const personId = element.closest<HTMLElement>('[data-person]')?.dataset.person;
  const row = rows.findIndex((each) => each.personId === personId);
  if (row < 0) return null;
  const status = element.closest<HTMLElement>('[data-status]')?.dataset.status;
  return { row, column: Math.max(0, columnNames.indexOf(status ?? '')) };
}

function toggleAt(table: HTMLTableElement | null, spot: Spot): HTMLElement | null {
  const row = table?.querySelectorAll('tr[data-row]')[spot.row];
  return row?.querySelector<HTMLElement>(`[data-status="${markStatuses[spot.column]}"]`) ?? null;
}

/** The register's keys and taps: one stop for Tab, arrows within, a digit marks and goes on. */
export function useGrid({ rows, statusOf, mayMark, onMark, onRetry, onMore }: Marks): Grid {
  const ref = useRef<HTMLTableElement>(null);
  const [chosen, choose] = useState<Spot>({ row: firstUnmarked(rows), column: 0 });
  const size: GridSize = { rows: rows.length, columns: markStatuses.length };
  const spot = clampSpot(chosen, size);

  const focus = (to: Spot): void => {
    choose(to);
    toggleAt(ref.current, to)?.focus();
  };
  const mark = (row: RegisterRow | undefined, status: MarkStatus | null): void => {
    if (row && mayMark(status)) onMark(row.personId, status);
  };
  const onFocus = (event: FocusEvent): void => {
    const at = event.target.closest('[data-status]') && spotOf(event.target, rows);
    if (at && (at.row !== spot.row || at.column !== spot.column)) choose(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = event.target instanceof Element ? spotOf(event.target, rows) : null;
    const key = at && gridKey(event, at, size);
    // Enter held down would set and clear the toggle over and over.
    if (!key && event.repeat && event.key === 'Enter') event.preventDefault();
    if (!key) return;
    event.preventDefault();
    if (key.kind === 'move') focus(key.to);
    else if (key.kind === 'clear') mark(rows[at.row], null);
    else if (mayMark(key.status)) {
      mark(rows[at.row], key.status);
      // Only then: a mark that cannot be made yet must not look made by moving on.
      focus(afterMark(at, size));
    }
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const at = spotOf(event.target, rows);
    const row = at ? rows[at.row] : undefined;
    if (!at || !row) return;
    if (event.target.closest('[data-retry]')) onRetry(row.personId);
    if (event.target.closest('[data-more]')) onMore(row.personId);
    if (!event.target.closest('[data-status]')) return;
    const status = markStatuses[at.column];
    if (status && mayMark(status)) mark(row, statusOf(row) === status ? null : status);
  };
  return { ref, spot, focus, onFocus, onKeyDown, onClick };
}

/** Puts the focus on the first row to mark when the register opens, so that the next key marks. */
export function useFocusOnOpen(
  { focus, spot }: Pick<Grid, 'focus' | 'spot'>,
  isUsed: boolean,
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isUsed || isDone.current) return;
    isDone.current = true;
    // After the screen has given the focus to its heading.
    requestAnimationFrame(() => {
      if (!isTyping(document.activeElement)) focus(spot);
    });
  });
}

/** A row that leaves the register (a walk-in's mark taken away) must not take the focus with it. */
export function useFocusKept(
  { focus, spot }: Pick<Grid, 'focus' | 'spot'>,
  rowCount: number,
): void {
  const countBefore = useRef(rowCount);
  useEffect(() => {
    const isFewer = rowCount < countBefore.current;
    countBefore.current = rowCount;
    if (isFewer && document.activeElement === document.body) focus(spot);
  });
}
