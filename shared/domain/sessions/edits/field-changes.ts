import type { RoomId } from '../../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import { type SessionLeader, type SessionPlan, sameLeaders } from './session-state.ts';

type Change<Field, Value> = Readonly<{ field: Field; before: Value; after: Value }>;

/** One field of a session, before and after. */
export type FieldChange =
  | Change<'date', LocalDate>
  | Change<'startMinute' | 'endMinute', MinuteOfDay>
  | Change<'roomId', RoomId | null>
  | Change<'leaders', readonly SessionLeader[]>;

/** The fields in which two plans differ, in the order people read them. */
export function fieldChanges(before: SessionPlan, after: SessionPlan): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  if (before.date !== after.date) {
    changes.push({ field: 'date', before: before.date, after: after.date });
  }
  for (const field of ['startMinute', 'endMinute'] as const) {
    if (before[field] !== after[field]) {
      changes.push({ field, before: before[field], after: after[field] });
    }
  }
  if (before.roomId !== after.roomId) {
    changes.push({ field: 'roomId', before: before.roomId, after: after.roomId });
  }
  if (!sameLeaders(before.leaders, after.leaders)) {
    changes.push({ field: 'leaders', before: before.leaders, after: after.leaders });
  }
  return changes;
}
