import type { OpenItemKind } from '#shared/domain/months/checklist.ts';
import type { ClosingId, GroupId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay, Now } from '#shared/kernel/local-date.ts';

/** Something changed on a day of a closed month. */
export type CorrectionRow = Readonly<{
  id: string;
  venueId: VenueId;
  date: LocalDate;
  subjectId: string | null;
  detail: string;
  before: string | null;
  after: string | null;
  madeOn: LocalDate;
  madeMinute: MinuteOfDay;
  staffId: StaffId;
}>;

/** One closing of a month; reopened ones are kept with their figures. */
export type ClosingRow = Readonly<{
  id: ClosingId;
  venueId: VenueId;
  month: string;
  closedOn: LocalDate;
  closedBy: StaffId;
  /** JSON, as `shared/domain/months/` writes it. */
  openItems: string;
  figures: string;
  reopened: Readonly<{ on: LocalDate; by: StaffId; reason: string }> | null;
}>;

/** A month that is closed now. */
export type ClosedMonthRow = Readonly<{
  venueId: VenueId;
  month: string;
  correctedOn: LocalDate | null;
  /** Null: closed by hand in a folder of before, without figures. */
  closing: ClosingRow | null;
}>;

export type MonthsStore = Readonly<{
  /** Closed now, from a month to another (`YYYY-MM`), by month. */
  closed: (filter: { venueId: VenueId | null; from: string; to: string }) => ClosedMonthRow[];
  /** Every closing of the months, those reopened since too, oldest first. */
  closings: (filter: { venueId: VenueId | null; from: string; to: string }) => ClosingRow[];
  /** Closes it and freezes what its sessions are reported by. */
  close: (closing: Omit<ClosingRow, 'reopened'>) => void;
  reopen: (
    at: { venueId: VenueId; month: string },
    reopened: { on: LocalDate; by: StaffId; reason: string },
  ) => void;
  /** Also says on the month when it was last corrected. */
  addCorrection: (row: CorrectionRow) => void;
  /** Of a month, newest first. */
  corrections: (venueId: VenueId, month: string) => CorrectionRow[];
  /** What should be mended before a month is closed. */
  openItems: (filter: {
    venueId: VenueId;
    from: LocalDate;
    to: LocalDate;
    now: Now;
    /** When the venue is open by its hours and its calendar. */
    openDays: readonly LocalDate[];
  }) => OpenItem[];
}>;

/** Something on the checklist of a month: a session, a day or a group. */
export type OpenItem = Readonly<{
  kind: OpenItemKind;
  id: string | null;
  groupId: GroupId | null;
  date: LocalDate | null;
  title: string;
  /** How many it stands for: memberships of a group, say. */
  count: number;
}>;

export type AuditEntry = Readonly<{
  id: string;
  at: string;
  staffId: StaffId | null;
  action: string;
  subjectId: string | null;
  detail: string | null;
}>;
/** A line with its number in the chain. */
export type AuditLine = AuditEntry & Readonly<{ number: number; hash: string }>;
export type AuditFilter = Readonly<{
  from?: LocalDate;
  to?: LocalDate;
  staffId?: StaffId;
  actions?: readonly string[];
  subjectId?: string;
}>;

/** What a check of the chain found. `brokenAt` is the number of the first line that does not fit. */
export type ChainState = Readonly<{
  lines: number;
  /** The last line that retention took away; 0: none yet. */
  anchor: Readonly<{ number: number; hash: string; cutOn: LocalDate | null }>;
  head: Readonly<{ number: number; hash: string }>;
  brokenAt: number | null;
}>;
export type AuditStore = Readonly<{
  add: (entry: AuditEntry) => void;
  /** Newest first, from below a line's number on. */
  list: (filter: AuditFilter, page: { below: number | null; limit: number }) => AuditLine[];
  count: (filter: AuditFilter) => number;
  verify: () => ChainState;
  /** Takes away the lines of before a day and leaves an anchor; how many they were. */
  cutBefore: (date: LocalDate, today: LocalDate) => number;
}>;
