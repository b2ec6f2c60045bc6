import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, datesFrom, day } from '#shared/kernel/local-date.ts';
import { toDate, toDayAfter, toEndDate, toLocal } from '../../../renderer/calendar/dates.ts';

// Finland's clocks change on 29.3. and 25.10.2026, New York's on 8.3. and 1.11., Cairo's at
// midnight on 24.4. and 30.10.; Apia is a day ahead, UTC never changes.
const zones = [
  'Europe/Helsinki',
  'UTC',
  'America/New_York',
  'Africa/Cairo',
  'Pacific/Apia',
  'Asia/Kolkata',
] as const;
const opening = [7 * 60, 9 * 60 + 5, 10 * 60, 11 * 60 + 30, 20 * 60, 23 * 60 + 59] as const;

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

  it('show the same wall clock on every day of the year and come back unchanged', () => {
    for (const date of datesFrom(day('2026-01-01'), day('2026-12-31'))) {
      for (const minute of opening) {
        const shown = toDate(date, minute);
        expect([shown.getHours(), shown.getMinutes()]).toEqual([
          Math.floor(minute / 60),
          minute % 60,
        ]);
        expect(toLocal(shown)).toEqual({ date, minute });
      }
    }
  });

  it.each(['2026-03-29', '2026-10-25'])('keep ten o’clock through the week around %s', (text) => {
    const change = day(text);
    for (const date of datesFrom(addDays(change, -3), addDays(change, 3))) {
      expect(toDate(date, 600).getHours()).toBe(10);
      expect(toLocal(toDate(date, 600))).toEqual({ date, minute: 600 });
    }
  });

  it('keep a session within its day when it ends at midnight', () => {
    const date = day('2026-10-24');
    expect(toLocal(toEndDate(date, 1440))).toEqual({ date, minute: 1439 });
    expect(toLocal(toEndDate(date, 1380))).toEqual({ date, minute: 1380 });
  });

  it('end whole days at the beginning of the next', () => {
    expect(toLocal(toDayAfter(day('2026-12-31'))).date).toBe('2027-01-01');
    expect(toLocal(toDayAfter(day('2026-03-28'))).date).toBe('2026-03-29');
    expect(toLocal(toDayAfter(day('2026-10-25'))).date).toBe('2026-10-26');
  });
});

describe('the hour that the spring change skips', () => {
  it('is shown one hour later, for no such time is on the wall', () => {
    process.env['TZ'] = 'Europe/Helsinki';
    expect(toLocal(toDate(day('2026-03-29'), 3 * 60 + 30))).toEqual({
      date: '2026-03-29',
      minute: 4 * 60 + 30,
    });
  });
});

describe('the hour that the autumn change repeats', () => {
  it('is drawn once and comes back as itself', () => {
    process.env['TZ'] = 'Europe/Helsinki';
    expect(toLocal(toDate(day('2026-10-25'), 3 * 60 + 30)).minute).toBe(3 * 60 + 30);
  });
});
