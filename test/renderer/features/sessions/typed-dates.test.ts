import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#shared/i18n/format.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { readDates } from '../../../../renderer/features/sessions/typed-dates.ts';

const today = day('2026-11-24');

describe('days typed as a list', () => {
  it('are the next such days where no year is said', () => {
    expect(readDates('23.8, 20.9, 18.10', today)).toEqual({
      dates: ['2027-08-23', '2027-09-20', '2027-10-18'],
      unread: [],
    });
    expect(readDates('3.12. ja 14.1.', today).dates).toEqual(['2026-12-03', '2027-01-14']);
  });

  it('keep a year that is said, also one that is over', () => {
    expect(readDates('ti 3.2.2026; 4.2.26', today).dates).toEqual(['2026-02-03', '2026-02-04']);
  });

  it('wait for the year that has a 29 February', () => {
    expect(readDates('29.2', today).dates).toEqual(['2028-02-29']);
  });

  it('name what is none, and what does not exist', () => {
    expect(readDates('31.11, pian, 5.12', today)).toEqual({
      dates: ['2026-12-05'],
      unread: ['31.11', 'pian'],
    });
  });

  it('are in order and once each, and read back as they are shown', () => {
    const days = fc.array(fc.integer({ min: -400, max: 1200 }).map((n) => addDays(today, n)));
    fc.assert(
      fc.property(days, (dates) => {
        const text = dates.map((date) => formatDate(date, 'fi')).join(', ');
        expect(readDates(text, today)).toEqual({ dates: [...new Set(dates)].sort(), unread: [] });
      }),
    );
  });
});
