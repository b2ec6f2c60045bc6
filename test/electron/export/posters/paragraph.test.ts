import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, placed } from '#electron/export/posters/paragraph.ts';
import { openTypeface } from '#electron/export/posters/typeface.ts';

const face = openTypeface();
const style = { width: 120, size: 10, bold: false };
const textOf = (text: string, maxLines = 1000): string[] =>
  paragraph(face, text, { ...style, maxLines }).lines.map(({ runs }) =>
    runs.map((run) => run.text).join(''),
  );

describe('a paragraph', () => {
  it('breaks between words and, where one word is too long, with a hyphen', () => {
    expect(textOf('Selkosuomen keskusteluryhmä tiistaisin')).toEqual([
      'Selkosuomen',
      'keskusteluryhmä',
      'tiistaisin',
    ]);
    const torn = textOf('keskusteluryhmänvetäjäkoulutus');
    expect(torn.length).toBeGreaterThan(1);
    expect(torn[0]).toMatch(/-$/);
    expect(torn.join('').replaceAll('-', '')).toBe('keskusteluryhmänvetäjäkoulutus');
  });

  it.each([
    ['Mielenterveyskuntoutujien', ['Mielenterveyskuntoutu-', 'jien']],
    ['Tietotekniikkaneuvontapalvelu', ['Tietotekniikkaneuvonta-', 'palvelu']],
    ['Utmattningssyndromsbehandling', ['Utmattningssyndroms-', 'behandling']],
    ['Muistisairaidenläheistenkerho', ['Muistisairaidenläheisten-', 'kerho']],
  ])('parts %s between its syllables', (word, lines) => {
    expect(textOf(word)).toEqual(lines);
  });

  it('breaks at the hyphen that is there', () => {
    expect(textOf('Velkaneuvonta-iltapäivätapaaminen')[0]).toBe('Velkaneuvonta-');
  });

  it('ends in an ellipsis where it is cut, and only there', () => {
    const cut = textOf('sana '.repeat(100), 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/sana…$/);
    expect(textOf('kaksi riviä\ntekstiä', 2).join(' ')).not.toContain('…');
    expect(textOf('kolme\nriviä\ntekstiä', 2).at(-1)).toBe('riviä…');
  });

  it.each([
    ['😀👩‍👧 Kahvila ☕', 'Kahvila'],
    ['5 € © 2026', '5 € © 2026'],
    ['🇫🇮 Suomi', 'Suomi'],
    ['😀', '😀'],
    ['𒀀', '□'],
  ])('leaves pictures out of "%s"', (text, shown) => {
    expect(textOf(text)).toEqual([shown]);
  });

  it('sets Arabic from the right', () => {
    const text = paragraph(face, 'مجموعة النساء', style);
    const [line] = text.lines;
    const marks = placed(text, { x: 0, y: 0 });
    const ends = marks.map((mark) => (mark.kind === 'text' ? mark.x + mark.run.width : 0));
    expect(line?.isFromRight).toBe(true);
    expect(Math.max(...ends)).toBeCloseTo(120, 5);
  });

  it.each(['ڢ', 'ڣ', 'ڥ', 'ݠ', 'ݡ', 'ࢤ', 'ڥَرح'])('sets %s, which the font says wrongly', (text) => {
    expect(textOf(text)).toEqual([text]);
  });

  it('keeps every line within its width, whatever the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.stringMatching(/^[a-zäö -]{0,300}$/),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 5 }), (text, maxLines) => {
        const { lines, height } = paragraph(face, text, { ...style, maxLines });
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        expect(height).toBe(lines.length * 12.5);
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(120.01);
      }),
      { numRuns: 150 },
    );
  });
});
