import { cutText } from '#shared/domain/tables/clean-text.ts';
import { drawable } from '../pdf-text.ts';
import { baseDirection, hasRightToLeft, visualOrder } from '../visual-order.ts';
import type { Grey, Mark } from './page.ts';
import type { Run, TextStyle, Typeface } from './typeface.ts';

/** A text that was broken into lines for a width. */
export type Paragraph = Readonly<{
  lines: readonly Line[];
  width: number;
  height: number;
  lineHeight: number;
  size: number;
}>;

type Line = Readonly<{ runs: readonly Run[]; width: number; isFromRight: boolean }>;

export type Breaking = TextStyle &
  Readonly<{
    width: number;
    /** What does not fit into so many lines ends in an ellipsis. */
    maxLines?: number;
    /** Line height in font sizes. */
    leading?: number;
  }>;

const usualLeading = 1.25;
/** Longer texts are cut before they are measured: no page holds as much. */
const longestText = 6000;
const ellipsis = '…';

/** ™ and its like are words, and the fonts have them. */
const pictographs = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/gu;

/**
 * The text in signs that the fonts have. Emoji are left out, since a title says the same without
 * them; what else has no glyph is an empty box.
 */
function printable(text: string): string {
  const cut = text.length > longestText ? cutText(text, longestText) + ellipsis : text;
  const plain = cut.replace(pictographs, '');
  const tidy = drawable(plain).replace(/ {2,}/g, ' ').trim();
  return tidy === '' ? drawable(cut).trim() : tidy;
}

/** Breaks a text into lines that fit the width, however long its words are. */
export function paragraph(face: Typeface, text: string, breaking: Breaking): Paragraph {
  const { width, maxLines = 1000, leading = usualLeading, size } = breaking;
  const lines: Line[] = [];
  const all = text === '' ? [] : printable(text).split('\n');
  for (const [i, part] of all.entries()) {
    const room = maxLines - lines.length;
    const broken = brokenLines(face, part, breaking, room + 1);
    const isCut = broken.length > room || (broken.length === room && i < all.length - 1);
    const kept = isCut ? cutAt(face, broken.slice(0, room), breaking) : broken;
    const isFromRight = baseDirection(part) === 'rtl';
    for (const line of kept) lines.push(lineOf(face, line, breaking, isFromRight));
    if (isCut) break;
  }
  const lineHeight = size * leading;
  return { lines, width, lineHeight, size, height: lines.length * lineHeight };
}

/** Words filled into lines; at most `most` of them, since the rest would not be shown. */
function brokenLines(face: Typeface, text: string, breaking: Breaking, most: number): string[] {
  const lines: string[] = [];
  const space = face.width(' ', breaking);
  let [line, used] = ['', 0];
  for (const word of text.split(' ')) {
    const width = face.width(word, breaking);
    if (line !== '' && used + space + width <= breaking.width) {
      line += ` ${word}`;
      used += space + width;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = width <= breaking.width ? [word] : piecesOf(face, word, breaking, most);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = face.width(line, breaking);
    if (lines.length >= most) return lines.slice(0, most);
  }
  return [...lines, line];
}

/** Where a word may be parted: after its own hyphens and slashes, else as it is torn. */
function piecesOf(face: Typeface, word: string, breaking: Breaking, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  const parts = word.split(/(?<=[-–/])/);
  for (const part of parts) {
    if (face.width(piece + part, breaking) <= breaking.width) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    const torn = tornWord(face, part, breaking, most);
    pieces.push(...torn.slice(0, -1));
    piece = torn.at(-1) ?? '';
    if (pieces.length >= most) return pieces;
  }
  return [...pieces, piece];
}

/** A word without a place of its own to part it: with hyphens, between its syllables if it has any. */
function tornWord(face: Typeface, word: string, breaking: Breaking, most: number): string[] {
  const signs = [...word];
  const pieces: string[] = [];
  const text = (from: number, until: number): string =>
    signs.slice(from, until).join('') + hyphenAt(signs, until);
  const fits = (from: number, until: number): boolean =>
    face.width(text(from, until), breaking) <= breaking.width;
  let start = 0;
  for (let i = 1; i < signs.length && pieces.length < most; i++) {
    if (fits(start, i + 1)) continue;
    let at = i;
    while (at > start + 1 && !(startsSyllable(signs, at) && fits(at, i + 1))) at -= 1;
    const place = at > start + 1 ? at : i;
    pieces.push(text(start, place));
    start = place;
  }
  return [...pieces, signs.slice(start).join('')];
}

/** A hyphen where a word of our own scripts is parted; none at its end. */
function hyphenAt(signs: readonly string[], at: number): string {
  return isLetter(signs[at - 1] ?? '') && isLetter(signs[at] ?? '') ? '-' : '';
}

/**
 * The Finnish rule, which does little harm to other languages: a syllable begins with the last of
 * the consonants before a vowel. Not at the first consonants of a word, and not for one letter.
 */
function startsSyllable(signs: readonly string[], at: number): boolean {
  const before = signs.slice(Math.max(0, at - 6), at);
  return (
    isConsonant(signs[at]) && isVowel(signs[at + 1]) && before.length > 1 && before.some(isVowel)
  );
}

const isVowel = (sign = ''): boolean => /[aeiouyåäöéüæøаеёиоуыэюя]/iu.test(sign);
const isConsonant = (sign = ''): boolean => isLetter(sign) && !isVowel(sign);

/** Letters of our own scripts: others are torn without a sign. */
const isLetter = (sign: string): boolean => /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(sign);

/** The last line shortened until an ellipsis fits behind it. */
function cutAt(face: Typeface, lines: readonly string[], breaking: Breaking): string[] {
  const signs = [...(lines.at(-1) ?? '')];
  const cut = (): string => `${signs.join('').trimEnd()}${ellipsis}`;
  while (signs.length > 0 && face.width(cut(), breaking) > breaking.width) signs.pop();
  return [...lines.slice(0, -1), cut()];
}

function lineOf(face: Typeface, text: string, style: TextStyle, isFromRight: boolean): Line {
  const parts = hasRightToLeft(text)
    ? visualOrder(text, isFromRight ? 'rtl' : 'ltr').map((part) => part.text)
    : [text];
  const runs = parts.flatMap((part) => face.runs(part, style));
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), isFromRight };
}

export type Placing = Readonly<{
  x: number;
  y: number;
  grey?: Grey;
  align?: 'left' | 'center' | 'right';
  /** Draws a line through each line of text. */
  isStruck?: boolean;
}>;

/** The marks of a paragraph whose upper left corner is given. */
export function placed(text: Paragraph, placing: Placing): Mark[] {
  const { x, y, grey = 0, align = 'left', isStruck = false } = placing;
  return text.lines.flatMap((line, i) => {
    const baseline = y + i * text.lineHeight + text.lineHeight / 2 + text.size * 0.34;
    const side = line.isFromRight && align === 'left' ? 'right' : align;
    const free = text.width - line.width;
    const start = x + { left: 0, center: free / 2, right: free }[side];
    let at = start;
    const marks: Mark[] = line.runs.map((run) => {
      const mark: Mark = { kind: 'text', x: at, baseline, run, grey };
      at += run.width;
      return mark;
    });
    const height = Math.max(0.7, text.size * 0.07);
    const strike = { x: start, y: baseline - text.size * 0.29, width: line.width, height };
    return isStruck ? [...marks, { kind: 'box', ...strike, fill: 0 }] : marks;
  });
}
