const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Shorter words of a name say nothing by themselves. */
const shortest = 4;
/** From this length on a word is known without its last vowel, which bends. */
const bending = 5;

/** Finnish gradation at the end of a stem: `Ranta`, `Rannalla`; `Torikatu`, `Torikadulla`. */
const gradation: readonly (readonly [RegExp, string])[] = [
  [/([kpt])\1$/u, '$1'],
  [/nt$/u, 'n[tn]'],
  [/nk$/u, 'n[kg]'],
  [/mp$/u, 'm[pm]'],
  [/(?<=[aeiouyäölr])t$/u, '[td]'],
  [/(?<=[aeiouyäö])p$/u, '[pv]'],
];

function stemOf(word: string): string {
  if (word.length < bending || !/[aeiouyäö]$/iu.test(word)) return escaped(word);
  const bare = word.slice(0, -1);
  for (const [strong, weak] of gradation) {
    if (strong.test(bare)) return escaped(bare).replace(strong, weak);
  }
  return escaped(bare);
}

/**
 * The words of a text that begin as a word of a place's name does, whatever their case and ending:
 * visitors write `takkahuoneessa`. Names of people need their capital; places are fewer.
 */
export function placesIn(text: string, names: readonly string[]): string[] {
  const words = names.flatMap((name) => name.match(/[\p{L}\p{N}-]+/gu) ?? []);
  const stems = [...new Set(words.filter((word) => word.length >= shortest).map(stemOf))];
  if (stems.length === 0) return [];
  const pattern = `(?<![\\p{L}\\p{N}])(?:${stems.join('|')})\\p{L}*`;
  return [...new Set(text.match(new RegExp(pattern, 'giu')) ?? [])];
}
