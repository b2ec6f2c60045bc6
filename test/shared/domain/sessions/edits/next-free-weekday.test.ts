import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextFreeWeekday } from '#shared/domain/sessions/edits/next-free-weekday.ts';
import { addDays, day, isoWeekdayOf } from '#shared/kernel/local-date.ts';

it('goes from Good Friday over the weekend and Easter Monday to Tuesday', () => {
  const taken = new Set([day('2027-03-26'), day('2027-03-29')]);
  expect(nextFreeWeekday(day('2027-03-26'), taken)).toBe('2027-03-30');
});

it('finds none where three weeks are taken', () => {
  const from = day('2027-06-25');
  const taken = new Set(Array.from({ length: 30 }, (_, i) => addDays(from, i)));
  expect(nextFreeWeekday(from, taken)).toBeNull();
});

it('is always later, a weekday, free, and the first of these', () => {
  const start = day('2026-01-01');
  const days = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(days, fc.uniqueArray(fc.integer({ min: 1, max: 21 })), (at, off) => {
      const date = addDays(start, at);
      const taken = new Set(off.map((ahead) => addDays(date, ahead)));
      const isOpen = (ahead: number): boolean => {
        const candidate = addDays(date, ahead);
        return isoWeekdayOf(candidate) <= 5 && !taken.has(candidate);
      };
      const ahead = Array.from({ length: 21 }, (_, i) => i + 1).find(isOpen);
      const expected = ahead === undefined ? null : addDays(date, ahead);
      expect(nextFreeWeekday(date, taken)).toBe(expected);
    }),
  );
});
