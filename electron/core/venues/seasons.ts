import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { overlappingSeason } from '#shared/domain/venues/seasons.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context } from '../context.ts';
import { openingHoursFaults } from './opening-hours-faults.ts';

const longestDays = 800;

/** Adds a season with opening hours of its own, or changes one. */
export function saveSeason(
  context: Context,
  season: ParsedInput<'venues.saveSeason'>,
): Result<CallOutput<'venues.saveSeason'>> {
  const { venues } = context.stores;
  const { venueId, from, to, openingHours } = season;
  if (!venues.exists(venueId)) return err('not-found');
  if (season.id && venues.season(season.id)?.venueId !== venueId) return err('not-found');
  const fault = periodFault(from, to, longestDays);
  if (fault) return { ok: false, error: fault };
  // Without a row of its own the usual hours would hold, and not a closed house.
  if (openingHours.length === 0) return err('season-closed');
  const fields = openingHoursFaults(openingHours);
  if (fields) return err('end-before-start', { fields });
  const others = venues.seasons(venueId).filter(({ id }) => id !== season.id);
  const overlap = overlappingSeason(season, others);
  if (overlap) return err('season-overlaps', { params: { name: overlap.name } });
  const id = season.id ?? context.newId<'season'>();
  venues.saveSeason({ ...season, id });
  return ok({ id });
}
