import type { OpeningHours } from '#shared/contract/app.ts';
import type { Member } from '#shared/contract/groups.ts';
import type { ReportGrouping } from '#shared/contract/reports.ts';
import type { Closure, Venue } from '#shared/contract/venues.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { ExitReason } from '#shared/domain/groups/exit-reasons.ts';
import type {
  GroupForm,
  GroupKind,
  GroupVisibility,
  PosterAs,
} from '#shared/domain/groups/group-kinds.ts';
import type { Figures, RoleHours } from '#shared/domain/reports/figures.ts';
import type { OpeningHoursRow, Severity } from '#shared/domain/sessions/conflicts/conflict.ts';
import type { SessionKind, SessionMode } from '#shared/domain/sessions/session-kinds.ts';
import type { StaffRole, WorkingRole } from '#shared/domain/staff/roles.ts';
import type {
  ActivityTypeId,
  ClosureId,
  GroupId,
  MembershipId,
  PersonId,
  RoomId,
  SeasonId,
  SessionId,
  StaffId,
  TagId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate, Now } from '#shared/kernel/local-date.ts';
import type { AttendanceStore } from './attendance-ports.ts';
import type { EvaluationsStore } from './evaluations-ports.ts';
import type { FeedbackFactsStore, FeedbackResultsStore } from './feedback-ports.ts';
import type { FormsStore } from './forms-ports.ts';
import type { ImportGroundStore, PeopleImportsStore } from './import-ports.ts';
import type { AuditStore, MonthsStore } from './month-ports.ts';
import type { CodesStore, DoorsStore, VisitsStore } from './open-doors-ports.ts';
import type { MembershipRow, MergesStore, PeopleStore } from './people-ports.ts';
import type { PrivacyStore } from './privacy-ports.ts';
import type {
  EditsStore,
  ImportsStore,
  ListsStore,
  PostersStore,
  SessionsStore,
} from './programme-ports.ts';
import type { RemovedStore } from './removed-ports.ts';

export type SettingsStore = Readonly<{
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
}>;

export type StaffRow = Readonly<{
  id: StaffId;
  name: string;
  role: StaffRole;
  workingRole: WorkingRole;
  archived: boolean;
}>;
export type StaffStore = Readonly<{
  list: () => StaffRow[];
  get: (id: StaffId) => StaffRow | null;
  add: (row: StaffRow) => void;
  change: (row: StaffRow) => void;
  preferences: (id: StaffId) => Record<string, string>;
  setPreference: (id: StaffId, key: string, value: string) => void;
}>;

export type PinHash = Readonly<{ salt: Buffer; hash: Buffer; logN: number }>;
export type PinRow = PinHash &
  Readonly<{
    staffId: StaffId;
    /** In a row, and when the last one was by the laptop's clock. */
    wrongTries: number;
    lastWrongMs: number;
  }>;
/** PINs that switch the user while the venue is unlocked. */
export type PinsStore = Readonly<{
  list: () => PinRow[];
  get: (staffId: StaffId) => PinRow | null;
  /** A new PIN, which has not been missed yet. */
  save: (staffId: StaffId, pin: PinHash) => void;
  setWrongTries: (staffId: StaffId, wrongTries: number, lastWrongMs: number) => void;
  /** False where there was none. */
  remove: (staffId: StaffId) => boolean;
}>;

