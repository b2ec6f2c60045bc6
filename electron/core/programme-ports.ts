import type { GroupForm } from '#shared/domain/groups/group-kinds.ts';
import type { ByLanguage, Picture } from '#shared/domain/posters/poster-input.ts';
import type { EditKind } from '#shared/domain/sessions/edits/edit-kinds.ts';
import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type {
  Series,
  SessionLeader,
  SessionState,
} from '#shared/domain/sessions/edits/session-state.ts';
import type { SessionDetails } from '#shared/domain/sessions/session-details.ts';
import type { SessionKind, SessionMode } from '#shared/domain/sessions/session-kinds.ts';
import type { CancelReason, SessionStatus } from '#shared/domain/sessions/session-status.ts';
import type { TagSet } from '#shared/domain/settings/tag-sets.ts';
import type {
  ActivityTypeId,
  AvailabilityId,
  EditId,
  GroupId,
  PartnerId,
  RoomId,
  SeriesId,
  SessionId,
  StaffId,
  TagId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

export type SessionRow = Readonly<{
  id: SessionId;
  venueId: VenueId;
  venueName: string;
  groupId: GroupId | null;
  seriesId: SeriesId | null;
  roomId: RoomId | null;
  roomName: string | null;
  /** The group's name, or the session's own. */
  title: string;
  form: GroupForm;
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  leaderIds: StaffId[];
  leaderNames: string[];
  status: SessionStatus;
  cancelReason: CancelReason | null;
  registerClosed: boolean;
  presentCount: number;
  hasAttendance: boolean;
  kind: SessionKind;
  mode: SessionMode;
  theme: string;
  place: string;
  /** Altered by hand, or moved from the date of its rule. */
  isException: boolean;
}>;

/** Which sessions; all that is said must hold. */
export type SessionFilter = Readonly<{
  from?: LocalDate;
  to?: LocalDate;
  venueId?: VenueId | null;
  groupId?: GroupId | null;
  seriesId?: SeriesId;
  ids?: readonly SessionId[];
}>;
export type SessionsStore = Readonly<{
  /** As screens show them, by date and time. */
  list: (filter: {
    from: LocalDate;
    to: LocalDate;
    venueId: VenueId | null;
    groupId: GroupId | null;
  }) => SessionRow[];
  get: (id: SessionId) => SessionRow | null;
  /** As edits read and write them, by date and time. */
  states: (filter: SessionFilter) => SessionState[];
  series: (filter: {
    ids?: readonly SeriesId[];
    groupId?: GroupId;
    venueId?: VenueId | null;
  }) => Series[];
  /** How often a series has been changed and when anything of it was last, for calendar files. */
  changedMs: (ids: readonly SessionId[]) => ReadonlyMap<SessionId, number>;
  seriesChanges: (
    ids: readonly SeriesId[],
  ) => ReadonlyMap<SeriesId, { sequence: number; changedMs: number }>;
  /** Carries writes out in their order; what they expect has been checked before. */
  write: (writes: readonly EditWrite[], nowMs: number) => void;
  /** What a session is about and, without a group, what it is called; not one of its edits. */
  setDetails: (
    id: SessionId,
    what: Readonly<{ details: SessionDetails; ownTitle: string | null; nowMs: number }>,
  ) => void;
  /** Who has led it, in which capacity and for how long; not one of its edits. */
  setLeaders: (id: SessionId, leaders: readonly SessionLeader[]) => void;
  setStatus: (
    id: SessionId,
    to: Readonly<{ status: SessionStatus; reason: CancelReason | null; nowMs: number }>,
  ) => void;
  setRegisterClosed: (id: SessionId, closed: boolean) => void;
}>;

export type EditSubject = Readonly<{
  /** Group's name or session's title; null where there are several. */
  title: string | null;
  /** Of one session: its date. */
  date: LocalDate | null;
  created: number;
  changed: number;
  removed: number;
}>;
export type ProgrammeEdit = Readonly<{
  id: EditId;
  staffId: StaffId;
  madeOn: LocalDate;
  madeMinute: MinuteOfDay;
  kind: EditKind;
  subject: EditSubject;
  writes: readonly EditWrite[];
  undone: boolean;
}>;
/** Edits of the programme that can be taken back. */
export type EditsStore = Readonly<{
  add: (edit: ProgrammeEdit) => void;
  get: (id: EditId) => ProgrammeEdit | null;
  /** Of a day, newest first. */
  ofDay: (date: LocalDate) => ProgrammeEdit[];
  /** Those that removed sessions, on or after a day, newest first; undone ones are left out. */
  removing: (from: LocalDate) => ProgrammeEdit[];
  setUndone: (id: EditId) => void;
  /** Forgets edits made before a day, those that removed sessions before another. */
  forgetBefore: (date: LocalDate, removingBefore: LocalDate) => void;
}>;

export type ListEntry<Id> = Readonly<{ id: Id; name: string; archived: boolean }>;
export type TagEntry = ListEntry<TagId> & Readonly<{ tagSet: TagSet }>;
/** The venue folder's own lists: activity types, tags, partners. */
export type ListsStore = Readonly<{
  activityTypes: () => ListEntry<ActivityTypeId>[];
  saveActivityType: (entry: ListEntry<ActivityTypeId>) => void;
  tags: () => TagEntry[];
  saveTag: (entry: TagEntry) => void;
  partners: () => ListEntry<PartnerId>[];
  savePartner: (entry: ListEntry<PartnerId>) => void;
}>;

export type ImportedKey = Readonly<{
  uid: string;
  recurrenceId: string | null;
  sessionId: SessionId;
  sequence: number;
  /** What the entry said, in few signs: a file that still says so asks for nothing. */
  digest: string;
}>;
/** Which sessions came from which entries of calendar files. */
export type ImportsStore = Readonly<{
  keysOf: (uids: readonly string[]) => ImportedKey[];
  keysOfSessions: (ids: readonly SessionId[]) => ImportedKey[];
  save: (keys: readonly ImportedKey[]) => void;
}>;

export type Logo = Readonly<{ mime: Picture['mime']; bytes: Uint8Array }>;
/** What a venue says of itself on paper; empty where nothing was written. */
export type PosterTexts = Readonly<{
  /** Telephone, e-mail or web address, as it is to be read. */
  contact: ByLanguage;
  /** What was changed because of feedback. */
  feedbackBox: ByLanguage;
  funders: string;
}>;
/** Who can be met and when: a profession or a service, never a name. */
export type AvailabilityRow = Readonly<{
  id: AvailabilityId;
  venueId: VenueId;
  weekday: number;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** Null: from always, or until further notice. */
  from: LocalDate | null;
  to: LocalDate | null;
  who: ByLanguage;
}>;
/** What posters, notices and the board say beside the programme. */
export type PostersStore = Readonly<{
  texts: (venueId: VenueId) => PosterTexts;
  saveTexts: (venueId: VenueId, texts: PosterTexts) => void;
  logo: (venueId: VenueId) => Logo | null;
  saveLogo: (venueId: VenueId, logo: Logo) => void;
  /** False where there was none. */
  removeLogo: (venueId: VenueId) => boolean;
  /** By weekday and time. */
  availabilities: (venueId: VenueId) => AvailabilityRow[];
  availability: (id: AvailabilityId) => AvailabilityRow | null;
  /** Adds it, or takes the place of the one with the same id. */
  saveAvailability: (row: AvailabilityRow) => void;
  /** False where there was none. */
  removeAvailability: (id: AvailabilityId) => boolean;
}>;
