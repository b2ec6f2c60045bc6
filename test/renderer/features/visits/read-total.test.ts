import { expect, it } from 'vitest';
import { readTotal } from '../../../../renderer/features/visits/read-total.ts';

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
