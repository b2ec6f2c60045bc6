/**
 * How long whoever stands at the screen has to wait: not at all after a slip or two, longer and
 * longer after many. It belongs to the running check-in and not to the page.
 */
export type Patience = Readonly<{
  /** Misses that are not forgotten yet. */
  misses: number;
  /** When the last one was, and from when on the next try is taken; by a clock that nobody sets. */
  lastMs: number;
  openMs: number;
}>;

export const freshPatience: Patience = { misses: 0, lastMs: 0, openMs: 0 };

/** So many misses cost nothing: people mistype. */
export const freeMisses = 3;
const firstPauseSeconds = 5;
export const longestPauseSeconds = 300;
/** After so long without a miss, one of them is forgotten. */
export const forgetAfterMs = 10 * 60_000;

/** The pause after so many misses: 5, 10, 20 seconds and so on, five minutes at most. */
export function pauseSeconds(misses: number): number {
  const over = misses - freeMisses;
  if (over <= 0) return 0;
  return Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** (over - 1));
}

/** Whole seconds until the next try is taken. */
export function waitSeconds({ openMs }: Patience, nowMs: number): number {
  return Math.max(0, Math.ceil((openMs - nowMs) / 1000));
}

/** After a try that found nobody. */
export function afterMiss(before: Patience, nowMs: number): Patience {
  const calm = Math.max(0, Math.floor((nowMs - before.lastMs) / forgetAfterMs));
  const misses = Math.max(0, before.misses - calm) + 1;
  return { misses, lastMs: nowMs, openMs: nowMs + pauseSeconds(misses) * 1000 };
}

/**
 * After somebody was marked. Each person can be marked once, so whoever knows one name does not buy
 * more tries with it again and again.
 */
export function afterArrival(before: Patience): Patience {
  return { ...before, misses: Math.max(0, before.misses - 1) };
}

/** Between two people who are here for the first time; a child at the screen taps twenty times. */
export const unnamedPauseMs = 10_000;
/** More newcomers than come to one session without a leader seeing them. */
export const mostUnnamed = 20;
