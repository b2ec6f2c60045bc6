import { textLengths } from './limits.ts';

/** The first `length` UTF-16 units, without half a surrogate pair at the end. */
const cut = (text: string, length: number): string =>
  text.length <= length
    ? text
    : text
        .slice(0, length)
        .replace(/\p{Cs}$/u, '')
        .trimEnd();

/**
 * Broken halves of surrogate pairs and non-characters, which no store and no XML takes; and what
 * nobody sees, as in typed texts: the turning signs could make one title look like another.
 */
const broken = /[\p{Cs}\ufffe\uffff\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line in NFC: control signs and line ends become spaces, and runs of space one. */
export function plainLine(text: string, length: number): string {
  const line = text
    .slice(0, length * 20)
    .normalize('NFC')
    .replace(broken, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return cut(line, length);
}

/** A place on one line: Apple writes the address on a line of its own. */
export const plainPlace = (text: string): string =>
  plainLine(text.slice(0, 4_000).replace(/\s*[\r\n]+\s*/g, ', '), textLengths.place);

/** A title as long as a session's may be. */
export const plainTitle = (text: string): string => plainLine(text, textLengths.title);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  aring: 'å',
  Aring: 'Å',
};

/** Google and Outlook put HTML into descriptions: tags go, and line breaks stay. */
function withoutTags(text: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(text)) return text;
  return text
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&([a-z]{2,5});/gi, (whole, name: string) => entities[name] ?? whole);
}

/** Text of several lines in NFC, without tags, control signs and runs of empty lines. */
export function plainLines(text: string, length: number = textLengths.description): string {
  const lines = withoutTags(text.slice(0, length * 20))
    .normalize('NFC')
    .replace(broken, '')
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    length,
  );
}

/** A short, stable name of a text: 53 bits, for telling entries apart, not for secrets. */
export function shortHash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4294967296 * (0x1fffff & low) + (high >>> 0)).toString(36);
}
