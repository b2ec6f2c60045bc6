import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idSource } from '#electron/id-source.ts';
import { idPattern, makeId, msOfId } from '#shared/kernel/ids.ts';

const ms = fc.integer({ min: 0, max: 32 ** 9 - 1 });
const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 });

it('writes sixteen signs, from which the millisecond reads back', () => {
  fc.assert(
    fc.property(ms, bytes, (at, chance) => {
      const id = makeId(at, chance);
      expect(id).toMatch(idPattern);
      expect(msOfId(id)).toBe(at);
    }),
  );
});

it('sorts by time, whatever the chance', () => {
  fc.assert(
    fc.property(ms, ms, bytes, bytes, (a, b, chanceA, chanceB) => {
      fc.pre(a < b);
      expect(makeId(a, chanceA) < makeId(b, chanceB)).toBe(true);
    }),
  );
});

it('is another one for each of ten thousand in the same millisecond', () => {
  const ids = Array.from({ length: 10_000 }, () => makeId(1_800_000_000_000, randomBytes(7)));
  expect(new Set(ids).size).toBe(10_000);
});

it('goes on upwards when the clock stands still or is set back', () => {
  const instants = fc.array(fc.integer({ min: 1.7e12, max: 1.9e12 }), { minLength: 2 });
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 1.9e12 }), (times, floor) => {
      let i = 0;
      const newId = idSource(() => new Date(times[Math.min(i++, times.length - 1)] ?? 0), floor);
      const ids = times.map(() => newId());
      expect(ids).toEqual(ids.toSorted());
      expect(new Set(ids.map(msOfId)).size).toBe(ids.length);
      expect(ids.every((id) => msOfId(id) > floor)).toBe(true);
    }),
  );
});

it.each([
  '',
  '0'.repeat(15),
  '0'.repeat(17),
  `${'0'.repeat(15)}i`,
  `${'0'.repeat(15)}L`,
  'ä'.repeat(16),
])('takes "%s" for no id', (text) => expect(idPattern.test(text)).toBe(false));
