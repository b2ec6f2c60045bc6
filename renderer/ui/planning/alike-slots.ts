import type { ShownSlot } from '#shared/contract/programme-parts.ts';
import type { SlotDecision, SlotDecisions } from './decisions.ts';

/** Dates of which the same is to be said. */
export type AlikeSlots = Readonly<{ key: string; slots: readonly ShownSlot[] }>;

/** Dates of a plan put together by what speaks against them, in the order of their first dates. */
export function alikeSlots(slots: readonly ShownSlot[]): readonly AlikeSlots[] {
  return [...Map.groupBy(slots, said)].map(([key, alike]) => ({ key, slots: alike }));
}

/** Everything that is shown of a date's conflicts; which session it is does not show. */
function said({ startMinute, endMinute, conflicts }: ShownSlot): string {
  const shown = conflicts.map((conflict) =>
    'otherId' in conflict ? { ...conflict, otherId: null } : conflict,
  );
  return JSON.stringify([startMinute, endMinute, shown]);
}

/** What was decided of all of them; null where nothing was, or not the same. */
export function commonDecision(
  slots: readonly ShownSlot[],
  decisions: SlotDecisions,
): SlotDecision['kind'] | null {
  const kinds = new Set(slots.map(({ date }) => decisions.get(date)?.kind ?? null));
  const [only = null] = kinds;
  return kinds.size === 1 ? only : null;
}

/** Whether anything at all was decided of any of them. */
export const isAnyDecided = (slots: readonly ShownSlot[], decisions: SlotDecisions): boolean =>
  slots.some(({ date }) => decisions.has(date));
