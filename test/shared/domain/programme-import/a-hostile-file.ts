import { expect } from 'vitest';
import { calendarOf } from './a-calendar.ts';

/** A refusal or a cut takes no longer, also on a slow machine under load. */
const patienceMs = 8_000;

/** Does the work, and fails where it takes too long. */
export function timed<T>(work: () => T): T {
  const started = performance.now();
  const done = work();
  expect(performance.now() - started).toBeLessThan(patienceMs);
  return done;
}

/** A calendar of so many entries. */
export const many = (count: number, entry: (n: number) => string): string =>
  calendarOf(Array.from({ length: count }, (_, n) => entry(n)).join('\r\n'));
