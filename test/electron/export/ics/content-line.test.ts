import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from '#electron/export/ics/content-line.ts';

const unfold = (line: string): string => line.replace(/\r\n /g, '').replace(/\r\n$/, '');

describe('contentLine', () => {
  it('folds at 75 octets, line ends not counted', () => {
    expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
    expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
    expect(contentLine('X', 'ä'.repeat(37))).toBe(`X:${'ä'.repeat(36)}\r\n ä\r\n`);
    expect(contentLine('X', 'a'.repeat(73 + 75))).toBe(
      `X:${'a'.repeat(73)}\r\n ${'a'.repeat(74)}\r\n a\r\n`,
    );
  });

  it('never parts a sign, never makes a longer line, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const value = textValue(text);
        const line = contentLine('SUMMARY', value);
        expect(unfold(line)).toBe(`SUMMARY:${value}`);
        for (const piece of line.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('textValue', () => {
  it('escapes what has a meaning, and drops control signs', () => {
    expect(textValue('a;b,c\\d\r\ne\nf\u2028g:"h"\u0000\u0007')).toBe(
      'a\\;b\\,c\\\\d\\ne\\nf\\ng:"h"',
    );
  });
});
