/** What a Finnish or Swedish name gets at its end; longer ones would be another word. */
const endings =
  "(?:n|a|ä|ta|tä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|an|en|in|on|un|ön|än|hin|hen|na|nä|ksi|kin|s|:\\p{L}{1,4}|[’']s)?";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Whether a text seems to speak of somebody by name: the name as a word of its own, with its
 * capital, also with a case ending (`Sarille`). A hint for who writes, not a proof either way.
 */
export function hasName(text: string, names: readonly string[]): boolean {
  const known = names.map((name) => name.trim()).filter((name) => name.length > 1);
  if (known.length === 0) return false;
  const anyName = known.map(escaped).join('|');
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyName})${endings}(?![\\p{L}\\p{N}])`, 'u');
  return word.test(text);
}
