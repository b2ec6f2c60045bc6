import { expect, it } from 'vitest';
import { isEasyPin, isPinSpent, pinPattern, pinWaitMs } from '#shared/domain/staff/pin.ts';

it('waits longer after each wrong try, and after the sixth leaves only the passphrase', () => {
  expect([0, 1, 2, 3, 4, 5].map(pinWaitMs)).toEqual([0, 1000, 2000, 5000, 15_000, 60_000]);
  expect([0, 5, 6, 7].map(isPinSpent)).toEqual([false, false, true, true]);
});

it.each(['1111', '1234', '87654321', '0000', '1212', '3210', '2580', '0852'])(
  'finds %s easy',
  (pin) => {
    expect(isEasyPin(pin)).toBe(true);
  },
);

it.each(['2590', '1357', '19064', '8812'])('takes %s', (pin) => {
  expect(isEasyPin(pin)).toBe(false);
});

it.each([
  ['4827', true],
  ['48279135', true],
  ['482', false],
  ['482791356', false],
  ['48 27', false],
  ['٤٨٢٧', false],
] as const)('reads %s as a PIN: %s', (pin, isPin) => {
  expect(pinPattern.test(pin)).toBe(isPin);
});
