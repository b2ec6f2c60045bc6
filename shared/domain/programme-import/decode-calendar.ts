/**
 * The text of a calendar file, unfolded (RFC 5545 3.1) and with LF line ends.
 *
 * Lines are unfolded as bytes, before decoding: folding counts octets, and simple programs fold in
 * the middle of a sign. UTF-16 needs a byte order mark; anything else is UTF-8 where it is valid
 * UTF-8, and otherwise Windows-1252, of which ISO 8859-1 text is a part.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return unfoldText(decodeUtf16(bytes.subarray(2), 0));
  if (first === 0xfe && second === 0xff) return unfoldText(decodeUtf16(bytes.subarray(2), 1));
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const unfolded = unfoldBytes(hasMark ? bytes.subarray(3) : bytes);
  return decodeUtf8(unfolded) ?? decodeWindows1252(unfolded);
}

const unfoldText = (text: string): string =>
  text.replace(/[\r\n]+([ \t])?/g, (_, space: string | undefined) => (space ? '' : '\n'));

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];

/** Each run of CR and LF becomes one LF, or nothing where the next line begins with white space. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== lineFeed && byte !== carriageReturn) {
      out[length++] = byte;
      continue;
    }
    while (bytes[at + 1] === lineFeed || bytes[at + 1] === carriageReturn) at++;
    const next = bytes[at + 1];
    if (next === space || next === tab) at++;
    else out[length++] = lineFeed;
  }
  return out.subarray(0, length);
}

/** UTF-16 code units in pieces, since one call of `fromCharCode` takes only so many. */
function textOf(units: Uint16Array): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += piece) {
    text += String.fromCharCode(...units.subarray(at, at + piece));
  }
  return text;
}

/** @param lowAt where in a pair the low byte is: 0 little-endian, 1 big-endian */
function decodeUtf16(bytes: Uint8Array, lowAt: 0 | 1): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) {
    const low = bytes[2 * i + lowAt] ?? 0;
    const high = bytes[2 * i + 1 - lowAt] ?? 0;
    units[i] = (high << 8) | low;
  }
  return textOf(units);
}

/** The 27 signs of Windows-1252 that ISO 8859-1 has not; unused codes stay control signs. */
const upper1252: Readonly<Record<number, number>> = {
  128: 0x20ac,
  130: 0x201a,
  131: 0x0192,
  132: 0x201e,
  133: 0x2026,
  134: 0x2020,
  135: 0x2021,
  136: 0x02c6,
  137: 0x2030,
  138: 0x0160,
  139: 0x2039,
  140: 0x0152,
  142: 0x017d,
  145: 0x2018,
  146: 0x2019,
  147: 0x201c,
  148: 0x201d,
  149: 0x2022,
  150: 0x2013,
  151: 0x2014,
  152: 0x02dc,
  153: 0x2122,
  154: 0x0161,
  155: 0x203a,
  156: 0x0153,
  158: 0x017e,
  159: 0x0178,
};

const decodeWindows1252 = (bytes: Uint8Array): string =>
  textOf(Uint16Array.from(bytes, (byte) => upper1252[byte] ?? byte));

/** The text, or null where the bytes are not UTF-8. A sign cut off at the very end is left out. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      continue;
    }
    const size = sizeOf(lead);
    const code = size === 0 ? null : codeAt(bytes, at, size);
    if (code === null) return isCutOff(bytes, at, size) ? textOf(units.subarray(0, length)) : null;
    if (code > 0xffff) units[length++] = 0xd7c0 + (code >> 10);
    units[length++] = code > 0xffff ? 0xdc00 | (code & 0x3ff) : code;
    at += size;
  }
  return textOf(units.subarray(0, length));
}

/** Bytes of the sign that the lead byte begins; 0 where none does. */
function sizeOf(lead: number): 0 | 2 | 3 | 4 {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** The code point; null where it is overlong, a surrogate, above U+10FFFF or not complete. */
function codeAt(bytes: Uint8Array, at: number, size: 2 | 3 | 4): number | null {
  let code = (bytes[at] ?? 0) & (0xff >> (size + 1));
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least || code > 0x10ffff || isSurrogate ? null : code;
}

/** Whether the bytes end inside a sign of that size, which so far is right. */
function isCutOff(bytes: Uint8Array, at: number, size: number): boolean {
  const rest = bytes.subarray(at + 1);
  return rest.length < size - 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
}
