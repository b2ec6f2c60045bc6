import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { type OpenDay, openDaysOf } from '#shared/domain/venues/open-days.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context } from '../context.ts';
import { closedHolidays, closureDays } from './venue-days.ts';

/** When a venue is open, day by day. */
export function openDays(
  { stores }: Context,
  { venueId, from, to }: ParsedInput<'venues.openDays'>,
): Result<CallOutput<'venues.openDays'>> {
  if (!stores.venues.exists(venueId)) return err('not-found');
  const fault = periodFault(from, to, 400);
  if (fault) return { ok: false, error: fault };
  const days = openDaysIn(stores, { venueId, from, to });
  return ok(days.map(({ open, ...day }) => ({ ...day, open: open && [...open] })));
}

/** The same for use cases: hours, closures and holidays of a venue told day by day. */
export function openDaysIn(
  stores: Context['stores'],
  { venueId, from, to }: ParsedInput<'venues.openDays'>,
): readonly OpenDay[] {
  const closures = stores.venues.closures(from, to);
  const ofKind = (kind: (typeof closures)[number]['kind']) =>
    closureDays(
      closures.filter((closure) => closure.kind === kind),
      venueId,
    );
  return openDaysOf(
    { from, to },
    {
      hours: stores.venues.openingHoursRows(venueId),
      shut: [...closedHolidays(stores, venueId, { from, to }), ...ofKind('closure')],
      breaks: ofKind('school-break'),
    },
  );
}
