/** What a Finnish or Swedish name gets at its end; longer ones would be another word. */
const endings =
  "(?:n|a|ä|ta|tä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|an|en|in|on|un|ön|än|hin|hen|na|nä|ksi|kin|s|:\\p{L}{1,4}|[’']s)?";
/** Endings before which the sound inside a name changes: `Matti`, `Matin`, `Matille`. */
const weakEndings = '(?:n|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi)(?:kin)?';
const oblique = '(?:en|ta|tä|ella|ellä|elle|elta|eltä|essa|essä|esta|estä|een|ena|enä|eksi)';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finnish gradation: the strong letters before a last vowel, and the weak ones instead. */
const gradation: readonly (readonly [RegExp, string])[] = [
  [/([kpt])\1(?=[aeiouyäö]$)/u, '$1'],
  [/nt(?=[aeiouyäö]$)/u, 'nn'],
  [/nk(?=[aeiouyäö]$)/u, 'ng'],
  [/mp(?=[aeiouyäö]$)/u, 'mm'],
  [/(?<=[aeiouyäölr])t(?=[aeiouyäö]$)/u, 'd'],
];

/** A name as a word may show it, as patterns without the borders of the word. */
function shapesOf(name: string): string[] {
  const shapes = [`${escaped(name)}${endings}`];
  for (const [strong, weak] of gradation) {
    if (strong.test(name)) shapes.push(`${escaped(name.replace(strong, weak))}${weakEndings}`);
  }
  // Hannes, Hanneksen; Tuomas, Tuomaksen, Tuomaan.
  if (/[aeiouyäö]s$/u.test(name)) {
    const stem = escaped(name.slice(0, -1));
    shapes.push(`${stem}ks${oblique}`, `${stem}[aä]n`);
  }
  // Karin stays; Virpi keeps its i, but a name on a consonant takes one: Ainar, Ainarille.
  if (/[^aeiouyäö]$/u.test(name)) {
    shapes.push(`${escaped(name)}i(?:n|a|ä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi)`);
  }
  return shapes;
}

/** The whole name, and its first part where that is a word with a capital: people write no more. */
function partsOf(name: string): string[] {
  const whole = name.trim();
  const [first = ''] = whole.split(/\s+/u);
  const isWord = first !== whole && /^\p{Lu}[\p{L}-]{2,}$/u.test(first);
  return [whole, ...(isWord ? [first] : [])].filter((part) => part.length > 1);
}

/**
 * The words of a text that seem to speak of somebody by name: the name as a word of its own, with
 * its capital, also bent (`Sarille`, `Matin`). A hint for who writes, not a proof either way.
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  if (text.trim() === '') return [];
  const word = wordOf(names);
  return word === null ? [] : [...new Set(text.match(word) ?? [])];
}

/** A text in which each word that seems to be somebody's name has given way to a sign. */
export function withoutNames(text: string, names: readonly string[]): string {
  const word = wordOf(names);
  return word === null ? text : text.replace(word, '…');
}

/** Any of the names as a word of its own. */
function wordOf(names: readonly string[]): RegExp | null {
  const parts = [...new Set(names.flatMap(partsOf))];
  if (parts.length === 0) return null;
  const anyShape = parts.flatMap(shapesOf).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyShape})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Whether a text seems to speak of somebody by name. */
export const hasName = (text: string, names: readonly string[]): boolean =>
  namesIn(text, names).length > 0;
