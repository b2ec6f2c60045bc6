import {
  afterMiss,
  freshPatience,
  type Patience,
  waitSeconds,
} from '#shared/domain/checkin/patience.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { AppState } from './app-state.ts';
import { logTry } from './door-log.ts';
import { unlockByPassphrase } from './store/venue-folder.ts';

type Answer = Readonly<{ outcome: 'done' | 'not-done' | 'wait'; waitSeconds: number }>;

/**
 * The way out of a page at which visitors stand: the passphrase of any of the staff, by the key file
 * alone, so that the venue may be closed. One try at a time, since each takes the time and the memory
 * of a sign-in; the pause after misses grows, by the clock that nobody can set. After a restart of the
 * program there is no such page, and whoever opens another one has signed in.
 */
export class StaffExit {
  readonly #state: AppState;
  /** Whoever opened the page: asked first, and named in the log of misses. */
  readonly #openedBy: StaffId;
  /** With invented people nobody has a passphrase. */
  readonly #isFree: boolean;
  #patience: Patience = freshPatience;
  #isBusy = false;

  constructor(state: AppState, openedBy: StaffId) {
    this.#state = state;
    this.#openedBy = openedBy;
    this.#isFree = state.unlocked?.practice ?? false;
  }

  async tryWith(passphrase: string): Promise<Answer> {
    const seconds = waitSeconds(this.#patience, this.#state.clocks().uptimeMs);
    if (seconds > 0 || this.#isBusy) {
      return { outcome: 'wait', waitSeconds: Math.max(1, seconds) };
    }
    this.#isBusy = true;
    const isRight = await this.#isOfStaff(passphrase).finally(() => {
      this.#isBusy = false;
    });
    if (isRight) return { outcome: 'done', waitSeconds: 0 };
    logTry(this.#state, 'sign-in-failed', { of: this.#openedBy, by: null });
    this.#patience = afterMiss(this.#patience, this.#state.clocks().uptimeMs);
    return { outcome: 'not-done', waitSeconds: 0 };
  }

  async #isOfStaff(passphrase: string): Promise<boolean> {
    if (this.#isFree) return true;
    const keys = this.#state.keys();
    if (!keys.ok) return false;
    const isFirst = (id: StaffId) => Number(id === this.#openedBy);
    const holders = keys.value.slots.flatMap((slot) =>
      slot.kind === 'passphrase' ? [slot.staffId] : [],
    );
    for (const id of holders.toSorted((a, b) => isFirst(b) - isFirst(a))) {
      const master = await unlockByPassphrase(keys.value, id, passphrase);
      if (!master.ok) continue;
      master.value.fill(0);
      return true;
    }
    return false;
  }
}
