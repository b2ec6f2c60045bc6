import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  afterArrival,
  afterMiss,
  forgetAfterMs,
  freeMisses,
  freshPatience,
  longestPauseSeconds,
  pauseSeconds,
  waitSeconds,
} from '#shared/domain/checkin/patience.ts';

it('lets slips pass, then doubles the pause up to five minutes', () => {
  const pauses = Array.from({ length: 12 }, (_, i) => pauseSeconds(i));
  expect(pauses).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]);
});

it('says how many whole seconds are left', () => {
  let patience = freshPatience;
  for (let i = 0; i <= freeMisses; i++) patience = afterMiss(patience, 1000);
  expect(waitSeconds(patience, 1000)).toBe(5);
  expect(waitSeconds(patience, 1001)).toBe(5);
  expect(waitSeconds(patience, 5999)).toBe(1);
  expect(waitSeconds(patience, 6000)).toBe(0);
});

it('forgets one miss for ten calm minutes and one for each person who comes', () => {
  const four = { misses: 4, lastMs: 0, openMs: 0 };
  expect(afterMiss(four, forgetAfterMs - 1).misses).toBe(5);
  expect(afterMiss(four, 2 * forgetAfterMs).misses).toBe(3);
  expect(afterMiss(four, 90 * forgetAfterMs).misses).toBe(1);
  expect(afterArrival(four).misses).toBe(3);
  expect(afterArrival(freshPatience)).toEqual(freshPatience);
});

it('takes at most 36 misses in two hours, however cleverly they are spread', () => {
  const twoHoursMs = 2 * 60 * 60_000;
  const rests = fc.array(fc.integer({ min: 0, max: 15 * 60_000 }), { maxLength: 300 });
  fc.assert(
    fc.property(rests, (extra) => {
      let patience = freshPatience;
      let nowMs = 0;
      let misses = 0;
      for (let i = 0; nowMs < twoHoursMs; i++) {
        patience = afterMiss(patience, nowMs);
        misses += 1;
        // Whoever waits longer than the pause asks for loses tries by it.
        nowMs = Math.max(nowMs, patience.openMs) + (extra[i] ?? 0);
      }
      expect(misses).toBeLessThanOrEqual(36);
    }),
  );
  expect(longestPauseSeconds * 1000).toBeLessThan(forgetAfterMs);
});

it('does not take a clock that was set back for calm', () => {
  expect(afterMiss({ misses: 5, lastMs: forgetAfterMs, openMs: 0 }, 0).misses).toBe(6);
});
