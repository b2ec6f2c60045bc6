import { type RefVenue, referenceReport } from './reference.ts';

export const monthKey = (venue: string, date: string): string => `${venue} ${date.slice(0, 7)}`;

export const isClosedDay = (ref: RefVenue, venue: string, date: string): boolean =>
  ref.closed.has(monthKey(venue, date));

/** All that a report says of one month of a venue. */
export function figuresOfMonth(ref: RefVenue, key: string): string {
  const [venueId = '', month = ''] = key.split(' ');
  const filter = { from: `${month}-01`, to: `${month}-31`, venueId };
  // A day whose visits were all taken back is as if nobody had come.
  const counted = { ...ref, days: ref.days.filter(({ visits }) => visits > 0) };
  const reports = (['session', 'group', 'month'] as const).map((by) =>
    referenceReport(counted, { ...filter, by }),
  );
  return JSON.stringify([
    exitsOf(ref, filter),
    ...reports.map(({ rows, total, unmarked, roles }) => [
      ...[[...rows].toSorted(byLabel), total, unmarked],
      [...roles].toSorted(byLabel),
    ]),
  ]);
}

/** How many left the venue's groups in a period. */
const exitsOf = (ref: RefVenue, { from, to, venueId }: Period): number =>
  ref.memberships.filter(
    ({ group, left, isNoExit = false }) =>
      ref.groupVenues.get(group) === venueId &&
      !isNoExit &&
      left !== null &&
      left >= from &&
      left <= to,
  ).length;

type Period = Readonly<{ from: string; to: string; venueId: string }>;

const byLabel = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** Whether every closed month would be as it is now after a change. */
export function keepsClosedMonths(ref: RefVenue, change: (ref: RefVenue) => void): boolean {
  if (ref.closed.size === 0) return true;
  const after = structuredClone(ref);
  change(after);
  return [...ref.closed.keys()].every(
    (key) => figuresOfMonth(ref, key) === figuresOfMonth(after, key),
  );
}
