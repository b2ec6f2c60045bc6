import type { AbsenceReason } from '#shared/domain/attendance/absence-reasons.ts';
import type { AgeScheme } from '#shared/domain/attendance/age-bands.ts';
import type {
  AttendanceMode,
  HeadcountCategory,
  MarkStatus,
} from '#shared/domain/attendance/mark-status.ts';
import type { ClosingMark } from '#shared/domain/attendance/register-settings.ts';
import type { Tally } from '#shared/domain/attendance/tallies.ts';
import type { ChangeSource } from '#shared/domain/checkin/change-source.ts';
import type {
  GroupId,
  MarkLabelId,
  PersonId,
  SessionId,
  StaffId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Flag } from './flag.ts';

/** The tables of registers: marks, heads, their history and what venues ask. */
export type AttendanceTables = {
  mark_labels: { id: MarkLabelId; name: string; status: MarkStatus; archived: Flag };
  marks: {
    session_id: SessionId;
    person_id: PersonId;
    status: MarkStatus;
    label_id: MarkLabelId | null;
    arrived_minute: number | null;
    left_minute: number | null;
    absence_reason: AbsenceReason | null;
  };
  headcounts: {
    session_id: SessionId;
    category: HeadcountCategory;
    mode: AttendanceMode;
    count: number;
  };
  /** Numbers beside the heads, never added to them. */
  session_tallies: { session_id: SessionId; tally: Tally; count: number };
  register_settings: {
    venue_id: VenueId;
    age_scheme: AgeScheme;
    by_gender: Flag;
    by_role: Flag;
    times: Flag;
    absence_reasons: Flag;
    unmarked_at_closing: ClosingMark | null;
  };
  groups_with_times: { group_id: GroupId };
  attendance_changes: {
    id: string;
    /** Changes made by one command and undone together. */
    batch: string;
    session_id: SessionId;
    /** Of a person's mark, a headcount (category and mode) or a tally: the others are null. */
    person_id: PersonId | null;
    category: HeadcountCategory | null;
    mode: AttendanceMode | null;
    tally: Tally | null;
    /** Mark (`mark-text.ts`) or count before and after; null is "nothing recorded". */
    before: string | null;
    after: string | null;
    made_on: LocalDate;
    made_minute: number;
    staff_id: StaffId;
    undone: Flag;
    undone_by_id: StaffId | null;
    /** Made by staff, or by the visitor at the door. */
    source: ChangeSource;
  };
};
