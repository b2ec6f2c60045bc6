import { cleanLines } from '#shared/domain/tables/clean-text.ts';

/** A TEXT value (RFC 5545 3.3.11): backslash, semicolon, comma and line ends escaped. */
export const textValue = (text: string): string =>
  cleanLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/[\n\u2028\u2029]/g, '\\n');

/** Octets of a line at most, its line end not counted (RFC 5545 3.1). */
const longestLine = 75;

/**
 * A content line, folded and with CRLF. Folding counts octets of UTF-8, but never parts a sign:
 * the RFC allows that, and readers that decode before they unfold show rubbish.
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > longestLine) {
      pieces.push(piece);
      // The space that marks a continued line counts too.
      [piece, octets] = ['', 1];
    }
    piece += sign;
    octets += size;
  }
  return `${[...pieces, piece].join('\r\n ')}\r\n`;
}

/** Octets of one code point in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
