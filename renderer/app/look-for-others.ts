const everyMs = 2000;

/**
 * Options of a query that two windows change side by side: what the other one did is asked for
 * every few seconds, but never while something of one's own is on its way, which an answer from
 * before it would take off the screen again.
 */
export const lookForOthers = (
  waiting: readonly unknown[],
): Readonly<{ refetchIntervalMs?: number }> =>
  waiting.length === 0 ? { refetchIntervalMs: everyMs } : {};
