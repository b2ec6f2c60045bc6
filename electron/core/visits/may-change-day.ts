import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, type Refusal } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { recordingOn } from '../months/closed-month.ts';

/** Why what was counted on a venue's day cannot be changed now, or null: its month may be closed. */
export function dayFault(
  context: Context,
  place: Readonly<{ venueId: VenueId; date: LocalDate }>,
): Refusal | null {
  if (!context.stores.venues.exists(place.venueId)) return err('not-found').error;
  const recording = recordingOn(context, place);
  return recording.ok ? null : recording.error;
}
