/**
 * Signs no file format wants: C0 controls but for tab, line feed and carriage return, DEL and the
 * C1 controls, and the two non-characters. XML 1.0 forbids most of them (section 2.2, "Char"), a
 * NUL ends a CSV cell for some readers.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Nearly every text: nothing to clean. Worth a third of the time of a long export. */
const clean = /^[\t\n\r\u0020-\u007e\u00a0-\ud7ff]*$/;

/** The text without control signs, and with U+FFFD for each half of a broken surrogate pair. */
export function cleanText(text: string): string {
  return clean.test(text) ? text : text.replace(unwanted, '').replace(/\p{Cs}/gu, '\ufffd');
}

/** The first `length` UTF-16 units of the text, without half a surrogate pair at the end. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, '');
}

/** `cleanText` with every line end as LF: for formats in which a cell may hold lines. */
export function cleanLines(text: string): string {
  const cleaned = cleanText(text);
  return cleaned.includes('\r') ? cleaned.replace(/\r\n?/g, '\n') : cleaned;
}

/** `cleanText` on one line: runs of white space become a space. For headings and aligned text. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}
