import { describe, expect, it } from 'vitest';
import { type DateClaim, pairDates } from '#shared/domain/sessions/edits/pair-dates.ts';
import { days, nth } from './a-series.ts';

/** Claims of the week from Monday 23 November 2026, `mover:24` for one. */
const claims = (...words: string[]): DateClaim[] =>
  words.map((word, n) => {
    const [may, dayOfMonth] = word.split(':');
    const [slotDate] = days(`2026-11-${dayOfMonth}`);
    if (!slotDate || (may !== 'shift' && may !== 'cover' && may !== 'stay')) throw new Error(word);
    return { id: nth<'session'>(n), slotDate, may };
  });

/** Days of November: for each claim the day it was given, then the free ones. */
function paired(words: string[], wanted: number[], closed: number[] = []) {
  const dates = days(...wanted.map((n) => `2026-11-${n}`));
  const isOpen = (date: string): boolean => !closed.includes(Number(date.slice(8)));
  const { placed, free } = pairDates({ claims: claims(...words), dates, isOpen });
  const given = words.map((_, n) => Number(placed.get(nth<'session'>(n))?.slice(8) ?? 0));
  return { given, free: free.map((date) => Number(date.slice(8))) };
}

describe('pairDates', () => {
  it('gives each its own date first, also where it is closed to others', () => {
    expect(paired(['shift:24', 'stay:26', 'cover:27'], [27, 26, 24], [24])).toEqual({
      given: [24, 26, 27],
      free: [],
    });
  });

  it('then other days of the week, in order', () => {
    expect(paired(['shift:26', 'shift:24'], [23, 25])).toEqual({ given: [25, 23], free: [] });
    expect(paired(['shift:24'], [23, 25, 27])).toEqual({ given: [23], free: [25, 27] });
    expect(paired(['shift:24', 'shift:26', 'shift:27'], [23, 25])).toEqual({
      given: [23, 25, 0],
      free: [],
    });
  });

  it('never a day of another week or one that is closed', () => {
    expect(paired(['shift:24'], [22, 30])).toEqual({ given: [0], free: [22, 30] });
    expect(paired(['shift:24'], [25, 26], [25])).toEqual({ given: [26], free: [25] });
  });

  it('lets a week that has met go without another session, but those that can move first', () => {
    expect(paired(['cover:23'], [26])).toEqual({ given: [26], free: [] });
    expect(paired(['cover:23', 'shift:25'], [26])).toEqual({ given: [0, 26], free: [] });
    expect(paired(['cover:23', 'shift:25'], [24, 26])).toEqual({ given: [24, 26], free: [] });
  });

  it('takes a cancelled session for its own date only', () => {
    expect(paired(['stay:24'], [25])).toEqual({ given: [0], free: [25] });
  });
});
