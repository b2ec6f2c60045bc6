import type { VisitDay } from '#shared/contract/visits.ts';

/** One hour of the day's chart; `share` is its height, 0-1 of the busiest hour. */
export type HourBar = Readonly<{ hour: number | null; visits: number; share: number }>;

type Span = Readonly<{ fromHour: number; toHour: number }>;

/**
 * The hours to draw: those of the opening hours and every hour with visits, without gaps between,
 * and last the visits entered afterwards, which have no hour.
 *
 * @param open the venue's opening hours of the day as whole hours, or null when there are none
 */
export function hourBars(byHour: VisitDay['byHour'], open: Span | null): HourBar[] {
  const known = new Map(byHour.map(({ hour, visits }) => [hour, visits]));
  const hours = byHour.flatMap(({ hour }) => (hour === null ? [] : [hour]));
  if (open) hours.push(open.fromHour, Math.max(open.fromHour, open.toHour - 1));
  const most = Math.max(1, ...byHour.map(({ visits }) => visits));
  const bar = (hour: number | null): HourBar => {
    const visits = known.get(hour) ?? 0;
    return { hour, visits, share: visits / most };
  };
  const bars: HourBar[] = [];
  for (let hour = Math.min(...hours); hour <= Math.max(...hours); hour++) bars.push(bar(hour));
  return known.has(null) ? [...bars, bar(null)] : bars;
}

/** The hours from the first opening to the last closing of a weekday, or null when closed. */
export function openSpan(
  hours: readonly Readonly<{ weekday: number; opensMinute: number; closesMinute: number }>[],
  weekday: number,
): Span | null {
  const today = hours.filter((each) => each.weekday === weekday);
  if (today.length === 0) return null;
  return {
    fromHour: Math.floor(Math.min(...today.map(({ opensMinute }) => opensMinute)) / 60),
    toHour: Math.ceil(Math.max(...today.map(({ closesMinute }) => closesMinute)) / 60),
  };
}
