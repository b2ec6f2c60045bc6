import { expect, it } from 'vitest';
import { readHours } from '../../../../renderer/features/visits/read-hours.ts';

it.each([
  ['4', 240],
  ['4,5', 270],
  ['4.5', 270],
  ['0,25', 15],
  ['4:30', 270],
  [' 24 ', 1440],
  ['4 h', 240],
])('reads %j as %i minutes', (text, minutes) => {
  expect(readHours(text)).toBe(minutes);
});

it.each(['', '0', '25', '4.30', '4:60', 'neljä', '-2', '1e1', '24:01'])('refuses %j', (text) => {
  expect(readHours(text)).toBeNull();
});
