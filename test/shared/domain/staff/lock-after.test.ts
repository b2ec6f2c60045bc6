import { expect, it } from 'vitest';
import { readLockAfter } from '#shared/domain/staff/lock-after.ts';

it.each([
  [null, 5],
  ['1', 1],
  ['30', 30],
  ['0', 5],
  ['31', 5],
  ['2.5', 5],
  ['', 5],
  ['never', 5],
])('reads %j as %i minutes', (stored, minutes) => {
  expect(readLockAfter(stored)).toBe(minutes);
});
