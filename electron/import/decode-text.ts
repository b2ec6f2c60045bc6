import { utf16Of } from './file-kind.ts';

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where it is valid UTF-8, otherwise
 * Windows-1252, of which Latin-1 text is a part.
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
    // Not UTF-8: Excel in Finland saves "CSV" in Windows-1252.
    return decoded(bytes, 'windows-1252');
  }
}

/** Its mark is not part of the text. */
const decoded = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);
