import { expect } from 'vitest';
import { calendarOf } from './a-calendar.ts';

/** A refusal or a cut takes no more of the processor, also of a slow one. */
const patienceMs = 8_000;

/** Does the work, and fails where it costs too much; what else the machine does is not counted. */
export function timed<T>(work: () => T): T {
  const started = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(patienceMs);
  return done;
}

/** A calendar of so many entries. */
export const many = (count: number, entry: (n: number) => string): string =>
  calendarOf(Array.from({ length: count }, (_, n) => entry(n)).join('\r\n'));
