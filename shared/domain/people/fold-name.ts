/**
 * A name as it is searched: small letters without accents, so that `Aijala` finds `Äijälä` and
 * `lahde` finds `Lähde`. Only for finding; names are shown and sorted as written.
 */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
