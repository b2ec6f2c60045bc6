import type { RoomId, SessionId } from '../../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import type { SessionLeader, SessionPlan } from './session-state.ts';

/** What an edit gives its sessions; what is absent stays as it is. */
export type StandardChanges = Readonly<{
  times?: Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;
  roomId?: RoomId | null;
  leaders?: readonly SessionLeader[];
}>;

/** Changes of one session. */
export type SessionChanges = StandardChanges & Readonly<{ date?: LocalDate }>;

/**
 * A new rule and its dates as laid out elsewhere, off days included. No dates at all ends the
 * series: what may be removed from there on is.
 */
export type Recurrence = Readonly<{
  rule: string;
  until: LocalDate;
  dates: readonly LocalDate[];
}>;

/** Changes of many sessions. */
export type SeriesChanges = StandardChanges & Readonly<{ recurrence?: Recurrence }>;

type ManyEdit = Readonly<{
  changes: SeriesChanges;
  /** Also brings sessions altered by hand back in line. */
  overwriteExceptions: boolean;
  /** Off days on which the new rule holds a session all the same. */
  keepOffDays: readonly LocalDate[];
}>;

/** "Only this", "this and following", "all" (vain tämä, tästä eteenpäin, kaikki). */
export type SeriesEdit =
  | Readonly<{ scope: 'this'; sessionId: SessionId; changes: SessionChanges }>
  | (ManyEdit &
      Readonly<{
        scope: 'this-and-following';
        /** First date of the edit; the Monday where the weekday moves back within its week. */
        from: LocalDate;
      }>)
  | (ManyEdit & Readonly<{ scope: 'all' }>);

/** An edit of more than one session. */
export type ManySessionsEdit = Exclude<SeriesEdit, { scope: 'this' }>;

/** The plan with the changes made to it. */
export function withChanges(plan: SessionPlan, changes: SessionChanges): SessionPlan {
  return {
    date: changes.date ?? plan.date,
    startMinute: changes.times?.startMinute ?? plan.startMinute,
    endMinute: changes.times?.endMinute ?? plan.endMinute,
    roomId: changes.roomId === undefined ? plan.roomId : changes.roomId,
    leaders: changes.leaders ?? plan.leaders,
  };
}
