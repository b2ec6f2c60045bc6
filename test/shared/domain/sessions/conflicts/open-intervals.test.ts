import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHoursRow, PlannedSlot } from '#shared/domain/sessions/conflicts/conflict.ts';
import { isoWeekdayOf } from '#shared/kernel/local-date.ts';
import { everyMinute, found, has, someHours, someSlots } from './a-plan.ts';

describe('openIntervals, whatever the hours', () => {
  it('agrees with looking at the opening hours of every minute', () => {
    const holds = (row: OpeningHoursRow, { date }: PlannedSlot): boolean =>
      (row.validFrom ?? date) <= date && date <= (row.validTo ?? date);
    fc.assert(
      fc.property(someSlots, someHours, (slots, openingHours) => {
        for (const { slot, conflicts } of found(slots, { openingHours })) {
          const own = openingHours.filter(
            (row) => row.venueId === slot.venueId && holds(row, slot),
          );
          const dated = own.filter((row) => row.validFrom !== null || row.validTo !== null);
          const rows = dated.length > 0 ? dated : own;
          const isOpen = (minute: number): boolean =>
            rows.some(
              ({ weekday, opensMinute, closesMinute }) =>
                weekday === isoWeekdayOf(slot.date) &&
                opensMinute <= minute &&
                minute < closesMinute,
            );
          const isOutside =
            rows.length > 0 && everyMinute.some((minute) => has(slot, minute) && !isOpen(minute));
          expect(conflicts.some(({ kind }) => kind === 'outside-opening-hours')).toBe(isOutside);
        }
      }),
      { numRuns: 300 },
    );
  });
});
