import type { BoardChoice } from '#shared/contract/board.ts';
import {
  type BoardSnapshot,
  boardPeriod,
  boardSnapshot,
} from '#shared/domain/posters/board-programme.ts';
import type { BoardProgramme } from '#shared/domain/posters/board-view.ts';
import type { PosterLanguages } from '#shared/domain/posters/poster-input.ts';
import type { AppState, Unlocked } from './app-state.ts';
import { programmeInput } from './core/posters/programme-input.ts';

type Shown = Readonly<{
  choice: BoardChoice;
  snapshot: BoardSnapshot;
  /** Of invented people: gone with the practice. */
  practice: boolean;
}>;

/**
 * What the screen in the hall knows. While somebody is signed in it is made anew for each question;
 * when the venue is locked, the last of it is kept in memory and nothing else: it was for everybody
 * to read in the first place.
 */
export class HallBoard {
  readonly #state: AppState;
  #shown: Shown | null = null;

  constructor(state: AppState) {
    this.#state = state;
  }

  /** Begins to show a venue; false when there is no such venue. */
  show(choice: BoardChoice): boolean {
    const open = this.#state.unlocked;
    const shown = open && this.#made(choice, open);
    if (!shown) return false;
    this.#shown = shown;
    return true;
  }

  /** What the hall may know now. */
  programme(): BoardProgramme {
    this.#shown = this.#renewed();
    const { date, minute } = this.#state.now();
    return { snapshot: this.#shown?.snapshot ?? null, today: date, minuteNow: minute };
  }

  #renewed(): Shown | null {
    const shown = this.#shown;
    const open = this.#state.unlocked;
    if (!shown) return null;
    if (!open) return shown.practice ? null : shown;
    // Another venue was opened in the meantime: what was shown is not of it.
    return shown.practice === open.practice ? this.#made(shown.choice, open) : null;
  }

  #made(choice: BoardChoice, { stores, practice }: Unlocked): Shown | null {
    const now = this.#state.now();
    const { from, until: to } = boardPeriod(now.date);
    const days = { from, to, languages: languagesOf(choice), wall: 'board' } as const;
    const input = programmeInput({ stores, now }, choice.venueId, days);
    return input && { choice, practice, snapshot: boardSnapshot(input, now) };
  }
}

function languagesOf({ languages: [first = 'fi', second] }: BoardChoice): PosterLanguages {
  return second === undefined ? [first] : [first, second];
}
