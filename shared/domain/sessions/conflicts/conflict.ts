import type { GroupId, RoomId, SessionId, StaffId, VenueId } from '../../../kernel/ids.ts';
import type { IsoWeekday, LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import type { VenueOffDay } from '../edits/off-day-choice.ts';
import type { OffDay } from '../off-day.ts';
import type { SessionStatus } from '../session-status.ts';

/** A `warning` may be kept; what is a `block` must be changed or skipped. */
export type Severity = 'warning' | 'block';

/** From one minute to another, the last not included: 10-11 and 11-12 only touch. */
export type Interval = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

/** A session one would like to hold. */
export type PlannedSlot = Interval &
  Readonly<{
    /** The session it is the new state of; null for a new one. */
    id: SessionId | null;
    venueId: VenueId;
    groupId: GroupId | null;
    roomId: RoomId | null;
    leaderIds: readonly StaffId[];
    date: LocalDate;
    /** The date of the rule it stands for; its own where there is no rule. */
    slotDate: LocalDate;
    /** How many are expected, as the roster says; null where nobody knows. */
    people: number | null;
  }>;

/** A session that is there already. Cancelled ones and those not held take up no room. */
export type ExistingSession = Interval &
  Readonly<{
    id: SessionId;
    venueId: VenueId;
    groupId: GroupId | null;
    roomId: RoomId | null;
    leaderIds: readonly StaffId[];
    date: LocalDate;
    status: SessionStatus;
  }>;

/**
 * Opening hours of one weekday, several rows where the day has a break. Where any row of the venue
 * is valid for a date by its `validFrom` and `validTo`, those dated rows alone hold for it.
 */
export type OpeningHoursRow = Readonly<{
  venueId: VenueId;
  weekday: number;
  opensMinute: MinuteOfDay;
  closesMinute: MinuteOfDay;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
}>;

/** What a session of a group is measured by. */
export type GroupLimits = Readonly<{
  id: GroupId;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  capacity: number | null;
}>;

/** All that a plan is held against. */
export type ConflictGround = Readonly<{
  /** Of every venue: leaders work in several. */
  sessions: readonly ExistingSession[];
  openingHours: readonly OpeningHoursRow[];
  offDays: readonly VenueOffDay[];
  groups: readonly GroupLimits[];
  rooms: readonly Readonly<{ id: RoomId; capacity: number | null }>[];
  /** By the venue's setting. */
  roomConflicts: Severity;
}>;

/** The session in the way: one that exists, or another of the same plan. */
export type OtherSession =
  | Readonly<{ kind: 'session'; id: SessionId }>
  | Readonly<{
      kind: 'planned';
      groupId: GroupId | null;
      date: LocalDate;
      startMinute: MinuteOfDay;
    }>;

type With<Kind, Level, Gaps> = Readonly<{ kind: Kind; severity: Level; gaps: Readonly<Gaps> }>;
/** The minutes both sessions want, for "room taken 13.30-14". */
type Overlap = Interval & { other: OtherSession; venueId: VenueId };

/** One thing that speaks against a planned session; `gaps` are for its text. */
export type Conflict =
  | With<'room-taken', Severity, Overlap & { roomId: RoomId }>
  | With<'leader-elsewhere', 'warning', Overlap & { staffId: StaffId }>
  /** `open`: the hours of that day; empty on a day the venue is closed. */
  | With<'outside-opening-hours', 'warning', { weekday: IsoWeekday; open: readonly Interval[] }>
  | With<'before-group-start', 'warning', { startsOn: LocalDate }>
  | With<'after-group-end', 'block', { endsOn: LocalDate }>
  | With<'over-room-capacity', 'warning', { roomId: RoomId; capacity: number; people: number }>
  | With<'over-group-capacity', 'warning', { capacity: number; people: number }>
  | With<'off-day', 'warning', Pick<OffDay, 'reason' | 'name'>>;

/** A planned session and everything that speaks against it. */
export type SlotConflicts = Readonly<{ slot: PlannedSlot; conflicts: readonly Conflict[] }>;

/** Whether the session cannot be held as planned. */
export const isBlocked = ({ conflicts }: SlotConflicts): boolean =>
  conflicts.some(({ severity }) => severity === 'block');
