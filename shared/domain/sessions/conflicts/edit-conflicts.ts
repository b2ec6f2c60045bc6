import type { Result } from '../../../kernel/result.ts';
import type { EditItem, EditPreview } from '../edits/edit-preview.ts';
import {
  type Series,
  type SessionPlan,
  type SessionState,
  slotDateOf,
} from '../edits/session-state.ts';
import type { ConflictGround, PlannedSlot, SlotConflicts } from './conflict.ts';
import { findConflicts } from './find-conflicts.ts';

/** A session, as it is or as an edit leaves it, to look for conflicts of. */
export function slotOf(session: SessionState, people: number | null): PlannedSlot {
  const { id, venueId, groupId } = session;
  return { ...whenAndWho(session), id, venueId, groupId, slotDate: slotDateOf(session), people };
}

/**
 * What speaks against the sessions that an edit changes or adds. What it removes or changes is not
 * in the way in its old state; a session that stays cancelled meets nothing.
 */
export function editConflicts(
  preview: EditPreview,
  { ground, people }: Readonly<{ ground: ConflictGround; people: number | null }>,
): Result<readonly SlotConflicts[]> {
  const { items, series } = preview;
  const gone = new Set(items.flatMap((item) => (item.kind === 'remove' ? [item.session.id] : [])));
  const sessions = ground.sessions.filter(({ id }) => !gone.has(id));
  const slots = items.flatMap((item) => plannedSlot(item, series) ?? []);
  return findConflicts(
    slots.map((slot) => ({ ...slot, people })),
    { ...ground, sessions },
  );
}

function plannedSlot(item: EditItem, { venueId, groupId }: Series): PlannedSlot | null {
  if (item.kind === 'add') {
    const { plan } = item;
    return { ...whenAndWho(plan), id: null, venueId, groupId, slotDate: plan.date, people: null };
  }
  if (item.kind !== 'change' || item.session.status === 'cancelled') return null;
  return slotOf({ ...item.session, ...item.plan, origin: item.origin }, null);
}

function whenAndWho({ date, startMinute, endMinute, roomId, leaders }: SessionPlan) {
  return { date, startMinute, endMinute, roomId, leaderIds: leaders.map(({ staffId }) => staffId) };
}
