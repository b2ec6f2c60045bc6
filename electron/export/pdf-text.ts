import type { ContentText } from 'pdfmake/interfaces.js';
import { cleanLines } from '#shared/domain/tables/clean-text.ts';
import { defaultFamily, type FontFamily, familyFor } from './pdf-fonts.ts';
import { baseDirection, hasRightToLeft, visualOrder } from './visual-order.ts';

/** The room a text has: width and font size in points. */
export type TextBox = Readonly<{ width: number; size: number; bold?: boolean }>;

/** Shown for a sign that no font has; the fonts answer it with their own empty box. */
const missing = '□';
const substitutes: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '←': '<-',
  '‐': '-',
  '‑': '-',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
};
/**
 * Signs that steer other signs and would be drawn as boxes. The two joiners stay where a script
 * needs them, after an Arabic or Devanagari letter.
 */
const steering =
  /(?![\u200c\u200d])\p{Cf}|\p{Variation_Selector}|[\u{1f3fb}-\u{1f3ff}\u20e3]|(?<![\u0600-\u097f])[\u200c\u200d]/gu;
/**
 * Six letters of Noto Sans Arabic without an anchor for their marks: fontkit 2.0.4 throws on them,
 * and pdfmake cannot be told to leave the marks alone.
 */
const unplaced = /[\u06a2\u06a3\u06a5\u0760\u0761\u08a4]/g;
/** All in the first font, in one direction: nearly every cell. */
const plain = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff–−\u2009]*$/;

/** Drawn by Noto Emoji, wider than an em. */
const picture = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** Widths in ems, at or a little above those of Noto Sans; its bold is up to a tenth wider. */
function signWidth(sign: string): number {
  if (/[ijl.,:;'|! \u00a0\u2009]/.test(sign)) return 0.3;
  if (/[tfrI()[\]-]/.test(sign)) return 0.42;
  if (/[mwMW@%—…™]/.test(sign)) return 0.95;
  if (/[0-9\u0600-\u06ff–−]/.test(sign)) return 0.58;
  if (picture.test(sign)) return 1.3;
  if (/[ckszvxy]/.test(sign)) return 0.55;
  if (/[a-zà-öø-ÿ]/.test(sign)) return 0.62;
  return sign <= '\u04ff' ? 0.78 : 1;
}

/** How much wider bold may be. */
const boldFactor = 1.1;

/**
 * An upper estimate of the width of a line in points. Columns and forced breaks are planned with it
 * before pdfmake measures; both must come from one rule, or words would be torn that fit.
 */
export function estimatedWidth(text: string, { size, bold }: Omit<TextBox, 'width'>): number {
  let ems = 0;
  for (const sign of text) ems += signWidth(sign);
  return ems * size * (bold ? boldFactor : 1);
}

/** The text in signs that the fonts have. */
export function drawable(text: string): string {
  const clean = cleanLines(text).replace(/\t/g, ' ');
  if (plain.test(clean)) return clean;
  let drawn = '';
  for (const sign of clean.normalize('NFC').replace(steering, '')) {
    const compatible = sign.normalize('NFKC');
    if (sign === '\n' || isCovered(sign)) drawn += sign;
    else drawn += substitutes[sign] ?? (isCovered(compatible) ? compatible : missing);
  }
  return drawn;
}

function isCovered(text: string): boolean {
  for (const sign of text) {
    if (familyFor(sign.codePointAt(0) ?? 0, defaultFamily) === null) return false;
  }
  return true;
}

/**
 * Breaks a word that is wider than its box. pdfmake could do it, but measures the rest of the word
 * again for each line: 10,000 signs without a space would take minutes.
 */
function brokenWord(word: string, box: TextBox): string {
  if (estimatedWidth(word, box) <= box.width) return word;
  let [broken, used] = ['', 0];
  for (const sign of word) {
    const width = estimatedWidth(sign, box);
    if (used + width > box.width && used > 0) {
      broken += '\n';
      used = 0;
    }
    broken += sign;
    used += width;
  }
  return broken;
}

/** The paragraph's lines. Only for text from the right, whose order depends on where lines end. */
function filledLines(paragraph: string, box: TextBox): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ').flatMap((part) => brokenWord(part, box).split('\n'))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && estimatedWidth(longer, box) <= box.width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Parts a text where the font changes. */
function fontRuns(text: string): { text: string; font: FontFamily }[] {
  const runs: { text: string; font: FontFamily }[] = [];
  let family = defaultFamily;
  for (const sign of text) {
    const next =
      sign === '\n' ? family : (familyFor(sign.codePointAt(0) ?? 0, family) ?? defaultFamily);
    const last = runs.at(-1);
    if (last && next === family) last.text += sign;
    else runs.push({ text: sign, font: next });
    family = next;
  }
  return runs;
}

type Run = Readonly<{ text: string; font?: FontFamily; noWrap?: boolean; alignment?: 'right' }>;

function rightToLeftRuns(paragraph: string, box: TextBox): Run[] {
  const base = baseDirection(paragraph);
  return filledLines(paragraph, box).flatMap((line, i) => {
    const runs: Run[] = visualOrder(line, base)
      .flatMap(({ text }) => fontRuns(text))
      .map((run) => ({
        ...run,
        noWrap: true,
        ...(base === 'rtl' ? { alignment: 'right' as const } : {}),
      }));
    return i === 0 ? runs : [{ text: '\n' }, ...runs];
  });
}

function paragraphRuns(paragraph: string, box: TextBox): Run[] {
  if (hasRightToLeft(paragraph)) return rightToLeftRuns(paragraph, box);
  return fontRuns(
    paragraph
      .split(' ')
      .map((word) => brokenWord(word, box))
      .join(' '),
  );
}

/**
 * A text for pdfmake that any writing survives: each stretch in a font that has its signs, Arabic
 * and Hebrew in the order they are drawn, signs without a glyph as an empty box, and nothing wider than its box.
 */
export function pdfText(text: string, box: TextBox): ContentText {
  const drawn = drawable(text).replace(unplaced, missing);
  const style = { fontSize: box.size, bold: box.bold ?? false };
  if (plain.test(drawn) && estimatedWidth(drawn, box) <= box.width)
    return { text: drawn, ...style };
  const runs = drawn
    .split('\n')
    .flatMap((paragraph, i) => [
      ...(i === 0 ? [] : [{ text: '\n' }]),
      ...paragraphRuns(paragraph, box),
    ]);
  return { text: runs, ...style };
}
