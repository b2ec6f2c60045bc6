import type { KioskOutcome, KioskShown } from '#shared/contract/kiosk.ts';
import { areAnswersTo, type GivenAnswer, type KioskForm } from '#shared/domain/feedback/form.ts';
import {
  aboutPlace,
  hallwayPlace,
  type Place,
  sessionPlace,
} from '#shared/domain/feedback/place.ts';
import { lookForRun, noRun, type RunMemory } from '#shared/domain/feedback/runs.ts';
import type { SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { AppState } from './app-state.ts';
import { atSteps, type StepParts } from './at-steps.ts';
import type { FeedbackAppender } from './core/feedback-ports.ts';
import { logKioskEnd } from './door-log.ts';
import { StaffExit } from './staff-exit.ts';

/** What a kiosk is opened with; all that it will know of the venue. */
export type KioskChoice = Readonly<{
  venueId: VenueId;
  venueName: string;
  /** The session whose visitors answer; null in a hallway. */
  session: Readonly<{ id: SessionId; date: LocalDate }> | null;
  form: KioskForm;
  staffId: StaffId;
}>;

/** `feedback.db` as a kiosk has it. */
export type KioskFile = FeedbackAppender & Readonly<{ hideTimes: () => void; close: () => void }>;

/** Why one ended, for the log. */
type Ending = 'left' | 'signed-in' | 'page-closed' | 'opened-anew' | 'program-closed';

type Running = KioskChoice & {
  readonly file: KioskFile;
  readonly practice: boolean;
  /** Takes the page off the screen, where the host can. */
  readonly closePage: () => void;
  /** Until when nobody can answer again, by the clock that nobody sets. */
  restUntilMs: number;
  runs: RunMemory;
  readonly exit: StaffExit;
  readonly endSteps: () => void;
};

/** What one kiosk page can do, with the kiosk for which it was opened and no later one. */
export type KioskPass = Readonly<{
  show: () => KioskShown | null;
  answer: (answers: readonly GivenAnswer[]) => KioskOutcome;
  leave: (passphrase: string) => Promise<KioskOutcome>;
  /** The page has gone, and with it the kiosk. */
  end: () => void;
}>;

/** How long the thanks stay, and the kiosk takes no answer (PRODUCT.md 3.2: 10-15 s). */
export const thanksSeconds = 12;
const idleSeconds = 50;
/** A kill tells whether an answer came in as many last seconds, and no more. */
const timesStepMs = 10_000;

const said = (outcome: KioskOutcome['outcome']): KioskOutcome => ({ outcome, waitSeconds: 0 });
const wait = (seconds: number): KioskOutcome => ({ outcome: 'wait', waitSeconds: seconds });
const over = said('over');

/**
 * The open kiosk, one at most. While it is open the process has neither `venue.db` nor its key: it
 * can add answers to `feedback.db` and do nothing else. It is not kept over an end of the program.
 */
export class KioskDesk {
  readonly #state: AppState;
  readonly #steps: StepParts;
  #running: Running | null = null;

  constructor(state: AppState, steps: StepParts) {
    this.#state = state;
    this.#steps = steps;
  }

  get isOpen(): boolean {
    return this.#running !== null;
  }

  /**
   * Locks the program whole and opens a kiosk; refused as `openFeedback` is, with nothing locked.
   * With invented people nothing is locked: nobody could come back.
   */
  start(choice: KioskChoice, closePage: () => void): Result<null> {
    this.stop('opened-anew');
    const practice = this.#state.unlocked?.practice ?? false;
    // Made while it can be seen whether the people are invented.
    const exit = new StaffExit(this.#state, choice.staffId);
    const file = this.#state.handOverFeedback();
    if (!file.ok) return file;
    this.#running = {
      ...choice,
      ...{ practice, closePage, file: file.value, restUntilMs: 0, runs: noRun },
      exit,
      endSteps: atSteps(this.#steps, timesStepMs, file.value.hideTimes),
    };
    return ok(null);
  }

  /** Closes its file and its page. */
  stop(ending: Ending): void {
    const running = this.#running;
    if (!running) return;
    this.#running = null;
    running.endSteps();
    running.file.close();
    const { staffId, session, venueId } = running;
    logKioskEnd(this.#state, { by: staffId, of: session?.id ?? venueId, how: ending });
    running.closePage();
  }

  /** For a page that is opened now. */
  pass(): KioskPass {
    const mine = this.#running;
    const current = () => (this.#running === mine ? mine : null);
    return {
      show: () => {
        const running = current();
        if (!running) return null;
        const { venueName, form, practice } = running;
        return { venueName, form, thanksSeconds, idleSeconds, takesPassphrase: !practice };
      },
      answer: (answers) => {
        const running = current();
        return running ? this.#answer(running, answers) : over;
      },
      leave: async (passphrase) => {
        const running = current();
        if (!running) return over;
        const answer = await running.exit.tryWith(passphrase);
        if (answer.outcome === 'done' && this.#running === running) this.stop('left');
        return answer;
      },
      end: () => {
        if (current()) this.stop('page-closed');
      },
    };
  }

  #answer(running: Running, answers: readonly GivenAnswer[]): KioskOutcome {
    const { form, file } = running;
    if (!areAnswersTo(form, answers)) return said('not-done');
    if (answers.length === 0) return said('done');
    const { uptimeMs: nowMs } = this.#state.clocks();
    const restMs = running.restUntilMs - nowMs;
    if (restMs > 0) return wait(Math.ceil(restMs / 1000));
    const thanksMs = thanksSeconds * 1000;
    const look = lookForRun(running.runs, answers, { nowMs, thanksMs });
    const places = this.#placesOf(running);
    const held = answers.map(({ questionId, value }) => {
      const isAbout = form.questions.find(({ id }) => id === questionId)?.kind === 'about';
      return {
        ...{ versionId: form.versionId, questionId, value },
        isRun: look.isRun && typeof value === 'number',
        place: isAbout ? places.about : places.here,
      };
    });
    const keys = file.append(held, look.earlier);
    running.runs = look.remember(keys);
    running.restUntilMs = nowMs + thanksMs;
    return said('done');
  }

  #placesOf({ venueId, session }: Running): Readonly<{ here: Place; about: Place }> {
    const { date } = this.#state.now();
    const here = session
      ? sessionPlace(venueId, session.id, session.date)
      : hallwayPlace(venueId, date);
    return { here, about: aboutPlace(venueId, date) };
  }
}
