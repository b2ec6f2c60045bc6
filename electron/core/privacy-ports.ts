import type { Mark } from '#shared/domain/attendance/mark.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { ExitReason } from '#shared/domain/groups/exit-reasons.ts';
import type { AgeBand, Gender, OwnWorker } from '#shared/domain/people/person-fields.ts';
import type { HoldReason, RetentionRule } from '#shared/domain/privacy/retention.ts';
import type { TextPlace } from '#shared/domain/privacy/text-places.ts';
import type { ClosingId, EditId, GroupId, PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

export type SheetLanguage = 'fi' | 'sv' | 'en';
export type ControllerTexts = Readonly<{ purpose: string; legalBasis: string }>;
/** Who answers for the data of the folder. */
export type ControllerRow = Readonly<{
  name: string;
  contact: string;
  protectionOfficer: string;
  texts: Readonly<Record<SheetLanguage, ControllerTexts>>;
  version: number;
  changedOn: LocalDate | null;
}>;

export type RetentionState = Readonly<{
  rule: RetentionRule;
  /** The first day on which the timer looked, and the last. */
  startedOn: LocalDate | null;
  seenOn: LocalDate | null;
  isWipeDue: boolean;
}>;

export type HoldRow = Readonly<{
  personId: PersonId;
  reason: HoldReason;
  until: LocalDate;
  setOn: LocalDate;
  staffId: StaffId;
}>;

export type RetentionRunRow = Readonly<{
  ranOn: LocalDate;
  people: number;
  keptOnHold: number;
  auditLines: number;
  /** Visitors' own words that somebody could read. */
  texts: number;
}>;

/** A person whose name is kept, and what says for how long. */
export type TracesRow = Readonly<{
  personId: PersonId;
  displayName: string;
  memberUntil: LocalDate | 'open' | null;
  lastMarkOn: LocalDate | null;
  hold: Readonly<{ reason: HoldReason; until: LocalDate }> | null;
}>;

/** What people have written in one place, with certain letters in it. */
export type TextRow = Readonly<{
  place: TextPlace;
  /** What the place is found by, of its kind. */
  id: string;
  date: LocalDate | null;
  title: string;
  text: string;
}>;

/** What the folder has of one person. */
export type HeldRows = Readonly<{
  displayName: string;
  archived: 0 | 1;
  restrictedOn: LocalDate | null;
  ageBand: AgeBand | null;
  gender: Gender | null;
  ownWorker: OwnWorker | null;
  esrParticipant: 0 | 1;
  esrGuidedOn: LocalDate | null;
  esrStartedOn: LocalDate | null;
  esrEndedOn: LocalDate | null;
  informedOn: LocalDate | null;
  informedVersion: string | null;
  memberships: readonly Readonly<{
    groupId: GroupId;
    groupName: string;
    joinedOn: LocalDate;
    leftOn: LocalDate | null;
    plannedEndOn: LocalDate | null;
    exitReason: ExitReason | null;
    evaluatedOn: LocalDate | null;
    agreementOn: LocalDate | null;
  }>[];
  marks: readonly Readonly<{
    groupId: GroupId | null;
    date: LocalDate;
    title: string;
    status: MarkStatus;
    /** What the venue calls it. */
    label: string | null;
    arrivedMinute: number | null;
    leftMinute: number | null;
    absenceReason: string | null;
  }>[];
  /** Who opened registers in which she stood, newest first: a row for each staff and title. */
  registersOpened: readonly Readonly<{
    title: string;
    staffId: StaffId | null;
    /** The newest, as the log has it. */
    at: string;
    times: number;
  }>[];
  /** Who changed what of her marks, newest first. */
  changes: readonly Readonly<{
    date: LocalDate;
    title: string;
    madeOn: LocalDate;
    madeMinute: number;
    staffId: StaffId;
    before: Mark | null;
    after: Mark | null;
    undone: 0 | 1;
  }>[];
}>;

export type PrivacyStore = Readonly<{
  /** Null: nobody, or erased. With a leader, the groups and marks of what she leads alone. */
  held: (personId: PersonId, ledBy?: StaffId | null) => HeldRows | null;
  setRestricted: (personId: PersonId, on: LocalDate | null) => void;
  controller: () => ControllerRow;
  saveController: (row: ControllerRow) => void;
  retention: () => RetentionState;
  saveRule: (rule: RetentionRule) => void;
  /** The timer has looked on this day. */
  setSeen: (on: LocalDate) => void;
  setWipeDue: (isDue: boolean) => void;
  addRun: (run: RetentionRunRow & Readonly<{ id: string }>) => void;
  /** Newest first. */
  runs: (limit: number) => RetentionRunRow[];
  hold: (row: HoldRow) => void;
  holdOf: (personId: PersonId) => TracesRow['hold'];
  release: (personId: PersonId) => void;
  /** Everybody with a name, on a day; ended groups end their memberships. */
  traces: (today: LocalDate) => TracesRow[];
  /** The names of a person: her own and those of records merged into hers. */
  namesOf: (personId: PersonId) => string[];
  isErased: (personId: PersonId) => boolean;
  /**
   * Takes away the name and every field of a person and of what was merged into her, the merges'
   * undo and her hold; marks stay, memberships stay and end. False where nothing was left to take.
   */
  erase: (personId: PersonId, today: LocalDate) => boolean;
  /** Changes of the programme that can be undone: what they keep of texts, as JSON. */
  editIds: () => EditId[];
  editText: (id: EditId) => string;
  removeEdit: (id: EditId) => void;
  /** Everything that people have written with these letters in it, whatever its capitals. */
  textsWith: (text: string) => TextRow[];
  /** Why months were reopened, and what the staff's windows remember: nobody can mend these by hand. */
  reopenReasons: () => { id: ClosingId; reason: string }[];
  setReopenReason: (id: ClosingId, reason: string) => void;
  rememberedChoices: () => { staffId: StaffId; key: string; value: string }[];
  forgetChoice: (staffId: StaffId, key: string) => void;
  /** People of a group's roster who belong to no other group that goes on, and have a name. */
  rosterOnlyOf: (groupId: GroupId, today: LocalDate) => PersonId[];
}>;
