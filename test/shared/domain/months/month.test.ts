import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  closableFrom,
  daysOfMonth,
  lastMonths,
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

it('may be closed from the last day on which the venue is open', () => {
  const open = [{ opensMinute: 540, closesMinute: 900 }];
  const daysOf = (openOn: (date: string) => boolean) =>
    datesFrom(day('2026-10-01'), day('2026-10-31')).map((date) => ({
      date,
      open: openOn(date) ? open : [],
    }));
  const unknown = daysOf(() => false).map(({ date }) => ({ date, open: null }));
  expect(
    closableFrom(
      '2026-10',
      daysOf((date) => date <= '2026-10-26'),
    ),
  ).toBe('2026-10-26');
  // Nobody has said when it is open: the last weekday. Never open: the last day.
  expect(closableFrom('2026-10', unknown)).toBe('2026-10-30');
  expect(
    closableFrom(
      '2026-10',
      daysOf(() => false),
    ),
  ).toBe('2026-10-31');
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
