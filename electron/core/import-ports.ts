import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { ImportKind } from '#shared/domain/people-import/import-fields.ts';
import type { SessionKind } from '#shared/domain/sessions/session-kinds.ts';
import type { SessionStatus } from '#shared/domain/sessions/session-status.ts';
import type {
  GroupId,
  Id,
  MembershipId,
  PersonId,
  SessionId,
  StaffId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { MembershipRow } from './people-ports.ts';

/** From when to when somebody belongs to a group. */
export type PlainMembership = Pick<
  MembershipRow,
  'id' | 'groupId' | 'personId' | 'joinedOn' | 'leftOn'
>;

export type ImportId = Id<'import'>;

/** How an import stands: what is not done is taken back whole when the folder is next opened. */
export type ImportState = 'running' | 'done' | 'undoing' | 'undone';

export type PeopleImportRow = Readonly<{
  id: ImportId;
  venueId: VenueId;
  staffId: StaffId;
  kind: ImportKind;
  state: ImportState;
  madeOn: LocalDate;
  madeMinute: MinuteOfDay;
  /** How many of what, by the words of `writtenKinds`. */
  counts: Readonly<Record<string, number>>;
}>;

/** What an import writes, in the order it is written; `held` is a session that became held. */
export const writtenKinds = [
  'group',
  'person',
  'membership',
  'session',
  'mark',
  'heads',
  'held',
  'visits',
] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** One thing that an import wrote: ids, codes, dates and numbers. */
export type WrittenRow = Readonly<{
  kind: WrittenKind;
  subjectId: string;
  personId: PersonId | null;
  before: string | null;
  after: string | null;
}>;
/** `seq` counts them in the order they were written. */
export type NumberedRow = WrittenRow & Readonly<{ seq: number }>;

/** Imports of people and registers, and what each wrote. */
export type PeopleImportsStore = Readonly<{
  add: (row: PeopleImportRow) => void;
  setState: (id: ImportId, state: ImportState, counts?: PeopleImportRow['counts']) => void;
  get: (id: ImportId) => PeopleImportRow | null;
  /** Made on or after a day, newest first. */
  since: (date: LocalDate) => PeopleImportRow[];
  /** Those that a crash left half done. */
  unfinished: () => PeopleImportRow[];
  addRows: (id: ImportId, rows: readonly NumberedRow[]) => void;
  /** The last ones before a number, last first. */
  rowsBefore: (id: ImportId, seq: number, limit: number) => NumberedRow[];
  /** Forgets what imports of before a day wrote. */
  forgetBefore: (date: LocalDate) => void;
  matching: (kind: ImportKind, headerKey: string) => string | null;
  saveMatching: (kind: ImportKind, headerKey: string, matching: string) => void;
}>;

export type KnownPersonRow = Readonly<{ id: PersonId; folded: string }>;
export type KnownSessionRow = Readonly<{
  id: SessionId;
  groupId: GroupId;
  venueId: VenueId;
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  status: SessionStatus;
  kind: SessionKind;
}>;

/** What a file is held against, and what taking it back asks and removes. */
export type ImportGroundStore = Readonly<{
  /** Everybody who has a name; somebody merged is the person she was merged into. */
  people: () => KnownPersonRow[];
  memberships: (groupIds: readonly GroupId[]) => PlainMembership[];
  /** Of these, who has been in any group. */
  isInAnyGroup: (personId: PersonId) => boolean;
  isMarkedIn: (personId: PersonId, groupId: GroupId) => boolean;
  sessions: (groupId: GroupId, from: LocalDate, to: LocalDate) => KnownSessionRow[];
  /** The venue of a group, and those at which it has sessions. */
  venuesOf: (groupId: GroupId) => VenueId[];
  marks: (sessionId: SessionId) => ReadonlyMap<PersonId, MarkStatus>;
  /** Where and when a session is, how it stands, and when it was last changed. */
  session: (id: SessionId) => Readonly<{
    venueId: VenueId;
    date: LocalDate;
    status: SessionStatus;
    changedMs: number;
    registerClosed: boolean;
  }> | null;
  isErased: (id: PersonId) => boolean;
  /** Each is false where something else still needs the row; true also where it is gone already. */
  removePerson: (id: PersonId) => boolean;
  removeSession: (id: SessionId) => boolean;
  removeGroup: (id: GroupId) => boolean;
  /** False where it is not as it was imported. */
  removeMembership: (row: { id: MembershipId; joinedOn: string; leftOn: string | null }) => boolean;
}>;
