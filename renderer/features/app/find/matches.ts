const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('fi');

/** Whether every typed word begins a word of the text, forgiving capitals and accents. */
export function matches(text: string, typed: string): boolean {
  const words = plain(text).split(/[\s\-–/()]+/);
  return plain(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
