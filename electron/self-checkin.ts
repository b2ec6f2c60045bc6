import type { CheckinAnswer, CheckinDoor } from '#shared/contract/checkin.ts';
import { silentAfterMs } from '#shared/domain/checkin/checkin-hours.ts';
import { freshPatience } from '#shared/domain/checkin/patience.ts';
import type { SessionId, StaffId } from '#shared/kernel/ids.ts';
import type { AppState, Unlocked } from './app-state.ts';
import { type AtDoor, arrive, arriveAsNew, type DoorMemory, said } from './core/checkin/arrive.ts';
import { doorBar } from './core/checkin/door-bar.ts';
import { doorView } from './core/checkin/door-view.ts';
import type { SessionRow } from './core/programme-ports.ts';
import type { Clocks } from './pin-waits.ts';
import { StaffExit } from './staff-exit.ts';

/** What a check-in is opened with. */
export type CheckinChoice = Readonly<{
  sessionId: SessionId;
  countsNewcomers: boolean;
  staffId: StaffId;
}>;

/** Why one ended, for the log. */
type Ending =
  | 'staff'
  | 'door'
  | 'page-closed'
  | 'no-longer-open'
  | 'silent'
  | 'opened-anew'
  | 'program-closed';

type Running = CheckinChoice & {
  readonly sinceMinute: number;
  /** Takes the page off the screen, where the host can. */
  readonly closePage: () => void;
  readonly timer: NodeJS.Timeout;
  memory: DoorMemory;
  readonly exit: StaffExit;
  /** When its page asked last. */
  heard: Clocks;
};

/** What one page at the door can do, with the check-in for which it was opened and no later one. */
export type CheckinPass = Readonly<{
  door: () => CheckinDoor | null;
  arrive: (text: string) => CheckinAnswer;
  arriveAsNew: () => CheckinAnswer;
  leave: (passphrase: string) => Promise<CheckinAnswer>;
  /** The page has gone, and with it the check-in. */
  end: () => void;
}>;

const lookEveryMs = 15_000;
const over = said('over');

/**
 * The running self check-in, one at most. While it runs the venue's file stays open with nobody
 * signed in; its page can mark people of one session and nothing else. It ends by itself.
 */
export class SelfCheckin {
  readonly #state: AppState;
  readonly #lockAll: () => void;
  #running: Running | null = null;

  /** @param lockAll signs everybody out, in every window */
  constructor(state: AppState, lockAll: () => void) {
    this.#state = state;
    this.#lockAll = lockAll;
  }

  /** Locks the program and begins. With invented people nothing is locked: nobody could come back. */
  start(choice: CheckinChoice, closePage: () => void): void {
    this.stop('opened-anew', choice.staffId);
    const state = this.#state;
    const timer = setInterval(() => this.running(), lookEveryMs);
    // The program may end while it waits.
    timer.unref();
    const { minute } = state.now();
    this.#running = {
      ...choice,
      ...{ sinceMinute: minute, closePage, timer, heard: state.clocks() },
      memory: {
        ...{ patience: freshPatience, foundBy: new Map(), arrived: 0 },
        ...{ newcomers: 0, newcomersFromMs: 0 },
      },
      exit: new StaffExit(state, choice.staffId),
    };
    state.sittings.hold(this.#running);
    if (!state.unlocked?.practice) this.#lockAll();
  }

  /** The running one; one that is over ends here. */
  running(): Running | null {
    const running = this.#running;
    if (!running) return null;
    const ending = this.#endingOf(running);
    if (ending) this.stop(ending);
    return this.#running;
  }

  /** Ends it; the file is closed unless somebody has signed in meanwhile. */
  stop(ending: Ending, by?: StaffId): void {
    const running = this.#running;
    if (!running) return;
    const staffId = by ?? running.staffId;
    this.#running = null;
    clearInterval(running.timer);
    const open = this.#state.unlocked;
    const { date, minute } = this.#state.now();
    open?.stores.audit.add({
      ...{ id: open.newId(), at: `${date} ${minute}`, staffId, action: 'checkin-stopped' },
      ...{ subjectId: running.sessionId, detail: ending },
    });
    running.closePage();
    this.#state.sittings.release(running);
  }

  /** For a page that is opened now. */
  pass(): CheckinPass {
    const mine = this.#running;
    const current = () => {
      const running = this.running();
      return running === mine ? running : null;
    };
    const answered = (work: typeof arriveAsNew): CheckinAnswer => {
      const running = current();
      const at = running && this.#at(running);
      if (!running || !at) return over;
      running.heard = this.#state.clocks();
      const { answer, memory } = work(at, running.memory);
      running.memory = memory;
      return answer;
    };
    return {
      door: () => {
        const running = current();
        return running && this.#doorOf(running);
      },
      arrive: (text) => answered((at, memory) => arrive(at, memory, text)),
      arriveAsNew: () =>
        mine?.countsNewcomers ? answered(arriveAsNew) : answered((_, memory) => notDone(memory)),
      leave: async (passphrase) => {
        const running = current();
        if (!running) return over;
        const answer = await running.exit.tryWith(passphrase);
        if (answer.outcome === 'done' && this.#running === running) this.stop('door');
        return answer;
      },
      end: () => {
        const running = current();
        if (running) this.stop('page-closed');
      },
    };
  }

  #doorOf(running: Running): CheckinDoor | null {
    const open = this.#state.unlocked;
    const session = open && sessionOf(open, running);
    if (!session) return null;
    running.heard = this.#state.clocks();
    const { countsNewcomers } = running;
    const view = doorView({ stores: open.stores, now: this.#state.now() }, session);
    return { ...view, countsNewcomers, takesPassphrase: !open.practice };
  }

  #at({ sessionId, staffId }: Running): AtDoor | null {
    const open = this.#state.unlocked;
    if (!open) return null;
    const { stores, newId } = open;
    const { wallMs: nowMs, uptimeMs } = this.#state.clocks();
    return { stores, newId, now: this.#state.now(), nowMs, uptimeMs, sessionId, staffId };
  }

  #endingOf(running: Running): Ending | null {
    const open = this.#state.unlocked;
    const session = open && sessionOf(open, running);
    const bar = session
      ? doorBar({ stores: open.stores, now: this.#state.now() }, session)
      : 'gone';
    // The last of the roster may leave it; who comes for the first time is counted still.
    if (bar && bar !== 'nobody') return 'no-longer-open';
    const { wallMs, uptimeMs } = this.#state.clocks();
    const { heard } = running;
    // A laptop that slept has not counted the time, and its clock may have been set back.
    const silentMs = Math.max(wallMs - heard.wallMs, uptimeMs - heard.uptimeMs);
    return silentMs > silentAfterMs ? 'silent' : null;
  }
}

const notDone = (memory: DoorMemory) => ({ answer: said('not-done'), memory });

const sessionOf = ({ stores }: Unlocked, { sessionId }: Running): SessionRow | null =>
  stores.sessions.get(sessionId);
