import { existsSync } from 'node:fs';
import type { AuditAction } from '#shared/domain/audit/audit-actions.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { type LocalDate, localTimeOf, type Now } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { settleFeedback } from './core/feedback/settle-feedback.ts';
import type { FeedbackStore } from './core/feedback-ports.ts';
import type { KeyVault, Stores } from './core/ports.ts';
import { idSource, type NewId } from './id-source.ts';
import { keepRetention, wipeTraces } from './keep-retention.ts';
import { onNewDays } from './new-days.ts';
import { type Clocks, PinWaits } from './pin-waits.ts';
import { Sittings } from './sittings.ts';
import { type KeyFile, withFileKey, writeKeyFile } from './store/key-file.ts';
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
  newId: NewId;
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

/** The venue folder of this process: which of its venues is unlocked, with its key and its files. */
export class AppState {
  readonly folder: string;
  readonly logN: number;
  readonly pinWaits = new PinWaits();
  /** What the log of a locked venue, which is under the key, will say: written at the next entry. */
  readonly missedLines: MissedLine[] = [];
  readonly sittings: Sittings;
  readonly #options: StateOptions;
  readonly #clock: () => Date;
  #open: (Unlocked & { venue: OpenVenue; master: Buffer }) | null = null;
  #endDays: () => void = () => undefined;
  #practiceKeys: KeyFile | null = null;
  /** `feedback.db` of the open venue, once somebody has asked for it. */
  #feedback: FeedbackStore | null = null;

  constructor(options: StateOptions) {
    this.folder = options.folder;
    this.logN = options.logN;
    this.#clock = options.clock;
    this.#options = options;
    this.sittings = new Sittings({
      clocks: () => this.clocks(),
      after: options.after,
      hasPins: () => this.#hasPins(),
      onUnused: () => this.close(),
    });
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
    const parts = { ...this.#options, today: () => this.now().date };
    this.#endDays = onNewDays(parts, () => this.#startDay());
  }

  /**
   * What an opening does is done on each new day, too, where the venue stays open: a laptop may never
   * be restarted. A running import is waited for; a kiosk has the venue closed.
   */
  #startDay(): boolean {
    if (!this.#open || this.#open.stores.peopleImports.unfinished().length > 0) return false;
    this.keepRetention();
    this.settleFeedback();
    return true;
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

  /** The retention timer, on a venue just opened or a new day. Whatever goes wrong in it keeps nobody out. */
  keepRetention(): void {
    if (!this.#open) return;
    try {
      const feedback = this.#open.practice ? null : this.#feedbackIfAny();
      keepRetention(this.#open, { now: this.now(), nowMs: this.nowMs(), feedback });
    } catch (cause) {
      this.#options.onFault(cause);
    }
  }

  /** Whether somebody could come back by one; of a practice nobody. */
  #hasPins(): boolean {
    const open = this.#open;
    return open !== null && !open.practice && open.stores.pins.list().length > 0;
  }

  close(): void {
    this.sittings.clear();
    this.#endDays();
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
