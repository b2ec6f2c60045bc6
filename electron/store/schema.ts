import type { Generated } from 'kysely';
import type { ExitReason } from '#shared/domain/groups/exit-reasons.ts';
import type {
  GroupForm,
  GroupKind,
  GroupVisibility,
  PosterAs,
} from '#shared/domain/groups/group-kinds.ts';
import type { AgeBand, Gender, OwnWorker } from '#shared/domain/people/person-fields.ts';
import type { SessionKind, SessionMode } from '#shared/domain/sessions/session-kinds.ts';
import type { CancelReason, SessionStatus } from '#shared/domain/sessions/session-status.ts';
import type { TagSet } from '#shared/domain/settings/tag-sets.ts';
import type { StaffRole, WorkingRole } from '#shared/domain/staff/roles.ts';
import type { ClosureKind } from '#shared/domain/venues/closure-kinds.ts';
import type {
  ActivityTypeId,
  AvailabilityId,
  ClosingId,
  ClosureId,
  EditId,
  GroupId,
  MembershipId,
  MergeId,
  PartnerId,
  PersonId,
  RoomId,
  SeasonId,
  SeriesId,
  SessionId,
  StaffId,
  TagId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Flag } from './flag.ts';
import type { AttendanceTables } from './schema-attendance.ts';
import type { FeedbackResultsTables } from './schema-feedback-results.ts';
import type { FormTables } from './schema-forms.ts';
import type { ImportTables } from './schema-imports.ts';
import type { OpenDoorsTables } from './schema-open-doors.ts';
import type { RemovedTables } from './schema-removed.ts';
import type { RightsTables } from './schema-rights.ts';

/** Tables that are typed in files of their own. */
type PartTables = AttendanceTables &
  OpenDoorsTables &
  RightsTables &
  ImportTables &
  FormTables &
  FeedbackResultsTables &
  RemovedTables;

