/** What a file is by its first bytes; its name is not asked. */
export type FileKind = 'empty' | 'zip' | 'ole' | 'pdf' | 'text' | 'binary';

const starts = (bytes: Uint8Array, ...wanted: readonly number[]): boolean =>
  wanted.every((byte, i) => bytes[i] === byte);

export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return looksLikeText(bytes) ? 'text' : 'binary';
}

/** Zero bytes are in UTF-16 only, and there on one side of every pair. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_096);
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) return true;
  return (
    head.every((byte) => byte >= 9 || byte === 0) && (utf16Of(head) !== null || !head.includes(0))
  );
}

/** The UTF-16 that text without a byte order mark seems to be; null where it is none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4_096);
  if (!head.includes(0)) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Most signs of European text have a zero as their high byte, and no other zero.
  if (even === 0 && odd > head.length / 4) return 'utf-16le';
  return odd === 0 && even > head.length / 4 ? 'utf-16be' : null;
}
