import type { AppStatus, Language } from '#shared/contract/app.ts';
import type { BoardChoice } from '#shared/contract/board.ts';
import type { CheckinAnswer } from '#shared/contract/checkin.ts';
import type { CallName, CallOutput, Contract, ParsedInput } from '#shared/contract/contract.ts';
import type { KioskOutcome } from '#shared/contract/kiosk.ts';
import type { AuditAction } from '#shared/domain/audit/audit-actions.ts';
import type { KioskForm } from '#shared/domain/feedback/form.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';
import type { Id, SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay, Now } from '#shared/kernel/local-date.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { FeedbackStore } from './feedback-ports.ts';
import type { CodeHasher } from './open-doors-ports.ts';
import type { KeyVault, Stores } from './ports.ts';

/** Who is signed in, as the host knows it. */
export type Me = Readonly<{ staffId: StaffId; name: string; role: StaffRole }>;

/** What a use case is given: the caller, the clock and the stores, never a global. */
export type Context = Readonly<{
  stores: Stores;
  vault: KeyVault;
  codes: CodeHasher;
  me: Me;
  now: Now;
  /** The same moment as an instant, milliseconds since 1970. */
  nowMs: number;
  /** The newest day of anything recorded, where that is after today: the clock was set back. */
  laterDay: () => LocalDate | null;
  language: Language;
  version: string;
  practice: boolean;
  newId: <Kind extends string>() => Id<Kind>;
  /** Writes a line of the audit log: ids and codes, never names or contents. */
  audit: (action: AuditAction, subjectId: string | null, detail?: string) => void;
  /** The same, but once per sign-in: for looking at something many times. */
  auditOnce: (action: AuditAction, subjectId: string) => void;
  /**
   * Wipes the traces of erased names from the file; outside of any transaction. False: not now (a
   * full disk), and tried again at the next start.
   */
  wipe: () => boolean;
  /** Signs the caller out. */
  signOut: () => void;
  /** The same, but the key stays at hand a while. */
  quickLock: () => void;
  /** Ends every sitting of one of the staff, in every window. */
  signOutEverywhere: (staffId: StaffId) => void;
  /** Opens a place in a small window of the caller's own, or gives its address; null where the host has none. */
  openSmall: (place: string) => string | null;
  /** The screen in the hall. */
  board: Readonly<{
    /** Begins to show a venue; false when there is no such venue. */
    show: (choice: BoardChoice) => boolean;
    /** Opens its page, or gives the address at which it opens; null where the host has none. */
    openPage: () => string | null;
  }>;
  /** The page at the door, where visitors check in by themselves. */
  checkin: Readonly<{
    running: () => Readonly<{
      sessionId: SessionId;
      sinceMinute: MinuteOfDay;
      arrived: number;
    }> | null;
    /** Signs everybody out and opens the page, or gives the address at which it opens. */
    start: (
      choice: Readonly<{ sessionId: SessionId; countsNewcomers: boolean; staffId: StaffId }>,
    ) => string | null;
    stop: (staffId: StaffId) => void;
    opensIn: 'window' | 'tab';
  }>;
  /** `feedback.db`; refused when it is damaged, newer or cannot be written. */
  feedback: () => Result<FeedbackStore>;
  /** Releases and moves what is held, where that may be done now; never in anybody's way. */
  settleFeedback: () => void;
  /** The page on which visitors give feedback. */
  kiosk: Readonly<{
    /** Closes the venue and opens the page, or gives the address at which it opens. */
    start: (
      choice: Readonly<{
        venueId: VenueId;
        venueName: string;
        session: Readonly<{ id: SessionId; date: LocalDate }> | null;
        form: KioskForm;
        staffId: StaffId;
      }>,
    ) => Result<Readonly<{ address: string | null }>>;
    opensIn: 'window' | 'tab';
  }>;
}>;

/** An answer that only says it was done. */
export type Done = Result<Record<string, never>>;

/** What works before anybody has signed in: the state of the folder and the ways in. */
export type Gate = Readonly<{
  status: () => Result<AppStatus>;
  setUp: (input: ParsedInput<'app.setUp'>) => Promise<Result<CallOutput<'app.setUp'>>>;
  startPractice: (input: ParsedInput<'app.startPractice'>) => Promise<Done>;
  signIn: (input: ParsedInput<'staff.signIn'>) => Promise<Done>;
  signInByPin: (input: ParsedInput<'staff.signInByPin'>) => Promise<Done>;
  /** Signs everybody out, in every window, and wipes the key. */
  lockFully: () => Done;
  recover: (input: ParsedInput<'staff.recover'>) => Promise<Done>;
  /** What the screen in the hall shows; nobody has to be signed in for it. */
  boardProgramme: () => Result<CallOutput<'board.programme'>>;
  /** What a visitor at the door may do; nobody has to be signed in for it. */
  checkin: Readonly<{
    door: () => Result<CallOutput<'checkin.door'>>;
    arrive: (input: ParsedInput<'checkin.arrive'>) => Result<CheckinAnswer>;
    arriveAsNew: () => Result<CheckinAnswer>;
    leave: (input: ParsedInput<'checkin.leave'>) => Promise<Result<CheckinAnswer>>;
  }>;
  /** What a visitor at the kiosk may do; nobody has to be signed in for it. */
  kiosk: Readonly<{
    show: () => Result<CallOutput<'kiosk.show'>>;
    answer: (input: ParsedInput<'kiosk.answer'>) => Result<KioskOutcome>;
    leave: (input: ParsedInput<'kiosk.leave'>) => Promise<Result<KioskOutcome>>;
  }>;
}>;

/** Calls that need nobody signed in. */
export type SignedOutCall = {
  [N in CallName]: Contract[N]['roles'] extends 'signed-out' ? N : never;
}[CallName];
export type SignedInCall = Exclude<CallName, SignedOutCall>;

type Answer<N extends CallName> = Contract[N]['kind'] extends 'task'
  ? Result<CallOutput<N>> | Promise<Result<CallOutput<N>>>
  : Result<CallOutput<N>>;

/** The use case of one call. */
export type Handler<N extends SignedInCall> = (
  context: Context,
  input: ParsedInput<N>,
) => Answer<N>;

/** Handlers for a set of calls; a missing or wrong one does not compile. */
export type Handlers<N extends SignedInCall> = { readonly [K in N]: Handler<K> };

/** The names of one feature's calls: `CallsOf<'groups'>`. */
export type CallsOf<Feature extends string> = Extract<SignedInCall, `${Feature}.${string}`>;
