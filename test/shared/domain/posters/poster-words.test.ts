import { expect, it } from 'vitest';
import { formatDayMonth, formatSpan } from '#shared/domain/posters/poster-words.ts';
import { day } from '#shared/kernel/local-date.ts';

it.each([
  ['2026-11-23', '2026-11-27', '23.–27.11.2026', '23–27.11.2026', '23–27 Nov 2026'],
  ['2026-11-30', '2026-12-04', '30.11.–4.12.2026', '30.11–4.12.2026', '30 Nov–4 Dec 2026'],
  [
    ...['2026-12-28', '2027-01-01'],
    ...['28.12.2026 – 1.1.2027', '28.12.2026 – 1.1.2027', '28 Dec 2026 – 1 Jan 2027'],
  ],
  ['2026-11-23', '2026-11-23', '23.11.2026', '23.11.2026', '23 Nov 2026'],
])('says the span %s to %s as people write it', (from, until, fi, sv, en) => {
  const span = (language: 'fi' | 'sv' | 'en') =>
    formatSpan(day(String(from)), day(String(until)), language);
  expect([span('fi'), span('sv'), span('en')]).toEqual([fi, sv, en]);
});

it('says a day without its year', () => {
  const date = day('2026-12-06');
  expect(formatDayMonth(date, 'fi')).toBe('6.12.');
  expect(formatDayMonth(date, 'sv')).toBe('6.12');
  expect(formatDayMonth(date, 'en')).toBe('6 Dec');
});
