/** Names looked for at once: a pattern of thousands would be slow to make. */
const namesAtOnce = 200;

/** Names in parts that can be looked for at once. */
export function inParts(names: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < names.length; from += namesAtOnce) {
    parts.push(names.slice(from, from + namesAtOnce));
  }
  return parts;
}
