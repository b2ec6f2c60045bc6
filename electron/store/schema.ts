import type {
  AttendanceMode,
  HeadcountCategory,
  MarkStatus,
} from '#shared/domain/attendance/mark-status.ts';
import type { GroupForm, GroupKind } from '#shared/domain/groups/group-kinds.ts';
import type { CancelReason, SessionStatus } from '#shared/domain/sessions/session-status.ts';
import type { StaffRole, WorkingRole } from '#shared/domain/staff/roles.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import type {
  ClosureId,
  GroupId,
  MembershipId,
  PersonId,
  RoomId,
  SeriesId,
  SessionId,
  StaffId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** SQLite has no booleans. */
export type Flag = 0 | 1;

/** The tables of `venue.db` as the newest migration leaves them. */
export type Schema = {
  settings: { key: string; value: string };
  venues: { id: VenueId; name: string; address: string };
  rooms: { id: RoomId; venue_id: VenueId; name: string; capacity: number | null; archived: Flag };
  opening_hours: {
    venue_id: VenueId;
    weekday: number;
    opens_minute: number;
    closes_minute: number;
  };
  closures: {
    id: ClosureId;
    venue_id: VenueId | null;
    from_date: LocalDate;
    to_date: LocalDate;
    name: string;
  };
  staff: { id: StaffId; name: string; role: StaffRole; working_role: WorkingRole; archived: Flag };
  staff_preferences: { staff_id: StaffId; key: string; value: string };
  groups: {
    id: GroupId;
    venue_id: VenueId;
    room_id: RoomId | null;
    name: string;
    form: GroupForm;
    kind: GroupKind;
    capacity: number | null;
    starts_on: LocalDate;
    ends_on: LocalDate | null;
    description: string;
  };
  group_leaders: { group_id: GroupId; staff_id: StaffId };
  people: { id: PersonId; display_name: string; search_name: string };
  memberships: {
    id: MembershipId;
    group_id: GroupId;
    person_id: PersonId;
    joined_on: LocalDate;
    left_on: LocalDate | null;
  };
  series: {
    id: SeriesId;
    group_id: GroupId;
    rule: string;
    from_date: LocalDate;
    start_minute: number;
    end_minute: number;
    room_id: RoomId | null;
  };
  sessions: {
    id: SessionId;
    venue_id: VenueId;
    group_id: GroupId | null;
    series_id: SeriesId | null;
    room_id: RoomId | null;
    title: string | null;
    date: LocalDate;
    start_minute: number;
    end_minute: number;
    status: SessionStatus;
    cancel_reason: CancelReason | null;
    register_closed: Flag;
  };
  session_leaders: { session_id: SessionId; staff_id: StaffId; working_role: WorkingRole };
  marks: { session_id: SessionId; person_id: PersonId; status: MarkStatus };
  headcounts: {
    session_id: SessionId;
    category: HeadcountCategory;
    mode: AttendanceMode;
    count: number;
  };
  attendance_changes: {
    id: string;
    /** Changes made by one command and undone together. */
    batch: string;
    session_id: SessionId;
    /** Null: a headcount. */
    person_id: PersonId | null;
    category: HeadcountCategory | null;
    mode: AttendanceMode | null;
    /** Mark status or headcount before and after; null is "nothing recorded". */
    before: string | null;
    after: string | null;
    made_on: LocalDate;
    made_minute: number;
    staff_id: StaffId;
    undone: Flag;
  };
  opening_days: {
    venue_id: VenueId;
    date: LocalDate;
    opened_minute: number | null;
    closed_minute: number | null;
  };
  visit_hours: {
    venue_id: VenueId;
    date: LocalDate;
    /** 0-23, or -1 for visits entered afterwards. */
    hour: number;
    visits: number;
    first_of_year: number;
    first_ever: number;
  };
  visit_taps: {
    id: string;
    batch: string;
    venue_id: VenueId;
    date: LocalDate;
    hour: number;
    kind: VisitKind | 'correction';
    visits: number;
    first_of_year: number;
    first_ever: number;
  };
  audit_log: {
    id: string;
    at: string;
    staff_id: StaffId | null;
    action: string;
    subject_id: string | null;
    detail: string | null;
  };
};
