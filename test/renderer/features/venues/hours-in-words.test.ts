import { describe, expect, it } from 'vitest';
import { hoursInWords } from '../../../../renderer/features/venues/hours-in-words.ts';
import { formats } from '../../../../renderer/i18n/formats.ts';

const row = (weekday: number, opens: number, closes: number) => ({
  weekday,
  opensMinute: opens * 60,
  closesMinute: closes * 60,
});

describe('hoursInWords', () => {
  it('puts weekdays with the same hours together, and a day between apart', () => {
    const hours = [row(1, 9, 15), row(2, 9, 15), row(3, 10, 18), row(4, 9, 15), row(5, 9, 15)];
    expect(hoursInWords(hours, formats.fi)).toBe('ma–ti 9–15 · ke 10–18 · to–pe 9–15');
    expect(hoursInWords(hours, formats.en)).toMatch(/^Mon–Tue 09:00–15:00 · Wed/);
  });

  it('says the example of a real door, and leaves closed days out', () => {
    const hours = [row(1, 10, 18), row(2, 9, 16), row(3, 10, 18), row(4, 9, 16), row(5, 9.5, 15.5)];
    expect(hoursInWords(hours, formats.fi)).toBe(
      'ma 10–18 · ti 9–16 · ke 10–18 · to 9–16 · pe 9.30–15.30',
    );
    expect(hoursInWords([row(1, 9, 15), row(3, 9, 15)], formats.fi)).toBe('ma 9–15 · ke 9–15');
  });

  it('goes on to Sunday, and has both parts of a day with a break in their order', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [row(day, 13, 15), row(day, 9, 12)]);
    expect(hoursInWords(hours, formats.fi)).toBe('ma–su 9–12, 13–15');
    expect(hoursInWords([], formats.fi)).toBe('');
  });
});
