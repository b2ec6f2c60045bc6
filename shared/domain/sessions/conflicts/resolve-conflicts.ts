import type { LocalDate } from '../../../kernel/local-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import {
  type ConflictGround,
  isBlocked,
  type PlannedSlot,
  type SlotConflicts,
} from './conflict.ts';
import { slotJudge, timesFault } from './find-conflicts.ts';
import { occupancyBeside, occupy } from './occupancy.ts';

/** What a session in the way may be changed to. */
export type SlotChange = Partial<
  Pick<PlannedSlot, 'date' | 'startMinute' | 'endMinute' | 'roomId' | 'leaderIds'>
>;

/** Keep it in spite of its warnings, leave it out, or hold it otherwise. */
export type ConflictDecision =
  | Readonly<{ kind: 'keep' }>
  | Readonly<{ kind: 'skip' }>
  | Readonly<{ kind: 'change'; to: SlotChange }>;

/** A decision on the sessions of the plan on one date. */
export type DateDecision = Readonly<{ date: LocalDate; decision: ConflictDecision }>;

/** A plan after its conflicts were decided upon. */
export type Resolution = Readonly<{
  /** To be held; at most warnings are left. */
  accepted: readonly SlotConflicts[];
  skipped: readonly PlannedSlot[];
  /** Still blocked, undecided or kept all the same: nothing is to be saved while there are any. */
  open: readonly SlotConflicts[];
}>;

type ToResolve = Readonly<{
  planned: readonly PlannedSlot[];
  decisions: readonly DateDecision[];
  ground: ConflictGround;
}>;

/**
 * Carries out what was decided date by date. A date without a decision is kept: warnings do not
 * stop it. Where two sessions of the plan block one another, the one given first is accepted.
 *
 * Refuses with `end-before-start`, also of a time that a decision came to.
 */
export function resolveConflicts({ planned, decisions, ground }: ToResolve): Result<Resolution> {
  const byDate = new Map(decisions.map(({ date, decision }) => [date, decision]));
  const isSkipped = ({ date }: PlannedSlot): boolean => byDate.get(date)?.kind === 'skip';
  const wanted = planned
    .filter((slot) => !isSkipped(slot))
    .map((slot) => decided(slot, byDate.get(slot.date)));
  const fault = timesFault([...planned, ...wanted]);
  if (fault) return { ok: false, error: fault };
  return ok({ ...acceptInOrder(wanted, ground), skipped: planned.filter(isSkipped) });
}

function decided(slot: PlannedSlot, decision: ConflictDecision | undefined): PlannedSlot {
  return decision?.kind === 'change' ? { ...slot, ...decision.to } : slot;
}

function acceptInOrder(
  wanted: readonly PlannedSlot[],
  ground: ConflictGround,
): Pick<Resolution, 'accepted' | 'open'> {
  const occupancy = occupancyBeside(wanted, ground.sessions);
  const judge = slotJudge(ground, occupancy);
  const accepted: PlannedSlot[] = [];
  const open: SlotConflicts[] = [];
  for (const slot of wanted) {
    const judged = judge(slot);
    if (isBlocked(judged)) {
      open.push(judged);
      continue;
    }
    accepted.push(slot);
    occupy(occupancy, slot);
  }
  // Judged once more: the first ones were, before the later ones were there.
  return { accepted: accepted.map(judge), open };
}
