import { expect, it } from 'vitest';
import { isTooMuch, readTotal } from '../../../../renderer/features/visits/read-total.ts';

it.each([
  ['14', 14],
  [' 14 ', 14],
  ['0', 0],
  ['1 200', 1200],
  ['1\u202f200', 1200],
  ['100000', 100_000],
])('reads %j as %d', (text, total) => {
  expect(readTotal(text)).toBe(total);
});

it.each(['', ' ', '14+', '-3', '1,5', 'neljätoista', '100001', '1e3', '9'.repeat(20)])(
  'takes %j for no number',
  (text) => {
    expect(readTotal(text)).toBeNull();
  },
);

it('knows a number that is too large from what is no number', () => {
  expect(['99999999', '100 001'].map(isTooMuch)).toEqual([true, true]);
  expect(['', '14', '100000', '-3', 'neljätoista'].map(isTooMuch)).not.toContain(true);
});
