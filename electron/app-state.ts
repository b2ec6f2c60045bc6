import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AuditAction } from '#shared/domain/audit/audit-actions.ts';
import { type Id, makeId, type StaffId } from '#shared/kernel/ids.ts';
import { type LocalDate, localTimeOf, type Now } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { settleFeedback } from './core/feedback/settle-feedback.ts';
import type { FeedbackStore } from './core/feedback-ports.ts';
import type { KeyVault, Stores } from './core/ports.ts';
import { keepRetention, wipeTraces } from './keep-retention.ts';
import { type Clocks, PinWaits } from './pin-waits.ts';
import type { KeyFile } from './store/key-file.ts';
import { withFileKey, writeKeyFile } from './store/key-file.ts';
import { newestRecordMs, newestStepMs } from './store/newest-step.ts';
import type { OpenVenue } from './store/open.ts';
import { openFeedback } from './store/open-feedback.ts';
import { createStores } from './store/stores.ts';
import { keysOf, keyVault, pathsOf, removePractice } from './store/venue-folder.ts';

/** Where meeting places are; planned times are wall-clock times of this zone. */
const timeZone = 'Europe/Helsinki';

/** A venue that somebody has unlocked. */
export type Unlocked = Readonly<{
  stores: Stores;
  vault: KeyVault;
  practice: boolean;
  newId: <Kind extends string>() => Id<Kind>;
}>;

/** A line of the log that waits for the log to be open. */
export type MissedLine = Readonly<{
  action: AuditAction;
  /** A person of the staff, or the place of a kiosk. */
  of: string;
  by: StaffId | null;
  at: string;
  detail: string | null;
}>;

/** One person's time at a window. */
export type Sitting = Readonly<{
  staffId: StaffId;
  /** What she has looked at in it, as the log was told. */
  seen: Set<string>;
}>;

export type StateOptions = Readonly<{
  folder: string;
  logN: number;
  clock: () => Date;
  /** Milliseconds by a clock that nobody can set. */
  uptimeMs: () => number;
  /** Does something later; returns how to call it off. */
  after: (ms: number, work: () => void) => () => void;
  /** Hears of what went wrong where nobody waits for an answer. */
  onFault: (cause: unknown) => void;
}>;

/** How long a quick lock keeps the key: a coffee, not a lunch. */
export const quickLockMs = 30 * 60_000;

/**
 * The venue folder of this process: which of its venues is unlocked, and who keeps it so. The key
 * is held while at least one caller is signed in, or has stepped aside by a quick lock not long ago,
 * or a check-in runs, and forgotten with the last.
 */
export class AppState {
  readonly folder: string;
  readonly logN: number;
  readonly pinWaits = new PinWaits();
  /** What the log of a locked venue, which is under the key, will say: written at the next entry. */
  readonly missedLines: MissedLine[] = [];
  readonly #options: StateOptions;
  readonly #clock: () => Date;
  /** Whose place at a window may be taken by a PIN, and who left it. */
  readonly #aside = new Map<object, StaffId>();
  #wipe: Readonly<{ since: Clocks; callOff: () => void }> | null = null;
  readonly #signedIn = new Map<object, Sitting>();
  /** What keeps the file open with nobody signed in: a running check-in. */
  readonly #holders = new Set<object>();
  #open: (Unlocked & { venue: OpenVenue; master: Buffer }) | null = null;
  #practiceKeys: KeyFile | null = null;
  /** `feedback.db` of the open venue, once somebody has asked for it. */
  #feedback: FeedbackStore | null = null;

  constructor(options: StateOptions) {
    this.folder = options.folder;
    this.logN = options.logN;
    this.#clock = options.clock;
    this.#options = options;
  }

  get unlocked(): Unlocked | null {
    return this.#open;
  }

