import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { ExitReason } from '#shared/domain/groups/exit-reasons.ts';
import type { PersonFacts, PersonField } from '#shared/domain/people/person-fields.ts';
import type { OwnRows, RowChange, StoredRow } from '#shared/domain/people/stored-row.ts';
import type { GroupId, MembershipId, MergeId, PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

/** What is said of a membership besides its days. */
export type MembershipFacts = Readonly<{
  plannedEndOn: LocalDate | null;
  exitReason: ExitReason | null;
  continuedOn: LocalDate | null;
  evaluatedOn: LocalDate | null;
  agreementOn: LocalDate | null;
}>;
export type MembershipRow = MembershipFacts &
  Readonly<{
    id: MembershipId;
    groupId: GroupId;
    personId: PersonId;
    joinedOn: LocalDate;
    leftOn: LocalDate | null;
  }>;

/** Whose people: null is everybody's, otherwise those of one leader's groups and sessions. */
type LedBy = StaffId | null;

export type PersonRow = Readonly<{
  id: PersonId;
  displayName: string;
  groupNames: string[];
  lastSeenOn: LocalDate | null;
}>;
/** One record, also of somebody archived, merged away or erased. */
export type PersonRecord = Readonly<{
  id: PersonId;
  displayName: string;
  archived: boolean;
  restrictedOn: LocalDate | null;
  erasedOn: LocalDate | null;
  mergedInto: PersonId | null;
  facts: PersonFacts;
}>;
/** How often a person was marked with one status in one group. */
export type GroupAttendance = Readonly<{
  groupId: GroupId | null;
  groupName: string | null;
  status: MarkStatus;
  times: number;
  firstOn: LocalDate;
  lastOn: LocalDate;
}>;

export type PeopleStore = Readonly<{
  /** Everybody with a name, archived people or the others, with the name as it is searched. */
  list: (filter: {
    ledBy: LedBy;
    archived: boolean;
  }) => { id: PersonId; displayName: string; folded: string }[];
  /** Adds groups and last presence to a page of people. */
  details: (ids: readonly PersonId[], of: { today: LocalDate; ledBy: LedBy }) => PersonRow[];
  get: (id: PersonId) => PersonRecord | null;
  /** Whether the record is somebody's still: not erased, and not merged into another. */
  exists: (id: PersonId) => boolean;
  isLedBy: (id: PersonId, staffId: StaffId) => boolean;
  add: (person: { id: PersonId; displayName: string }) => void;
  rename: (person: { id: PersonId; displayName: string }) => void;
  saveFacts: (id: PersonId, facts: Partial<PersonFacts>) => void;
  setArchived: (id: PersonId, archived: boolean) => void;
  /** Of how many people something is stored, by field. */
  storedFacts: () => Record<PersonField, number>;
  /** Forgets what is stored of some facts of everybody; how many people had any. */
  clearFacts: (facts: readonly (keyof PersonFacts)[]) => number;
  memberships: (id: PersonId, ledBy: LedBy) => (MembershipRow & { groupName: string })[];
  attendance: (id: PersonId, ledBy: LedBy) => GroupAttendance[];
  /**
   * Members of running closed groups since before a day who have not been seen after it though
   * their groups met, with how often; the longest unseen first.
   */
  notSeen: (filter: {
    since: LocalDate;
    today: LocalDate;
    ledBy: LedBy;
  }) => { id: PersonId; missedSessions: number }[];
  /** Participants of ESR+ and whether they are in a group today. */
  esrParticipants: (filter: {
    today: LocalDate;
    ledBy: LedBy;
  }) => { id: PersonId; displayName: string; facts: PersonFacts; isMember: boolean }[];
}>;

/** One record merged into another, with the rows before and after. */
export type MergeRow = Readonly<{
  id: MergeId;
  keptId: PersonId;
  mergedId: PersonId;
  staffId: StaffId;
  madeOn: LocalDate;
  madeMinute: MinuteOfDay;
  writes: MergeWrites;
  undone: boolean;
}>;
export type MergeWrites = Readonly<{
  rows: readonly RowChange[];
  /** Columns of the kept person that were filled from the other: before and after. */
  kept: Readonly<Record<string, readonly [before: StoredValue, after: StoredValue]>>;
}>;
type StoredValue = StoredRow[string];

export type MergesStore = Readonly<{
  /** The rows of every table that belong to a person, whichever table refers to people. */
  ownRows: (id: PersonId) => OwnRows[];
  /** The days on which somebody is marked, whatever as. */
  markedOn: (id: PersonId) => LocalDate[];
  /** The rows that stand where these changes led to, by table and key. */
  rowNow: (table: string, row: StoredRow) => StoredRow | null;
  /** The person's own row without the name. */
  personRow: (id: PersonId) => StoredRow;
  setColumns: (id: PersonId, columns: StoredRow) => void;
  /** Takes away every row before and puts every row after. */
  write: (changes: readonly RowChange[]) => void;
  /** Pairs of different people, the smaller id first. */
  toldApart: () => (readonly [PersonId, PersonId])[];
  /** Null takes it back. */
  tellApart: (
    pair: readonly [PersonId, PersonId],
    said: Readonly<{ staffId: StaffId; on: LocalDate }> | null,
  ) => void;
  add: (merge: MergeRow) => void;
  get: (id: MergeId) => MergeRow | null;
  /** Made on a day or later and not undone, the newest first. */
  since: (date: LocalDate) => MergeRow[];
  setUndone: (id: MergeId) => void;
  /** Forgets merges made before a day, and the records that were merged away by them. */
  forgetBefore: (date: LocalDate) => void;
}>;