export type RoomRow = Readonly<{
  id: RoomId;
  venueId: VenueId;
  name: string;
  capacity: number | null;
  archived: boolean;
}>;
/** A time of the year with opening hours of its own. */
export type SeasonRow = Readonly<{
  id: SeasonId;
  venueId: VenueId;
  name: string;
  from: LocalDate;
  to: LocalDate;
  openingHours: readonly OpeningHours[];
}>;
export type VenuesStore = Readonly<{
  list: () => Venue[];
  exists: (id: VenueId) => boolean;
  isNameTaken: (name: string, except: VenueId | null) => boolean;
  add: (venue: { id: VenueId; name: string; address: string }) => void;
  change: (venue: { id: VenueId; name: string; address: string }) => void;
  saveOpeningHours: (id: VenueId, hours: readonly OpeningHours[]) => void;
  room: (id: RoomId) => RoomRow | null;
  isRoomNameTaken: (venueId: VenueId, name: string, except: RoomId | null) => boolean;
  addRoom: (room: RoomRow) => void;
  changeRoom: (room: RoomRow) => void;
  closures: (from: LocalDate, to: LocalDate) => Closure[];
  closure: (id: ClosureId) => Closure | null;
  addClosure: (closure: Closure) => void;
  changeClosure: (closure: Closure) => void;
  /** False where there was none. */
  removeClosure: (id: ClosureId) => boolean;
  /** Of a venue by date. */
  seasons: (venueId: VenueId) => SeasonRow[];
  season: (id: SeasonId) => SeasonRow | null;
  /** Adds it, or takes the place of the one with the same id. */
  saveSeason: (season: SeasonRow) => void;
  /** False where there was none. */
  removeSeason: (id: SeasonId) => boolean;
  /** Opening hours with their seasons, as conflicts are held against. */
  openingHoursRows: (venueId: VenueId | null) => OpeningHoursRow[];
  /** Months of the venue whose figures have been reported, `YYYY-MM`. */
  closedMonths: (venueId: VenueId) => string[];
  roomConflicts: (venueId: VenueId) => Severity;
  setRoomConflicts: (venueId: VenueId, severity: Severity) => void;
  /** Holidays on which the venue differs from the usual, by the holiday's rule. */
  holidayChoices: (venueId: VenueId) => ReadonlyMap<string, boolean>;
  setHolidayChoice: (venueId: VenueId, rule: string, closed: boolean | null) => void;
}>;

export type GroupFields = Readonly<{
  id: GroupId;
  venueId: VenueId;
  roomId: RoomId | null;
  name: string;
  form: GroupForm;
  kind: GroupKind;
  capacity: number | null;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  description: string;
  /** Its name in the other languages, for posters; may be empty. */
  nameSv: string;
  nameEn: string;
  posterAs: PosterAs;
  alias: string;
  /** Whether others than its leaders and coordinators see what it is called. */
  visibility: GroupVisibility;
  /** What its sessions are unless said otherwise. */
  sessionKind: SessionKind;
  mode: SessionMode;
  platform: string;
  link: string;
  activityTypeId: ActivityTypeId | null;
  tagIds: readonly TagId[];
  continuedOn: LocalDate | null;
  evaluatedOn: LocalDate | null;
  archived: boolean;
}>;
export type GroupRow = GroupFields &
  Readonly<{
    venueName: string;
    roomName: string | null;
    leaderIds: StaffId[];
    leaderNames: string[];
    memberCount: number;
    nextSessionOn: LocalDate | null;
    /** The last day, today included, of a session held or planned. */
    lastSessionOn: LocalDate | null;
    /** Planned for days to come that lie after the group's last one. */
    sessionsAfterEnd: number;
  }>;
/** A new membership; its planned end where there is one. */
type NewMembership = Pick<MembershipRow, 'id' | 'groupId' | 'personId' | 'joinedOn' | 'leftOn'> &
  Readonly<{ plannedEndOn?: LocalDate | undefined }>;
export type EndingMembership = Readonly<{
  membershipId: MembershipId;
  personId: PersonId;
  displayName: string;
  groupId: GroupId;
  groupName: string;
  joinedOn: LocalDate;
  plannedEndOn: LocalDate;
}>;
export type GroupsStore = Readonly<{
  list: (filter: {
    venueId: VenueId | null;
    today: LocalDate;
    includeEnded: boolean;
  }) => GroupRow[];
  get: (id: GroupId, today: LocalDate) => GroupRow | null;
  isNameTaken: (venueId: VenueId, name: string, except: GroupId | null) => boolean;
  /** Those kept to their leaders, of which this person leads neither group nor session. */
  hiddenFrom: (staffId: StaffId) => Pick<GroupFields, 'id' | 'name' | 'alias'>[];
  add: (group: GroupFields) => void;
  change: (group: GroupFields) => void;
  setLeaders: (id: GroupId, leaderIds: readonly StaffId[]) => void;
  roster: (id: GroupId) => Member[];
  membership: (id: MembershipId) => MembershipRow | null;
  membershipsOf: (groupId: GroupId, personId: PersonId) => MembershipRow[];
  /** Members on a day. */
  memberCountOn: (groupId: GroupId, date: LocalDate) => number;
  addMembership: (row: NewMembership) => void;
  changeMembership: (row: MembershipRow) => void;
  /** Without a last day yet and planned to end by a day, the earliest first; of one leader's groups. */
  endingMemberships: (filter: { until: LocalDate; ledBy: StaffId | null }) => EndingMembership[];
  removeMembership: (id: MembershipId) => void;
  /** Whether a session of the group was held. */
  isRecorded: (groupId: GroupId) => boolean;
  /** Whether the person has marks in the group's sessions. */
  hasMarks: (groupId: GroupId, personId: PersonId) => boolean;
}>;