  /** The venue's wall clock. */
  now(): Now {
    return localTimeOf(this.#clock(), timeZone);
  }

  /** The newest day of anything recorded, where that is after today: the clock was set back. */
  laterDay(): LocalDate | null {
    if (!this.#open) return null;
    const newest = localTimeOf(new Date(newestRecordMs(this.#open.venue.db)), timeZone).date;
    return newest > this.now().date ? newest : null;
  }

  /** The same moment as an instant, milliseconds since 1970. */
  nowMs(): number {
    return this.#clock().getTime();
  }

  /** The laptop's clock and the one that nobody can set. */
  clocks(): Clocks {
    return { wallMs: this.nowMs(), uptimeMs: this.#options.uptimeMs() };
  }

  /** The key file of the venue in use. */
  keys(): Result<KeyFile> {
    return this.#practiceKeys ? ok(this.#practiceKeys) : keysOf(this.folder);
  }

  /** Takes an opened venue into use; the first of two simultaneous sign-ins opens, the other joins. */
  unlock(venue: OpenVenue, master: Buffer, practiceKeys: KeyFile | null = null): void {
    this.#practiceKeys = practiceKeys;
    const vault = keyVault({
      master,
      logN: this.logN,
      current: () => this.#currentKeys(),
      save: (keys) => this.#saveKeys(keys),
    });
    const stores = createStores(venue.db);
    // The newest step that can be undone must stay the newest, whatever the clock says now.
    const newId = idSource(this.#clock, newestStepMs(venue.db));
    this.#open = { venue, master, stores, vault, newId, practice: practiceKeys !== null };
  }

  /** Whether somebody of the staff is signed in or has just stepped aside: a check-in alone is nobody. */
  get isAttended(): boolean {
    return this.#signedIn.size + this.#aside.size > 0;
  }

  staffOf(caller: object): StaffId | null {
    return this.#signedIn.get(caller)?.staffId ?? null;
  }

  /** One person's time at a window, from her sign-in on; another object after the next. */
  sittingOf(caller: object): Sitting | null {
    return this.#signedIn.get(caller) ?? null;
  }

  /** `feedback.db` of the open venue; refused as `openFeedback` is. */
  feedback(): Result<FeedbackStore> {
    if (!this.#open) return err('signed-out');
    if (this.#feedback) return ok(this.#feedback);
    const path = this.#feedbackPath();
    const opened = withFileKey(this.#open.master, 'feedback.db', (key) =>
      openFeedback({ path, key }),
    );
    if (opened.ok) this.#feedback = opened.value;
    return opened;
  }

  /**
   * Releases and moves held feedback where that may be done now. What cannot be settled now is
   * settled next time: it keeps nobody from work.
   */
  settleFeedback(): void {
    const feedback = this.#feedbackIfAny();
    if (!this.#open || !feedback) return;
    try {
      settleFeedback(this.#open.stores, feedback, this.now());
    } catch (cause) {
      this.#options.onFault(cause);
    }
  }

  /** Null also where it cannot be opened: that keeps nobody from other work. */
  #feedbackIfAny(): FeedbackStore | null {
    if (!this.#open || !existsSync(this.#feedbackPath())) return null;
    const feedback = this.feedback();
    return feedback.ok ? feedback.value : null;
  }

  #feedbackPath(): string {
    return pathsOf(this.#practiceKeys ? pathsOf(this.folder).practice : this.folder).feedback;
  }

  /**
   * Gives `feedback.db` away to a kiosk, signs everybody out, closes `venue.db` and wipes its key.
   * Of a practice the venue stays open, and so does the file when the kiosk closes it.
   */
  handOverFeedback(): Result<Pick<FeedbackStore, 'append' | 'hideTimes' | 'close'>> {
    const feedback = this.feedback();
    if (!feedback.ok) return feedback;
    const { append, hideTimes, close } = feedback.value;
    if (this.#practiceKeys) return ok({ append, hideTimes, close: () => undefined });
    this.#feedback = null;
    this.close();
    return ok({ append, hideTimes, close });
  }

  /** Wipes the traces of erased names from the file; false: not now, and at the next start. */
  wipeTraces(): boolean {
    return this.#open !== null && wipeTraces(this.#open);
  }

  /** The retention timer, on a venue just opened. Whatever goes wrong in it keeps nobody out. */
  keepRetention(): void {
    if (!this.#open) return;
    try {
      const feedback = this.#open.practice ? null : this.#feedbackIfAny();
      keepRetention(this.#open, { now: this.now(), nowMs: this.nowMs(), feedback });
    } catch (cause) {
      this.#options.onFault(cause);
    }
  }

  signIn(caller: object, staffId: StaffId): void {
    this.#signedIn.set(caller, { staffId, seen: new Set() });
    this.#aside.delete(caller);
    if (this.#aside.size === 0) this.#callOffWipe();
  }

  /** Signs a caller out; with the last one the file is closed and the key wiped. */
  signOut(caller: object): void {
    if (this.#signedIn.delete(caller)) this.#endAside();
  }

  /**
   * Signs a caller out and keeps the key at hand a while, where somebody has a PIN to use it with;
   * without one it is an ordinary sign-out.
   */
  stepAside(caller: object): void {
    const open = this.#open;
    const staffId = this.staffOf(caller);
    if (staffId === null || !open || open.practice || open.stores.pins.list().length === 0) {
      this.signOut(caller);
      return;
    }
    this.#signedIn.delete(caller);
    this.#aside.set(caller, staffId);
    this.#callOffWipe();
    const callOff = this.#options.after(quickLockMs, () => this.#endAside());
    this.#wipe = { since: this.clocks(), callOff };
  }

  /** Closes the file and wipes the key unless somebody is signed in; who stepped aside is not. */
  #endAside(): void {
    this.#aside.clear();
    this.#callOffWipe();
    this.closeUnlessUsed();
  }

  /** Signs everybody out, in every window, and lets nobody back by a PIN; what is held stays open. */
  signOutAll(): void {
    this.#signedIn.clear();
    this.#endAside();
  }

  /** Ends every sitting of one person, the ones that she has stepped aside from among them. */
  signOutEverywhere(staffId: StaffId): void {
    for (const [caller, sitting] of this.#signedIn) {
      if (sitting.staffId === staffId) this.#signedIn.delete(caller);
    }
    for (const [caller, of] of this.#aside) {
      if (of === staffId) this.#aside.delete(caller);
    }
    if (this.#aside.size === 0) this.#callOffWipe();
    this.closeUnlessUsed();
  }

  /** Keeps the file open until it is released, whoever locks meanwhile. */
  hold(holder: object): void {
    this.#holders.add(holder);
  }

  /** Lets the file be closed again. */
  release(holder: object): void {
    if (this.#holders.delete(holder)) this.closeUnlessUsed();
  }

  /** A laptop that slept has not counted the time: what should have been wiped is wiped now. */
  wipeIfDue(): void {
    if (!this.#wipe) return;
    const { wallMs, uptimeMs } = this.clocks();
    const { since } = this.#wipe;
    const passedMs = Math.max(wallMs - since.wallMs, uptimeMs - since.uptimeMs);
    if (passedMs >= quickLockMs) this.#endAside();
  }

  /** The window is gone, whoever was at it. */
  leave(caller: object): void {
    const wasHere = this.#signedIn.delete(caller);
    if (this.#aside.delete(caller) || wasHere) this.closeUnlessUsed();
  }

  /** Closes the file and wipes the key when nobody is signed in, stepped aside or holds it. */
  closeUnlessUsed(): void {
    const users = this.#signedIn.size + this.#aside.size + this.#holders.size;
    if (users === 0) this.close();
  }

  #callOffWipe(): void {
    this.#wipe?.callOff();
    this.#wipe = null;
  }

  close(): void {
    this.#signedIn.clear();
    this.#aside.clear();
    this.#callOffWipe();
    this.#holders.clear();
    const open = this.#open;
    this.#open = null;
    open?.master.fill(0);
    const feedback = this.#feedback;
    this.#feedback = null;
    try {
      feedback?.close();
    } finally {
      this.#closeVenue(open);
    }
  }

  #closeVenue(open: { venue: OpenVenue } | null): void {
    try {
      open?.venue.close();
    } finally {
      if (this.#practiceKeys) removePractice(this.folder);
      this.#practiceKeys = null;
    }
  }

  #currentKeys(): KeyFile {
    const keys = this.keys();
    // The venue was opened with them a moment ago.
    if (!keys.ok) throw new Error('key file is gone', { cause: keys.error });
    return keys.value;
  }

  #saveKeys(keys: KeyFile): void {
    if (this.#practiceKeys) this.#practiceKeys = keys;
    else writeKeyFile(pathsOf(this.folder).keys, keys);
  }
}

/** Ids in the order they were made, also when the clock stands still or is set back. */
export function idSource(clock: () => Date, floorMs: number): Unlocked['newId'] {
  let lastMs = floorMs;
  return () => {
    lastMs = Math.max(clock().getTime(), lastMs + 1);
    return makeId(lastMs, randomBytes(7));
  };
}

/** A refusal for a person who is not there or was archived. */
export const noSuchStaff = err('wrong-passphrase');