/** The tables of `venue.db` as the newest migration leaves them. */
export type Schema = PartTables & {
  settings: { key: string; value: string };
  venues: {
    id: VenueId;
    name: string;
    address: string;
    room_conflicts: 'warning' | 'block';
    funders: string;
  };
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
    kind: ClosureKind;
  };
  opening_seasons: {
    id: SeasonId;
    venue_id: VenueId;
    name: string;
    from_date: LocalDate;
    to_date: LocalDate;
  };
  season_hours: {
    season_id: SeasonId;
    weekday: number;
    opens_minute: number;
    closes_minute: number;
  };
  /** Holidays on which a venue differs from the usual. */
  holiday_choices: { venue_id: VenueId; rule: string; closed: Flag };
  /** Months whose figures have been reported, `YYYY-MM`. */
  closed_months: {
    venue_id: VenueId;
    month: string;
    /** Null: closed by hand in a folder of before. */
    closing_id: ClosingId | null;
    /** When something of its days was last changed after closing. */
    corrected_on: LocalDate | null;
  };
  /** Every closing of a month with the figures of that day, those reopened since among them. */
  month_closings: {
    id: ClosingId;
    venue_id: VenueId;
    month: string;
    closed_on: LocalDate;
    closed_by_id: StaffId;
    /** JSON: how many items of the checklist were open. */
    open_items: string;
    /** JSON: the figures as they were. */
    figures: string;
    reopened_on: LocalDate | null;
    reopened_by_id: StaffId | null;
    reopen_reason: string | null;
  };
  /** What sessions of closed months are reported by, as it was at closing. */
  frozen_sessions: { session_id: SessionId; activity_type_id: ActivityTypeId | null };
  frozen_tags: { session_id: SessionId; tag_id: TagId };
  month_corrections: {
    id: string;
    venue_id: VenueId;
    /** The day of the closed month that was corrected. */
    date: LocalDate;
    subject_id: string | null;
    detail: string;
    before: string | null;
    after: string | null;
    made_on: LocalDate;
    made_minute: number;
    staff_id: StaffId;
  };
  poster_texts: {
    venue_id: VenueId;
    language: 'fi' | 'sv' | 'en';
    contact: string;
    feedback_box: string;
  };
  venue_logos: { venue_id: VenueId; mime: 'image/png' | 'image/jpeg'; bytes: Buffer };
  availabilities: {
    id: AvailabilityId;
    venue_id: VenueId;
    weekday: number;
    start_minute: number;
    end_minute: number;
    from_date: LocalDate | null;
    to_date: LocalDate | null;
    who_fi: string;
    who_sv: string;
    who_en: string;
  };
  activity_types: { id: ActivityTypeId; name: string; archived: Flag };
  tags: { id: TagId; tag_set: TagSet; name: string; archived: Flag };
  partners: { id: PartnerId; name: string; archived: Flag };
  staff: { id: StaffId; name: string; role: StaffRole; working_role: WorkingRole; archived: Flag };
  /** Hashes of PINs that switch the user, and how often they were missed. */
  staff_pins: {
    staff_id: StaffId;
    salt: Buffer;
    hash: Buffer;
    log_n: number;
    wrong_tries: number;
    last_wrong_ms: number;
  };
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
    name_sv: string;
    name_en: string;
    poster_as: PosterAs;
    alias: string;
    session_kind: SessionKind;
    mode: SessionMode;
    platform: string;
    link: string;
    activity_type_id: ActivityTypeId | null;
    /** When its period was last continued, and when its final evaluation was done. */
    continued_on: LocalDate | null;
    evaluated_on: LocalDate | null;
    archived: Flag;
    visibility: GroupVisibility;
  };
  group_tags: { group_id: GroupId; tag_id: TagId };
  group_leaders: { group_id: GroupId; staff_id: StaffId };
  people: {
    id: PersonId;
    display_name: string;
    search_name: string;
    archived: Generated<Flag>;
    restricted_on: LocalDate | null;
    /** The name is empty then; marks and memberships stay as numbers. */
    erased_on: LocalDate | null;
    /** Not null: this record was the same person's; its marks are the other's now. */
    merged_into: PersonId | null;
    age_band: AgeBand | null;
    gender: Gender | null;
    own_worker: OwnWorker | null;
    esr_participant: Generated<Flag>;
    esr_guided_on: LocalDate | null;
    esr_started_on: LocalDate | null;
    esr_ended_on: LocalDate | null;
    informed_on: LocalDate | null;
    /** Of the information sheet that was given. */
    informed_version: string | null;
  };
  memberships: {
    id: MembershipId;
    group_id: GroupId;
    person_id: PersonId;
    joined_on: LocalDate;
    left_on: LocalDate | null;
    planned_end_on: LocalDate | null;
    exit_reason: ExitReason | null;
    /** When its planned end was last moved later. */
    continued_on: LocalDate | null;
    /** When the final evaluation and the agreement were done; nothing of what they said. */
    evaluated_on: LocalDate | null;
    agreement_on: LocalDate | null;
    /** It was open when the person was erased: its end is no exit. */
    ended_by_erasing: Generated<Flag>;
  };
  person_merges: {
    id: MergeId;
    kept_id: PersonId;
    merged_id: PersonId;
    staff_id: StaffId;
    made_on: LocalDate;
    made_minute: number;
    /** JSON: the rows before and after. */
    writes: string;
    undone: Generated<Flag>;
  };
  series: {
    id: SeriesId;
    group_id: GroupId;
    venue_id: VenueId;
    /** RFC 5545 content lines with local dates. */
    rule: string;
    from_date: LocalDate;
    until_date: LocalDate;
    start_minute: number;
    end_minute: number;
    room_id: RoomId | null;
    continues_id: SeriesId | null;
    /** How often it was changed, and when last (milliseconds since 1970). */
    sequence: number;
    changed_ms: number;
  };
  series_leaders: { series_id: SeriesId; staff_id: StaffId; working_role: WorkingRole };
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
    /** The date of the rule it stands for; null: added by hand. */
    slot_date: LocalDate | null;
    changed_by_hand: Flag;
    sequence: number;
    changed_ms: number;
    kind: SessionKind;
    mode: SessionMode;
    platform: string;
    link: string;
    place: string;
    theme: string;
    goal: string;
    method: string;
    equipment: string;
    reflection: string;
    recorded_elsewhere: Flag;
  };
  session_leaders: {
    session_id: SessionId;
    staff_id: StaffId;
    working_role: WorkingRole;
    /** Null: the session's whole length. */
    minutes: number | null;
    preparation_minutes: number;
  };
  session_partners: { session_id: SessionId; partner_id: PartnerId };
  session_tags: { session_id: SessionId; tag_id: TagId };
  programme_edits: {
    id: EditId;
    staff_id: StaffId;
    made_on: LocalDate;
    made_minute: number;
    kind: string;
    /** JSON: what the line of the list says. */
    subject: string;
    /** JSON: the rows before and after. */
    writes: string;
    /** How many sessions it removed. */
    removes: number;
    undone: Flag;
  };
  imported_sessions: {
    uid: string;
    /** Empty for an entry that does not recur. */
    recurrence_id: string;
    session_id: SessionId;
    sequence: number;
    digest: string;
  };
  audit_log: {
    /** Counts up without a gap. */
    number: number;
    id: string;
    at: string;
    staff_id: StaffId | null;
    action: string;
    subject_id: string | null;
    detail: string | null;
    /** Over the hash of the line before and this line. */
    hash: string;
  };
  /** One row: the last line that retention took away, and the newest line. */
  audit_chain: {
    key: 1;
    anchor_number: number;
    anchor_hash: string;
    cut_on: LocalDate | null;
    head_number: number;
    head_hash: string;
  };
};