export type FigureRow = Readonly<{ key: string; figures: Figures }>;
export type AttendanceFigures = Readonly<{
  rows: FigureRow[];
  total: Figures;
  /** Members without a mark in sessions held: neither present nor absent. */
  unmarked: number;
  /** Hours by the capacity in which somebody led. */
  roles: RoleHours[];
  /** Different people who led, in whatever capacity. */
  leaders: number;
}>;
/** How many memberships ended, by reason; null where none was noted. */
export type ExitRow = Readonly<{ reason: ExitReason | null; count: number }>;
export type ReportsStore = Readonly<{
  /** Memberships whose last day is in a period. */
  exits: (filter: {
    from: LocalDate;
    to: LocalDate;
    venueId: VenueId | null;
    groupId: GroupId | null;
  }) => ExitRow[];
  attendance: (filter: {
    from: LocalDate;
    to: LocalDate;
    by: ReportGrouping;
    venueId: VenueId | null;
    groupId: GroupId | null;
    /** Groups of which the asker is not told what they are about: one row together. */
    untold?: readonly GroupId[];
    now: Now;
  }) => AttendanceFigures;
  /** The totals of each venue and month; the key is `<venue> YYYY-MM`. */
  byVenueMonth: (filter: {
    from: LocalDate;
    to: LocalDate;
    venueId: VenueId | null;
    groupId: GroupId | null;
    now: Now;
  }) => FigureRow[];
}>;

/** Who can check in by herself at a session: its roster, without those who are never found. */
export type CheckinRow = Readonly<{
  personId: PersonId;
  displayName: string;
  status: MarkStatus | null;
}>;
export type CheckinStore = Readonly<{
  roster: (sessionId: SessionId) => CheckinRow[];
  isAllowed: (venueId: VenueId) => boolean;
  setAllowed: (venueId: VenueId, isAllowed: boolean) => void;
  /** Writes that somebody tried, so that a miss takes as long as a mark. */
  noteTry: (now: Now) => void;
}>;

/** Everything that is kept of a venue. */
export type Stores = Readonly<{
  settings: SettingsStore;
  staff: StaffStore;
  pins: PinsStore;
  venues: VenuesStore;
  groups: GroupsStore;
  people: PeopleStore;
  merges: MergesStore;
  removed: RemovedStore;
  sessions: SessionsStore;
  edits: EditsStore;
  imports: ImportsStore;
  peopleImports: PeopleImportsStore;
  importGround: ImportGroundStore;
  lists: ListsStore;
  posters: PostersStore;
  visits: VisitsStore;
  doors: DoorsStore;
  codes: CodesStore;
  attendance: AttendanceStore;
  checkin: CheckinStore;
  reports: ReportsStore;
  months: MonthsStore;
  privacy: PrivacyStore;
  feedbackFacts: FeedbackFactsStore;
  audit: AuditStore;
  forms: FormsStore;
  evaluations: EvaluationsStore;
  feedbackResults: FeedbackResultsStore;
  /** One transaction; a throw rolls back. */
  tx: <T>(work: () => T) => T;
}>;

/** The key slots of the venue folder; the passphrases themselves are never kept. */
export type KeyVault = Readonly<{
  hasPassphrase: (staffId: StaffId) => boolean;
  /** Wraps the key with a new passphrase (slow); the returned step writes it. */
  preparePassphrase: (staffId: StaffId, passphrase: string) => Promise<(name: string) => void>;
  checkPassphrase: (staffId: StaffId, passphrase: string) => Promise<boolean>;
  rename: (staffId: StaffId, name: string) => void;
  removePassphrase: (staffId: StaffId) => void;
  prepareRecoveryCode: () => Promise<{ recoveryCode: string; save: () => void }>;
  checkRecoveryCode: (recoveryCode: string) => Promise<boolean>;
  confirmRecoveryCode: () => void;
  /** Hashes of PINs (slow). They open no file: whoever reads them has opened it already. */
  hashPin: (pin: string) => Promise<PinHash>;
  isPin: (hash: PinHash, pin: string) => Promise<boolean>;
  setLanguage: (language: 'fi' | 'sv' | 'en') => void;
}>;
