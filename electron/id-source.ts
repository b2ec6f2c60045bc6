import { randomBytes } from 'node:crypto';
import { type Id, makeId } from '#shared/kernel/ids.ts';

/** Makes the next id. */
export type NewId = <Kind extends string>() => Id<Kind>;

/** Ids in the order they were made, also when the clock stands still or is set back. */
export function idSource(clock: () => Date, floorMs: number): NewId {
  let lastMs = floorMs;
  return () => {
    lastMs = Math.max(clock().getTime(), lastMs + 1);
    return makeId(lastMs, randomBytes(7));
  };
}
