import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datesFrom, day } from '#shared/kernel/local-date.ts';
import { toDate, toEndDate, toLocal } from '../../../renderer/calendar/dates.ts';

const zones = [
  'Europe/Helsinki',
  'UTC',
  'America/St_Johns',
  'Africa/Cairo',
  'Pacific/Apia',
] as const;
const minutes = [0, 7 * 60, 9 * 60 + 5, 11 * 60 + 30, 23 * 60 + 59] as const;

let zoneBefore: string | undefined;
beforeEach(() => {
  zoneBefore = process.env['TZ'];
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe.each(zones)('dates of a calendar on a machine in %s', (zone) => {
  beforeEach(() => {
    process.env['TZ'] = zone;
  });

  it('come back unchanged on every day of the year', () => {
    for (const date of datesFrom(day('2026-01-01'), day('2026-12-31'))) {
      for (const minute of minutes) {
        expect(toLocal(toDate(date, minute))).toEqual({ date, minute });
      }
    }
  });

  it('have days of 24 hours, those of the clock changes too', () => {
    for (const text of ['2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28']) {
      const date = day(text);
      expect(toDate(date, 1440).getTime() - toDate(date, 0).getTime()).toBe(86_400_000);
    }
  });

  it('know the hour that the spring change skips, for a plan may say it', () => {
    const date = day('2027-03-28');
    expect(toLocal(toDate(date, 3 * 60 + 30))).toEqual({ date, minute: 3 * 60 + 30 });
  });

  it('keep a session within its day when it ends at midnight', () => {
    const date = day('2026-10-24');
    expect(toLocal(toEndDate(date, 1440))).toEqual({ date, minute: 1439 });
    expect(toLocal(toEndDate(date, 1380))).toEqual({ date, minute: 1380 });
  });
});
