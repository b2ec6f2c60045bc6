import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, covered, wordsOf } from '#shared/domain/feedback/text-review.ts';

describe('a covered text', () => {
  const text = 'Kiitos Liisa Virtanen, olit ihana.';

  it('keeps everything else as it was said, and joins covers that stand together', () => {
    expect(covered(text, [{ from: 7, to: 12 }])).toBe('Kiitos […] Virtanen, olit ihana.');
    const both = [
      { from: 13, to: 21 },
      { from: 7, to: 12 },
    ];
    expect(covered(text, both)).toBe('Kiitos […], olit ihana.');
    expect(covered(text, [{ from: 0, to: text.length }])).toBe(cover);
  });

  it('is none without a piece, or with one that lies outside', () => {
    expect(covered(text, [])).toBeNull();
    expect(covered(text, [{ from: 3, to: 3 }])).toBeNull();
    expect(covered(text, [{ from: 30, to: 99 }])).toBeNull();
  });

  it('has no sign of what was covered and every sign of the rest, in order', () => {
    const pieces = fc.array(
      fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })).map(([from, n]) => ({
        ...{ from, to: from + n },
      })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, (asked) => {
        // Every sign is another one, so that each can be looked for.
        const said = String.fromCodePoint(...Array.from({ length: 50 }, (_, i) => 0x4e00 + i));
        const left = covered(said, asked) ?? '';
        const isCovered = (at: number) => asked.some(({ from, to }) => from <= at && at < to);
        const rest = [...said].filter((_, at) => !isCovered(at)).join('');
        expect(left.replaceAll(cover, '')).toBe(rest);
      }),
    );
  });
});

it('takes a text apart into words that make it whole again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      const words = wordsOf(said);
      expect(words.map(({ text }) => text).join('')).toBe(said);
      for (const { text, from, to } of words) expect(said.slice(from, to)).toBe(text);
    }),
  );
});
