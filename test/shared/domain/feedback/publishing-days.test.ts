import { expect, it } from 'vitest';
import { publishingDays } from '#shared/domain/feedback/publishing-days.ts';
import { day } from '#shared/kernel/local-date.ts';

it.each([
  ['2026-11-24', '2026-11-30', '2026-12-01'],
  ['2026-11-30', '2026-12-07', '2026-12-01'],
  ['2026-12-31', '2027-01-04', '2027-01-01'],
])('waits from %s for the next week %s or the next month %s', (today, week, month) => {
  expect(publishingDays(day(today))).toEqual({ week, month });
});
