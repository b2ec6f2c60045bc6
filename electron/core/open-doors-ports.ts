import type { ReportGrouping } from '#shared/contract/reports.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import type { HourAverages } from '#shared/contract/visits-parts.ts';
import type { OpenDoorsFigures } from '#shared/domain/reports/open-doors-figures.ts';
import type { WorkingRole } from '#shared/domain/staff/roles.ts';
import type { Countable, CounterCount, ListedKind } from '#shared/domain/visits/day-counters.ts';
import type { HourCounts } from '#shared/domain/visits/hour-shares.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import type { CounterEntryId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

type TapPlace = Readonly<{ id: string; batch: string; venueId: VenueId; date: LocalDate }>;

export type VisitsStore = Readonly<{
  day: (venueId: VenueId, date: LocalDate) => VisitDay;
  hours: (venueId: VenueId, date: LocalDate) => HourCounts[];
  setOpened: (venueId: VenueId, date: LocalDate, minute: MinuteOfDay | null) => void;
  setClosed: (venueId: VenueId, date: LocalDate, minute: MinuteOfDay | null) => void;
  /** Adds to an hour's counts; negative numbers take away. */
  addToHour: (venueId: VenueId, date: LocalDate, change: HourCounts) => void;
  /** Adds to another counter; negative numbers take away. */
  addToCounter: (venueId: VenueId, date: LocalDate, change: CounterCount) => void;
  addTap: (tap: TapPlace & { kind: VisitKind | 'correction'; change: HourCounts }) => void;
  addCounterTap: (tap: TapPlace & { corrects: boolean; change: CounterCount }) => void;
  /** What the day's last step added, whichever counter it was. */
  lastStep: (
    venueId: VenueId,
    date: LocalDate,
  ) => { visits: HourCounts[]; counters: CounterCount[] };
  removeLastStep: (venueId: VenueId, date: LocalDate) => void;
  /** The order of taps is kept for undo, and no longer than that needs. */
  forgetTapsBefore: (date: LocalDate) => void;
  /** The day's numbers were changed by other means than its taps. */
  forgetTapsOf: (venueId: VenueId, date: LocalDate) => void;
}>;

export type CounterEntryRow = Readonly<{
  id: CounterEntryId;
  counter: ListedKind;
  name: string;
  archived: boolean;
}>;
export type PresenceRow = Readonly<{
  staffId: StaffId;
  name: string;
  workingRole: WorkingRole;
  minutes: number;
  ledMinutes: number;
}>;

/** What a venue counts beside visits, and the record of its opening days. */
export type DoorsStore = Readonly<{
  /** What differs from what a new venue begins with. */
  countables: (venueId: VenueId) => ReadonlyMap<Countable, boolean>;
  setCountable: (venueId: VenueId, counter: Countable, used: boolean) => void;
  entries: () => CounterEntryRow[];
  saveEntry: (entry: CounterEntryRow) => void;
  remark: (venueId: VenueId, date: LocalDate) => string;
  setRemark: (venueId: VenueId, date: LocalDate, remark: string) => void;
  /** The last day with a remark from `from` until before `before`. */
  lastRemark: (
    venueId: VenueId,
    days: { from: LocalDate; before: LocalDate },
  ) => { date: LocalDate; remark: string } | null;
  /** By record and by sessions led, by name and role. */
  presences: (venueId: VenueId, date: LocalDate) => PresenceRow[];
  setPresence: (
    venueId: VenueId,
    date: LocalDate,
    presence: { staffId: StaffId; workingRole: WorkingRole; minutes: number },
  ) => void;
  boardMembers: () => StaffId[];
  setBoardMember: (staffId: StaffId, isMember: boolean) => void;
  hourAverages: (venueId: VenueId, from: LocalDate, to: LocalDate) => HourAverages;
  figures: (filter: OpenDoorsFilter) => OpenDoorsFigures;
}>;

export type OpenDoorsFilter = Readonly<{
  from: LocalDate;
  to: LocalDate;
  by: ReportGrouping;
  venueId: VenueId | null;
  /** Leaves board members out of the presence. */
  withoutBoard: boolean;
}>;

export type CodeYear = Readonly<{ secret: Uint8Array | null }>;
/** Keyed hashes of self-chosen codes, kept for their calendar year. */
export type CodesStore = Readonly<{
  year: (venueId: VenueId, year: number) => CodeYear | null;
  beginYear: (venueId: VenueId, year: number, secret: Uint8Array) => void;
  /** Keeps the hash; all of the year's are written anew in their own order. */
  add: (venueId: VenueId, year: number, hash: Uint8Array) => void;
  /** Empties the log beside the file, in which the order of the last additions can be read. */
  settle: () => void;
  /** Destroys secrets and hashes of the years before; what stays is their number. */
  endYearsBefore: (year: number) => void;
}>;

/** Turns a code into something that cannot be turned back. */
export type CodeHasher = Readonly<{
  newSecret: () => Uint8Array;
  /** Slow on purpose: few can be tried a second. 32 bytes. */
  hash: (code: string, secret: Uint8Array) => Promise<Uint8Array>;
}>;
