import { addDays as addDaysOf, addMonths, format, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockVerdict,
  deletionDay,
  isReasoned,
  lastDayOf,
} from '#shared/domain/privacy/retention.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';

describe('the day on which a name is erased', () => {
  it.each([
    ['2026-09-14', 6, '2027-03-14'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-24', 0, '2026-11-25'],
    ['2026-11-24', 24, '2028-11-24'],
  ])('%s and %i months: %s', (last, months, due) => {
    expect(deletionDay(day(last), months)).toBe(due);
  });

  it('is never for a last day at the end of time', () => {
    expect(deletionDay(day('2199-09-30'), 6)).toBe('2199-12-31');
    expect(deletionDay(day('2199-12-31'), 0)).toBe('2199-12-31');
  });

  it('is the one of date-fns, and always after the last day', () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 24 }), (offset, months) => {
        const last = addDays(day('2000-01-01'), offset);
        const then =
          months === 0 ? addDaysOf(parseISO(last), 1) : addMonths(parseISO(last), months);
        expect(deletionDay(last, months)).toBe(format(then, 'yyyy-MM-dd'));
      }),
    );
  });
});

describe('the last day of a person', () => {
  const knownSince = day('2026-01-10');
  it('is none while she is a member', () => {
    const lastMarkOn = day('2020-01-01');
    expect(lastDayOf({ knownSince, memberUntil: 'open', lastMarkOn })).toBeNull();
  });
  it('is the later of the end of her membership and her last mark', () => {
    const early = day('2026-02-01');
    const late = day('2026-05-01');
    expect(lastDayOf({ knownSince, memberUntil: early, lastMarkOn: late })).toBe(late);
    expect(lastDayOf({ knownSince, memberUntil: late, lastMarkOn: early })).toBe(late);
    expect(lastDayOf({ knownSince, memberUntil: null, lastMarkOn: early })).toBe(early);
  });
  it('is not before she was written in, so that an import of the past does not vanish overnight', () => {
    const lastMarkOn = day('2020-05-01');
    expect(lastDayOf({ knownSince, memberUntil: null, lastMarkOn })).toBe(knownSince);
    expect(lastDayOf({ knownSince, memberUntil: null, lastMarkOn: null })).toBe(knownSince);
  });
});

describe('the timer', () => {
  const startedOn = day('2026-01-01');
  const seen = (seenOn: string, today: string) =>
    clockVerdict({ startedOn, seenOn: day(seenOn) }, day(today));
  it('only looks on the first day and for two weeks after', () => {
    expect(clockVerdict({ startedOn: null, seenOn: null }, startedOn)).toBe('first');
    expect(seen('2026-01-13', '2026-01-14')).toBe('grace');
    expect(seen('2026-01-14', '2026-01-15')).toBe('run');
  });
  it('asks after more than 31 days, whether the clock jumped or the venue was shut', () => {
    expect(seen('2026-06-01', '2026-07-02')).toBe('run');
    expect(seen('2026-06-01', '2026-07-03')).toBe('clock-jumped');
    expect(seen('2026-06-01', '2050-01-01')).toBe('clock-jumped');
  });
  it('does nothing on a day before one that it has seen', () => {
    expect(seen('2026-06-02', '2026-06-01')).toBe('clock-back');
    expect(seen('2026-06-02', '2026-06-02')).toBe('run');
  });
});

it('keeps names for longer than six months with a reason only', () => {
  expect(isReasoned({ months: 6, reason: null })).toBe(true);
  expect(isReasoned({ months: 7, reason: null })).toBe(false);
  expect(isReasoned({ months: 24, reason: 'funder-audit' })).toBe(true);
});
