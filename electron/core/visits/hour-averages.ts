import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context } from '../context.ts';

const longestDays = 3700;

/** Visits by weekday and hour over a period, with the days they were counted on. */
export function hourAverages(
  { stores }: Context,
  { venueId, from, to }: ParsedInput<'visits.hourAverages'>,
): Result<CallOutput<'visits.hourAverages'>> {
  const fault = periodFault(from, to, longestDays);
  if (fault) return { ok: false, error: fault };
  if (!stores.venues.exists(venueId)) return err('not-found');
  return ok(stores.doors.hourAverages(venueId, from, to));
}
