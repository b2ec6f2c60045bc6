import { utf16Of } from './file-kind.ts';

/**
 * Stands before a sign of a file in two encodings that was read by the second one. Unicode keeps it
 * for use inside programs: no text holds it.
 */
export const otherEncoding = '\ufdd0';

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where it is valid UTF-8, otherwise
 * Windows-1252, of which Latin-1 text is a part. Where single bytes are no UTF-8 in a file that
 * otherwise is, only they are Windows-1252, and `otherEncoding` stands before each.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const wide = utf16Of(bytes);
  if (wide) return decoded(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodedByParts(bytes);
  }
}

/** What UTF-8 writes with more than one byte, or else one byte that cannot be of it. */
const signs =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

/** Somebody pasted a few lines of another program into the file, or a program wrote it so. */
function decodedByParts(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const windows = new TextDecoder('windows-1252');
  let isPartlyUtf8 = false;
  const text = raw.replace(signs, (sign) => {
    const own = Buffer.from(sign, 'latin1');
    if (own.length === 1) return otherEncoding + windows.decode(own);
    isPartlyUtf8 = true;
    return own.toString('utf8');
  });
  // Not UTF-8 at all: Excel in Finland saves "CSV" in Windows-1252.
  return isPartlyUtf8 ? text.replace(/^\ufeff/, '') : windows.decode(bytes);
}

/** Its mark is not part of the text. */
const decoded = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);
