import { expect, it } from 'vitest';
import { spanGaps } from '#shared/domain/sessions/span-words.ts';
import { day } from '#shared/kernel/local-date.ts';

const span = [day('2027-01-12'), day('2027-02-02'), day('2027-04-27')];

it('names the first and the last day, the year once', () => {
  expect(spanGaps(span, 'fi')).toEqual({ count: 3, first: 'ti 12.1.', last: '27.4.2027' });
  expect(spanGaps(span, 'en')).toEqual({ count: 3, first: 'Tue 12 Jan', last: '27 Apr 2027' });
});

it('names both years where they differ, and one day in full', () => {
  const over = spanGaps([day('2026-12-29'), day('2027-01-05')], 'fi');
  expect(over).toMatchObject({ first: 'ti 29.12.2026', last: '5.1.2027' });
  expect(spanGaps([day('2027-01-12')], 'fi')).toMatchObject({ count: 1, first: 'ti 12.1.2027' });
  expect(spanGaps([], 'fi')).toEqual({ count: 0, first: '', last: '' });
});
