import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  daysOfMonth,
  lastMonths,
  mayBeClosed,
  monthDue,
  monthIn,
} from '#shared/domain/months/month.ts';
import { datesFrom, day } from '#shared/kernel/local-date.ts';
import { anyDate } from '#test/support/arbitraries.ts';

/** Days of which the months before are days, too. */
const fromLater = anyDate.filter((date) => date > '1904');

it('speaks of closing from two days before the end of a month to the 20th of the next', () => {
  const due = (date: string) => monthDue(day(date));
  expect(['2026-10-28', '2026-10-29', '2026-10-31'].map(due)).toEqual([null, '2026-10', '2026-10']);
  expect(['2026-11-01', '2026-11-20', '2026-11-21'].map(due)).toEqual(['2026-10', '2026-10', null]);
  expect([due('2027-01-01'), due('2027-02-26')]).toEqual(['2026-12', '2027-02']);
});

it('speaks of no month that may not be closed yet', () => {
  fc.assert(
    fc.property(fromLater, (today) => {
      const month = monthDue(today);
      expect(month === null || mayBeClosed(month, today)).toBe(true);
    }),
  );
});

it('lists months backwards without a gap', () => {
  fc.assert(
    fc.property(fromLater, fc.integer({ min: 1, max: 30 }), (today, count) => {
      const months = lastMonths(today, count);
      expect(months).toHaveLength(count);
      const { to } = daysOfMonth(monthIn(today));
      const { from } = daysOfMonth(months.at(-1) ?? '');
      expect([...new Set(datesFrom(from, to).map(monthIn))].toReversed()).toEqual(months);
    }),
    { numRuns: 30 },
  );
});
