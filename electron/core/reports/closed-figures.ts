import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import { day, type LocalDate, monthOf } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';

export type ClosedMonth = Readonly<{ venueId: VenueId; month: string }>;

/** Every figure of some closed months as it is counted now, by venue and month. */
export type ClosedFigures = ReadonlyMap<string, string>;

/** Closed months that have any of some days in them. */
export function closedMonthsWith(
  { stores }: Context,
  isTouched: (days: { venueId: VenueId; from: LocalDate; to: LocalDate }) => boolean,
): ClosedMonth[] {
  return stores.venues.list().flatMap(({ id: venueId }) =>
    stores.venues
      .closedMonths(venueId)
      .filter((month) => isTouched({ venueId, ...monthOf(day(`${month}-01`)) }))
      .map((month) => ({ venueId, month })),
  );
}

/**
 * The figures of closed months, to hold against themselves after a change that must leave them
 * alone. Counted, and not guessed from the change: whatever a report shows is then held.
 */
export function figuresOf(
  { stores, now }: Context,
  months: readonly ClosedMonth[],
  groupId: GroupId | null = null,
): ClosedFigures {
  return new Map(
    months.map(({ venueId, month }) => {
      const period = monthOf(day(`${month}-01`));
      const filter = { ...period, venueId, groupId, now };
      const bySession = stores.reports.attendance({ ...filter, by: 'session' });
      const byGroup = stores.reports.attendance({ ...filter, by: 'group' });
      const exits = stores.reports.exits(filter);
      return [`${venueId} ${month}`, JSON.stringify([bySession, byGroup.rows, exits])];
    }),
  );
}

/** The months (`YYYY-MM`) whose figures are others than they were. */
export function changedMonths(before: ClosedFigures, after: ClosedFigures): string[] {
  const changed = [...before].filter(([key, figures]) => after.get(key) !== figures);
  return [...new Set(changed.map(([key]) => key.split(' ')[1] ?? ''))].toSorted();
}
