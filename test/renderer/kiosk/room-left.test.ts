import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestAnswer } from '#shared/domain/feedback/form.ts';
import { roomLeft } from '../../../renderer/kiosk/room-left.ts';

const written = (signs: number) => roomLeft('a'.repeat(signs));

it('is silent while there is plenty of room, then counts down in tens to nothing', () => {
  expect([0, 899, 900, 901, 965, 999, 1000].map(written)).toEqual([
    null,
    null,
    100,
    100,
    40,
    10,
    0,
  ]);
});

it('never says that it is full before it is, nor promises ten signs too many', () => {
  fc.assert(
    fc.property(fc.nat({ max: longestAnswer }), (signs) => {
      const left = written(signs);
      expect(left === 0).toBe(signs === longestAnswer);
      if (left !== null) expect(left - (longestAnswer - signs)).toBeLessThan(10);
    }),
  );
});
