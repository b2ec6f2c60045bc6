import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continuedEnd,
  isLongPeriod,
  stageOf,
  suggestedEnd,
} from '#shared/domain/groups/life-cycle.ts';
import { addDays, day, daysBetween, type LocalDate } from '#shared/kernel/local-date.ts';

const today = day('2026-11-24');
const group = (startsOn: string, endsOn: string | null, archived = false) => ({
  ...{ startsOn: day(startsOn), archived },
  endsOn: endsOn === null ? null : day(endsOn),
});

describe('the stage of a group', () => {
  it.each([
    ['planned until its first day', group('2026-11-25', null), 'planned'],
    ['running on its first day', group('2026-11-24', null), 'running'],
    ['running on its last day', group('2026-08-01', '2026-11-24'), 'running'],
    ['ended on the day after', group('2026-08-01', '2026-11-23'), 'ended'],
    ['archived once somebody says so', group('2026-08-01', '2026-11-23', true), 'archived'],
  ])('is %s', (_, of, stage) => {
    expect(stageOf(of, today)).toBe(stage);
  });
});

describe('a fixed period', () => {
  it('is suggested to last three months, its last day included, in a closed group alone', () => {
    expect(suggestedEnd('closed', day('2026-09-01'))).toBe('2026-11-30');
    expect(suggestedEnd('open', day('2026-09-01'))).toBeNull();
  });

  it('suggests the last day of a month that is shorter', () => {
    expect(suggestedEnd('closed', day('2026-11-30'))).toBe('2027-02-27');
    expect(continuedEnd(day('2026-11-30'), today)).toBe('2027-02-28');
    expect(continuedEnd(day('2027-11-30'), today)).toBe('2028-02-29');
  });

  it('goes on from its last day, or from today where that has passed', () => {
    expect(continuedEnd(day('2026-12-18'), today)).toBe('2027-03-18');
    expect(continuedEnd(day('2026-10-01'), today)).toBe('2027-02-24');
  });

  it('is long beyond six months', () => {
    expect(isLongPeriod(day('2026-01-01'), day('2026-06-30'))).toBe(false);
    expect(isLongPeriod(day('2026-01-01'), day('2026-07-01'))).toBe(true);
  });

  it('is never long as suggested, and never shorter than 89 days', () => {
    const dates = fc.integer({ min: 0, max: 4000 }).map((n): LocalDate => addDays(today, n));
    fc.assert(
      fc.property(dates, (startsOn) => {
        const end = suggestedEnd('closed', startsOn) ?? startsOn;
        const days = daysBetween(startsOn, end) + 1;
        return days >= 89 && days <= 92 && !isLongPeriod(startsOn, end);
      }),
    );
  });
});
