import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityCodes } from '#shared/domain/privacy/identity-code.ts';

describe('an identity code', () => {
  it.each([
    // The example of the Digital and Population Data Services Agency, and its new century signs.
    '131052-308T',
    '131052Y308T',
    '131052X308T',
    '131052W308T',
    '131052V308T',
    '131052U308T',
    '131052+308T',
    '131052a308t',
    '010106A901N',
    '010106F901N',
    // A typing error in the check sign.
    '131052-308A',
  ])('%s is found in the middle of a text', (code) => {
    expect(identityCodes(`Soitettiin (${code}), ei vastannut.`)).toEqual([code]);
  });

  it.each([
    '131052\u2013308T',
    '131052\u2212308T',
    '131052_308T',
    '131052 - 308T',
    '13 10 52-308T',
    '\uff11\uff13\uff11\uff10\uff15\uff12\uff0d\uff13\uff10\uff18\uff34',
    '131052\u200b-308T',
  ])('is found as %s, too', (code) => {
    const found = identityCodes(`Soitettiin (${code}), ei vastannut.`);
    expect(found.map((text) => text.replaceAll(' ', ''))).toEqual(['131052-308T']);
  });

  it.each([
    '320152-308T',
    '131352-308T',
    '290223A123X',
    '131052-3089',
    '1131052-308T',
    '131052-308TT',
    '131052 308T',
    'klo 131052',
    '111225-1300',
  ])('is not what %s is', (text) => {
    expect(identityCodes(text)).toEqual([]);
  });

  it('is found for every day, number and century, with the check sign counted a second way', () => {
    const signs = '0123456789ABCDEFHJKLMNPRSTUVWXY';
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 2, max: 999 }),
      fc.constantFrom(...'+-YXWVUABCDEF'),
    );
    fc.assert(
      fc.property(parts, ([day, month, year, number, century]) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const whole = day * 10_000_000 + month * 100_000 + year * 1000 + number;
        const code = `${two(day)}${two(month)}${two(year)}${century}${String(number).padStart(3, '0')}${signs[whole - 31 * Math.floor(whole / 31)]}`;
        expect(identityCodes(`x ${code}.`)).toEqual([code]);
      }),
    );
  });
});
