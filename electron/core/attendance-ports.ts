import type { UnclosedSession } from '#shared/contract/attendance-register.ts';
import type { Mark } from '#shared/domain/attendance/mark.ts';
import type {
  AttendanceMode,
  HeadcountCategory,
  MarkStatus,
} from '#shared/domain/attendance/mark-status.ts';
import type { RegisterSettings } from '#shared/domain/attendance/register-settings.ts';
import type { Tally, TallyCount } from '#shared/domain/attendance/tallies.ts';
import type { ChangeSource } from '#shared/domain/checkin/change-source.ts';
import type {
  GroupId,
  MarkLabelId,
  MembershipId,
  PersonId,
  SessionId,
  StaffId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay, Now } from '#shared/kernel/local-date.ts';
import type { ListEntry } from './programme-ports.ts';

export type RegisterRowData = Readonly<{
  personId: PersonId;
  /** Empty of somebody whose name was erased. */
  displayName: string;
  isRestricted: boolean;
  mark: Mark | null;
  /** The membership that holds on the session's day; null of a walk-in. */
  membershipId: MembershipId | null;
}>;
export type Headcount = Readonly<{
  category: HeadcountCategory;
  mode: AttendanceMode;
  count: number;
}>;

type ChangeOf<Of, Value> = Of & Readonly<{ before: Value; after: Value }>;
export type MarkChange = ChangeOf<Readonly<{ personId: PersonId }>, Mark | null>;
export type HeadsChange = ChangeOf<Omit<Headcount, 'count'>, number>;
export type TallyChange = ChangeOf<Readonly<{ tally: Tally }>, number>;
/** One thing that a register was asked to hold instead of another. */
export type AttendanceChange = Readonly<{ of: MarkChange | HeadsChange | TallyChange }>;

/** A change of one person's mark as it was written down. */
export type MarkChangeRow = MarkChange &
  Readonly<{
    id: string;
    madeOn: LocalDate;
    madeMinute: MinuteOfDay;
    staffId: StaffId;
    isUndone: boolean;
    /** Made by staff, by closing, or by the visitor at the door. */
    source: ChangeSource;
    undoneBy: StaffId | null;
  }>;

/** Of which register, and whose, the steps are that can be taken back. */
export type StepsOf = Readonly<{ sessionId: SessionId; staffId: StaffId }>;

export type MarkLabelEntry = ListEntry<MarkLabelId> & Readonly<{ status: MarkStatus }>;

/** Which sessions' registers wait: over, held or planned, not closed, and of no closed month. */
export type UnclosedFilter = Readonly<{
  now: Now;
  venueId: VenueId | null;
  /** Only those this person leads. */
  ledBy: StaffId | null;
  limit: number;
}>;
export type UnclosedRegisters = Readonly<{
  /** Oldest first, no more than asked for. */
  sessions: UnclosedSession[];
  total: number;
  /** Of days before today. */
  earlier: number;
  oldestOn: LocalDate | null;
}>;

export type AttendanceStore = Readonly<{
  /** Members on the session's day and everybody with a mark in it. */
  rows: (sessionId: SessionId) => RegisterRowData[];
  mark: (sessionId: SessionId, personId: PersonId) => Mark | null;
  setMark: (sessionId: SessionId, personId: PersonId, mark: Mark | null) => void;
  headcounts: (sessionId: SessionId) => Headcount[];
  setHeadcount: (sessionId: SessionId, headcount: Headcount) => void;
  tallies: (sessionId: SessionId) => TallyCount[];
  setTally: (sessionId: SessionId, tally: TallyCount) => void;
  counts: (sessionId: SessionId) => { presentNamed: number; unmarked: number };
  isOnRegister: (sessionId: SessionId, personId: PersonId) => boolean;
  /** By name, as a head or in the remote peak. */
  isAnybodyPresent: (sessionId: SessionId) => boolean;
  addChange: (entry: {
    id: string;
    batch: string;
    sessionId: SessionId;
    staffId: StaffId;
    now: Now;
    change: AttendanceChange;
    source: ChangeSource;
  }) => void;
  /** Somebody's own last step, as far as nobody has marked over it. */
  lastBatch: (own: StepsOf) => AttendanceChange[];
  /** Who made the last step that holds, whoever it was. */
  lastStepBy: (sessionId: SessionId) => Readonly<{ staffId: StaffId; source: ChangeSource }> | null;
  undoLastBatch: (own: StepsOf) => void;
  /** One person's changes in a session, the newest first. */
  markChanges: (sessionId: SessionId, personId: PersonId) => MarkChangeRow[];
  setUndone: (changeId: string, staffId: StaffId) => void;
  /** Registers that wait. */
  unclosed: (filter: UnclosedFilter) => UnclosedRegisters;
  labels: () => MarkLabelEntry[];
  saveLabel: (entry: MarkLabelEntry) => void;
  /** Null where the venue has chosen nothing. */
  settings: (venueId: VenueId) => RegisterSettings | null;
  saveSettings: (venueId: VenueId, settings: RegisterSettings) => void;
  hasTimes: (groupId: GroupId) => boolean;
  setTimes: (groupId: GroupId, on: boolean) => void;
}>;
