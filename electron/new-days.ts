import type { LocalDate } from '#shared/kernel/local-date.ts';
import { atSteps, type StepParts } from './at-steps.ts';

/** How often it is looked whether it is another day; a sleeping laptop looks when it wakes. */
const lookMs = 10 * 60_000;

type Parts = StepParts & Readonly<{ today: () => LocalDate }>;

/**
 * Does something soon after each day has begun, from the next one on; returns how to end that.
 *
 * @param startDay false: not now, and again at the next look
 */
export function onNewDays(parts: Parts, startDay: () => boolean): () => void {
  let begun = parts.today();
  return atSteps(parts, lookMs, () => {
    const date = parts.today();
    if (date !== begun && startDay()) begun = date;
  });
}
