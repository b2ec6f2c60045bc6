import type { VisitDay } from '#shared/contract/visits.ts';
import type { Context } from '../context.ts';
import { noteCorrection } from '../months/closed-month.ts';

type Difference = Readonly<{
  detail: string;
  before: string | number | null;
  after: string | number | null;
}>;

/**
 * Notes what became of a day since it was read, each figure with what it was and what it is. Does
 * nothing while the month is open, and where nothing is other than before.
 */
export function noteDifferences(context: Context, before: VisitDay): void {
  const { venueId, date } = before;
  const after = context.stores.visits.day(venueId, date);
  for (const difference of differences(before, after)) {
    noteCorrection(context, { venueId, date, subjectId: venueId, ...difference });
  }
}

function differences(before: VisitDay, after: VisitDay): Difference[] {
  const figures: Difference[] = [
    { detail: 'visits', before: before.visits, after: after.visits },
    { detail: 'first-visits', before: before.firstOfYear, after: after.firstOfYear },
    { detail: 'first-ever', before: before.firstEver, after: after.firstEver },
    ...counterDifferences(before, after),
    { detail: 'opening-day', before: hoursOf(before), after: hoursOf(after) },
  ];
  return figures.filter((figure) => figure.before !== figure.after);
}

function counterDifferences(before: VisitDay, after: VisitDay): Difference[] {
  const keyOf = ({ counter, item }: VisitDay['counters'][number]) => `${counter} ${item}`;
  const was = new Map(before.counters.map((row) => [keyOf(row), row]));
  const is = new Map(after.counters.map((row) => [keyOf(row), row]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Difference[] => {
    const [then, now] = [was.get(key), is.get(key)];
    const counter = (now ?? then)?.counter ?? '';
    const change = (of: 'count' | 'minutes') => ({
      before: then?.[of] ?? 0,
      after: now?.[of] ?? 0,
    });
    return [
      { detail: `counter-${counter}`, ...change('count') },
      { detail: `counter-minutes-${counter}`, ...change('minutes') },
    ];
  });
}

/** `10:00–15:00`; the list has no language of its own. */
const hoursOf = ({ openedMinute, closedMinute }: VisitDay): string | null =>
  openedMinute === null
    ? null
    : `${clock(openedMinute)}–${closedMinute === null ? '' : clock(closedMinute)}`;

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
