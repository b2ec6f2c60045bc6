import type { RoomId, SessionId } from '../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import type { SessionMode } from '../sessions/session-kinds.ts';

/** Days whose sessions are wanted, both included. */
export type Period = Readonly<{ from: LocalDate; until: LocalDate }>;

/** What a file can say of a session: `held` and `not-held` are not in it. */
export const entryStatuses = ['planned', 'cancelled'] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/**
 * Which session an entry is, in every file that speaks of it (RFC 5545 3.8.4.7, 3.8.4.4): the UID
 * and, in a recurring entry, when it was first meant to begin, `YYYY-MM-DDTHH:MM` on the venue's
 * wall. `null` where the entry does not recur.
 */
export type CalendarKey = Readonly<{ uid: string; recurrenceId: string | null }>;

/** What the user should know of an entry that is taken all the same. */
export const entryNotes = [
  /** It goes on after midnight; a session ends at midnight at the latest. */
  'ends-after-midnight',
  /** It is marked as not yet certain. */
  'tentative',
  /** The title was longer than a session's. */
  'title-cut',
  /** Its place had a web address, which nobody but those who take part may read. */
  'link-in-place',
  /** A row of a table: the weekday beside its day is another one's. */
  'weekday-differs',
  /** A row of a table: Excel made a day of a time (`10-12` is 10 December to it). */
  'time-from-date',
] as const;
export type EntryNote = (typeof entryNotes)[number];

/** One session as the file has it: on the venue's wall clock, without people. */
export type ProgrammeEntry = CalendarKey &
  Readonly<{
    sequence: number;
    title: string;
    date: LocalDate;
    startMinute: MinuteOfDay;
    endMinute: MinuteOfDay;
    /** Without web addresses. */
    placeText: string;
    /** Where to join remotely; empty where the file tells no address. */
    link: string;
    /** Null where the file does not say that it is remote. */
    mode: Exclude<SessionMode, 'on-site'> | null;
    status: EntryStatus;
    description: string;
    notes: readonly EntryNote[];
  }>;

/** A name that a session has had in files: our own export's, or the one it was imported by. */
export type KnownKey = CalendarKey &
  Readonly<{
    sequence: number;
    /** What the entry last said, by `entryDigest`; null for our own export's names. */
    digest: string | null;
  }>;

/** One session of the programme, to compare with. */
export type KnownSession = Readonly<{
  id: SessionId;
  keys: readonly KnownKey[];
  title: string;
  /** Where it is called as its group, no file changes that. */
  isCalledAsGroup: boolean;
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** `null` where the programme keeps no text; then only the room is compared. */
  placeText: string | null;
  /** As `placeText`; a file without a link says nothing of it. */
  link: string | null;
  roomId: RoomId | null;
  status: EntryStatus;
  /** `null` where the programme keeps none: it is not compared. */
  description: string | null;
  /** Why an import does not change it; null where it may. */
  lock: KnownLock | null;
}>;

export const knownLocks = ['has-attendance', 'month-closed', 'session-begun'] as const;
export type KnownLock = (typeof knownLocks)[number];

/** A room that a place text may be matched with. */
export type KnownRoom = Readonly<{ id: RoomId; name: string; venueName: string }>;

/** The room a place text seems to mean; not sure where its name only occurs in the text. */
export type RoomSuggestion = Readonly<{ roomId: RoomId; isSure: boolean }>;

export const comparedFields = [
  'title',
  'date',
  'startMinute',
  'endMinute',
  'placeText',
  'status',
  'description',
  // Last: digests that were kept before it was compared have none.
  'link',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One field that the file has otherwise than the programme. */
export type FieldChange = Readonly<{
  field: ComparedField;
  before: string | number;
  after: string | number;
}>;

/** Why an entry is not taken. */
export const entryProblems = [
  // times
  'no-start',
  'no-end',
  'end-before-start',
  'time-unreadable',
  'date-out-of-range',
  'all-day',
  'many-days',
  'zone-unknown',
  // rows of a table
  'no-date',
  'date-unreadable',
  'no-such-day',
  // recurrence
  'rule-unreadable',
  'rule-unsupported',
  'rule-too-frequent',
  'rule-too-long',
  // the rest
  'no-title',
  'too-large',
  'replaced-in-file',
  'older-than-programme',
  // a room that is taken where that is not allowed, or a group that has ended
  'in-the-way',
  'too-many-on-day',
  ...knownLocks,
] as const;
export type EntryProblem = (typeof entryProblems)[number];

/**
 * An entry that is not taken. `date` is its first day, where that could be read; `id` the session
 * of the programme it is about, where that is why.
 */
export type UntakenEntry = CalendarKey &
  Readonly<{
    reason: EntryProblem;
    id: SessionId | null;
    title: string;
    date: LocalDate | null;
  }>;

/** One line of the preview. */
export type PreviewItem =
  | Readonly<{
      kind: 'new';
      entry: ProgrammeEntry;
      room: RoomSuggestion | null;
      /** A session of the programme with the same title, day and start under another name. */
      twinId: SessionId | null;
    }>
  | Readonly<{
      kind: 'changed';
      id: SessionId;
      entry: ProgrammeEntry;
      room: RoomSuggestion | null;
      changes: readonly FieldChange[];
    }>
  | Readonly<{
      kind: 'same';
      id: SessionId;
      entry: ProgrammeEntry;
      /** The file says what it said before, and the programme has been changed since. */
      isChangedHere: boolean;
    }>
  | (Readonly<{ kind: 'cannot' }> & UntakenEntry);

/** Why a whole file is refused. */
export const fileProblems = [
  'too-large',
  'not-a-calendar',
  'too-many-entries',
  'too-deep',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** What of a file was left unread. */
export const fileCuts = [
  /** It ends in the middle; the unfinished entry is left out. */
  'file-truncated',
  'too-many-sessions',
  'too-many-sessions-of-a-rule',
  'too-many-problems',
] as const;
export type FileCut = (typeof fileCuts)[number];

/** What importing a file would do. Nothing has been done. */
export type ProgrammePreview = Readonly<{
  /** By day and time; entries that cannot be taken come last. */
  items: readonly PreviewItem[];
  cuts: readonly FileCut[];
  /** Entries of the file that have no session in the period. */
  outsidePeriod: number;
  /** Planned sessions of the period whose UID is in the file, but not themselves. */
  notInFile: readonly SessionId[];
}>;
