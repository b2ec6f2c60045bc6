import { err, ok, type Refusal, type Result } from '../../../kernel/result.ts';
import type { ConflictGround, Interval, PlannedSlot, SlotConflicts } from './conflict.ts';
import { doubleBookings, type Occupancy, occupancyBeside, occupy } from './occupancy.ts';
import { slotChecks } from './slot-checks.ts';

/**
 * Everything that speaks against planned sessions, one row for each in the order given: what exists
 * already, the other sessions of the plan, opening hours, off days, the group's dates and room for
 * its people. Existing sessions that the plan gives a new state (`id`) are not in its way.
 *
 * Refuses with `end-before-start` before comparing anything.
 */
export function findConflicts(
  planned: readonly PlannedSlot[],
  ground: ConflictGround,
): Result<readonly SlotConflicts[]> {
  const fault = timesFault(planned);
  if (fault) return { ok: false, error: fault };
  const occupancy = occupancyBeside(planned, ground.sessions);
  for (const slot of planned) occupy(occupancy, slot);
  return ok(planned.map(slotJudge(ground, occupancy)));
}

/** Judges sessions by the ground and by those that take up room when each is judged. */
export function slotJudge(
  ground: ConflictGround,
  occupancy: Occupancy,
): (slot: PlannedSlot) => SlotConflicts {
  const checks = slotChecks(ground);
  const { roomConflicts } = ground;
  return (slot) => ({
    slot,
    conflicts: [...doubleBookings(slot, { occupancy, roomConflicts }), ...checks(slot)],
  });
}

/** The refusal of intervals that end before they start, or at once; null when all are fine. */
export function timesFault(intervals: readonly Interval[]): Refusal | null {
  const isReversed = intervals.some(({ startMinute, endMinute }) => endMinute <= startMinute);
  if (!isReversed) return null;
  return err('end-before-start', { fields: { endMinute: 'end-before-start' } }).error;
}
