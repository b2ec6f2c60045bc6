import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { OpenInterval } from './calendar-place.ts';

type Times = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

const usualFrom = 7 * 60;
const usualTo = 20 * 60;

/** Whole hours to show: 7 to 20, more where something begins earlier or ends later. */
export function visibleHours(
  times: readonly Times[],
): Readonly<{ from: MinuteOfDay; to: MinuteOfDay }> {
  const earliest = times.reduce(
    (first, { startMinute }) => Math.min(first, startMinute),
    usualFrom,
  );
  const latest = times.reduce((last, { endMinute }) => Math.max(last, endMinute), usualTo);
  return { from: Math.floor(earliest / 60) * 60, to: Math.min(Math.ceil(latest / 60) * 60, 1440) };
}

type Span = Readonly<{ from: MinuteOfDay; to: MinuteOfDay }>;

/** The parts of the hours that lie outside of the open times. */
export function closedParts(open: readonly OpenInterval[], { from, to }: Span): readonly Span[] {
  const parts: Span[] = [];
  let reached = from;
  const end = { startMinute: to, endMinute: to };
  for (const { startMinute, endMinute } of [...open.toSorted(byOpening), end]) {
    const until = Math.min(startMinute, to);
    if (until > reached) parts.push({ from: reached, to: until });
    reached = Math.max(reached, endMinute);
  }
  return parts;
}

const byOpening = (a: OpenInterval, b: OpenInterval): number => a.startMinute - b.startMinute;
