import type { VisitDay } from '#shared/contract/visits.ts';
import type { CounterCount } from '#shared/domain/visits/day-counters.ts';
import type { HourCounts } from '#shared/domain/visits/hour-shares.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { noteDifferences } from './day-differences.ts';
import { dayFault } from './may-change-day.ts';

/** One tap or correction: what it adds to which counters, undone together. */
export type Step = Readonly<
  | { kind: VisitKind | 'correction'; visits: readonly HourCounts[] }
  | { corrects: boolean; counters: readonly CounterCount[] }
>;

export const hourNow = ({ now }: Context): number => Math.min(23, Math.floor(now.minute / 60));

/** Does something to today and answers with the day as it is then. */
export function onToday(
  context: Context,
  venueId: VenueId,
  work: () => Result<unknown>,
): Result<VisitDay> {
  const { date } = context.now;
  const fault = dayFault(context, { venueId, date });
  if (fault) return { ok: false, error: fault };
  const before = context.stores.visits.day(venueId, date);
  const done = work();
  // Today's month can be closed, too: whoever may still count in it corrects it.
  noteDifferences(context, before);
  return done.ok ? ok(context.stores.visits.day(venueId, date)) : done;
}

/** A count before the doors were opened opens them: counting never waits for a formality. */
export function openDoors({ stores, now }: Context, venueId: VenueId): void {
  if (stores.visits.day(venueId, now.date).openedMinute !== null) return;
  stores.visits.setOpened(venueId, now.date, now.minute);
  // Their ids hold the second of each tap: another day's are of no use but to watch who came when.
  stores.visits.forgetTapsBefore(now.date);
}

/** Adds a step to today's counters and remembers it for undo. */
export function addStep(context: Context, venueId: VenueId, step: Step): void {
  const { stores, now, newId } = context;
  const place = () => ({ id: newId<'visit-tap'>(), batch, venueId, date: now.date });
  const batch = newId<'visit-batch'>();
  if ('kind' in step) {
    for (const change of step.visits) {
      stores.visits.addToHour(venueId, now.date, change);
      stores.visits.addTap({ ...place(), kind: step.kind, change });
    }
    return;
  }
  for (const change of step.counters) {
    stores.visits.addToCounter(venueId, now.date, change);
    stores.visits.addCounterTap({ ...place(), corrects: step.corrects, change });
  }
}

/** Takes the last step of today back; false when there is none. */
export function undoStep({ stores, now }: Context, venueId: VenueId): boolean {
  const { visits, counters } = stores.visits.lastStep(venueId, now.date);
  for (const { hour, visits: by, firstOfYear, firstEver } of visits) {
    const back = { hour, visits: -by, firstOfYear: -firstOfYear, firstEver: -firstEver };
    stores.visits.addToHour(venueId, now.date, back);
  }
  for (const { counter, item, count, minutes } of counters) {
    const back = { counter, item, count: -count, minutes: -minutes };
    stores.visits.addToCounter(venueId, now.date, back);
  }
  stores.visits.removeLastStep(venueId, now.date);
  return visits.length + counters.length > 0;
}
