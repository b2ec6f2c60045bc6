import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { Point } from './follow-pointer.ts';
import type { Column } from './grid-columns.ts';
import type { Under } from './use-hand.ts';

type Hours = Readonly<{ from: MinuteOfDay; to: MinuteOfDay }>;

/** What of the columns lies under a point of the window. */
export function columnUnder(
  root: HTMLElement,
  { clientX, clientY }: Point,
  { columns, hours }: Readonly<{ columns: readonly Column[]; hours: Hours }>,
): Under | null {
  const shown = [...root.querySelectorAll<HTMLElement>('[data-column]')];
  const element =
    shown.find((each) => clientX < each.getBoundingClientRect().right) ?? shown.at(-1);
  const column = columns[Number(element?.dataset['column'])];
  if (!element || !column) return null;
  const { top, height } = element.getBoundingClientRect();
  const share = (clientY - top) / height;
  const minute = hours.from + share * (hours.to - hours.from);
  const { date, room } = column;
  return { date, room, minute: Math.min(Math.max(minute, hours.from), hours.to) };
}
