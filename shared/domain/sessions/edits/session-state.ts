import type {
  GroupId,
  RoomId,
  SeriesId,
  SessionId,
  StaffId,
  VenueId,
} from '../../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import type { WorkingRole } from '../../staff/roles.ts';
import { type SessionDetails, sameDetails } from '../session-details.ts';
import type { CancelReason, SessionStatus } from '../session-status.ts';

/** A leader with the capacity the session keeps, so that an undo puts back the same hours. */
export type SessionLeader = Readonly<{
  staffId: StaffId;
  workingRole: WorkingRole;
  /** Minutes led; null: the session's whole length. */
  minutes: number | null;
  preparationMinutes: number;
}>;

/** What a series gives each of its sessions. */
export type SessionStandard = Readonly<{
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  roomId: RoomId | null;
  leaders: readonly SessionLeader[];
}>;

/** When, where and by whom a session is held: all that an edit may alter. */
export type SessionPlan = SessionStandard & Readonly<{ date: LocalDate }>;

/**
 * Where a session came from. `slotDate` is the date of the rule it stands for, also after it was
 * moved (RFC 5545's RECURRENCE-ID). `changed`: a hand has altered this one, so it is an exception.
 */
export type SessionOrigin =
  | Readonly<{ kind: 'rule'; seriesId: SeriesId; slotDate: LocalDate; changed: boolean }>
  | Readonly<{ kind: 'added'; seriesId: SeriesId | null }>;

/** Everything of a session that an edit reads, writes or puts back. */
export type SessionState = SessionPlan &
  Readonly<{
    id: SessionId;
    venueId: VenueId;
    groupId: GroupId | null;
    /** Only of a session without a group. */
    ownTitle: string | null;
    details: SessionDetails;
    origin: SessionOrigin;
    status: SessionStatus;
    cancelReason: CancelReason | null;
    hasAttendance: boolean;
    registerClosed: boolean;
    /** How often it has been changed (SEQUENCE, RFC 5545 3.8.7.4); no part of what it is. */
    sequence: number;
  }>;

/** A rule and the standard of the sessions made by it. Both ends included. */
export type Series = SessionStandard &
  Readonly<{
    id: SeriesId;
    groupId: GroupId;
    venueId: VenueId;
    /**
     * Not read here: whoever lays rules out as dates knows how it is written. Its dates are those
     * from `from` to `until`: a split leaves the rule's own start and end as they are, so that
     * every second week stays the same week.
     */
    rule: string;
    from: LocalDate;
    /** Before `from`: no date is left of it. */
    until: LocalDate;
    /** The series this one took over from when it was split. */
    continues: SeriesId | null;
  }>;

/** The date of the rule a session stands for; its own where a hand added it. */
export const slotDateOf = ({ origin, date }: SessionState): LocalDate =>
  origin.kind === 'rule' ? origin.slotDate : date;

/** Whether a hand has moved, altered or added the session. */
export const isException = ({ origin, date }: SessionState): boolean =>
  origin.kind === 'added' || origin.changed || origin.slotDate !== date;

/** The part of a session that an edit may alter. */
export function planOf({
  date,
  startMinute,
  endMinute,
  roomId,
  leaders,
}: SessionPlan): SessionPlan {
  return { date, startMinute, endMinute, roomId, leaders };
}

/** The part of a series that its sessions take over. */
export function standardOf(series: SessionStandard): SessionStandard {
  const { startMinute, endMinute, roomId, leaders } = series;
  return { startMinute, endMinute, roomId, leaders };
}

/** Order of the programme: by date, time and id. */
export function bySchedule(a: SessionState, b: SessionState): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.startMinute !== b.startMinute) return a.startMinute - b.startMinute;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The leaders without regard to their order. */
const leadersKey = (leaders: readonly SessionLeader[]): string =>
  leaders
    .map((leader) =>
      [leader.staffId, leader.workingRole, leader.minutes, leader.preparationMinutes].join(' '),
    )
    .sort()
    .join();

/** Whether two lists name the same leaders in the same capacity. */
export const sameLeaders = (a: readonly SessionLeader[], b: readonly SessionLeader[]): boolean =>
  leadersKey(a) === leadersKey(b);

/** Whether two standards are the same. */
export const sameStandard = (a: SessionStandard, b: SessionStandard): boolean =>
  a.startMinute === b.startMinute &&
  a.endMinute === b.endMinute &&
  a.roomId === b.roomId &&
  sameLeaders(a.leaders, b.leaders);

function sameOrigin(a: SessionOrigin, b: SessionOrigin): boolean {
  if (a.seriesId !== b.seriesId) return false;
  if (a.kind === 'added' || b.kind === 'added') return a.kind === b.kind;
  return a.slotDate === b.slotDate && a.changed === b.changed;
}

/** Whether nothing at all differs between two states of a session. */
export const sameSession = (a: SessionState, b: SessionState): boolean =>
  a.id === b.id &&
  a.venueId === b.venueId &&
  a.groupId === b.groupId &&
  a.ownTitle === b.ownTitle &&
  a.date === b.date &&
  sameStandard(a, b) &&
  sameDetails(a.details, b.details) &&
  sameOrigin(a.origin, b.origin) &&
  a.status === b.status &&
  a.cancelReason === b.cancelReason &&
  a.hasAttendance === b.hasAttendance &&
  a.registerClosed === b.registerClosed;

/** Whether nothing at all differs between two states of a series. */
export const sameSeries = (a: Series, b: Series): boolean =>
  a.id === b.id &&
  a.groupId === b.groupId &&
  a.venueId === b.venueId &&
  a.rule === b.rule &&
  a.from === b.from &&
  a.until === b.until &&
  a.continues === b.continues &&
  sameStandard(a, b);
