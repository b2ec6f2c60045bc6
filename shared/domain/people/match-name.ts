/**
 * How names are found: small letters without accents, any part of the name, and forgiving slips of
 * the fingers. Our own forty lines, because a library would bring its own idea of å ä ö and of order.
 */

/**
 * The fewest slips between what was typed and the beginning of a word: a letter too many, too few,
 * wrong, or two in the wrong order each count as one.
 */
export function slipsToPrefix(typed: string, word: string): number {
  return Math.min(...slipsToBeginnings(typed, word));
}

/** The fewest slips between two whole words. */
export function slipsBetween(one: string, other: string): number {
  return at(slipsToBeginnings(one, other), other.length);
}

/** The fewest slips between what was typed and each beginning of a word, from none of it to all. */
function slipsToBeginnings(typed: string, word: string): readonly number[] {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + wrong);
      const isSwapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (i > 1 && j > 1 && isSwapped) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last;
}

const at = (row: readonly number[], index: number): number =>
  row[index] ?? Number.POSITIVE_INFINITY;

/** Short words are other words after one slip; long ones are still themselves after two. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** How well a name fits what was typed. */
const exact = 0;
const beginning = 1;
const wordBeginning = 2;
const anywhere = 3;
const slipped = 4;

/**
 * How well a folded name fits what was typed, folded too; the smaller the better, null is not at
 * all. The name itself, its beginning, the beginning of a word of it, any part, then with slips.
 */
export function rankName(typed: string, name: string): number | null {
  const found = name.indexOf(typed);
  if (found === 0) return name === typed ? exact : beginning;
  if (found > 0) return name.includes(` ${typed}`) ? wordBeginning : anywhere;
  const words = name.split(' ');
  let slips = 0;
  for (const part of typed.split(' ')) {
    const least = leastSlips(part, words);
    if (least === null) return null;
    slips += least;
  }
  return slipped + slips;
}

function leastSlips(part: string, words: readonly string[]): number | null {
  const allowed = slipsAllowed(part.length);
  let least: number | null = null;
  const typedLetters = new Set(part);
  for (const word of words) {
    if (word.startsWith(part)) return 0;
    if (word.length + allowed < part.length || allowed === 0) continue;
    if (lettersMissing(typedLetters, word) > allowed) continue;
    const slips = slipsToPrefix(part, word);
    if (slips <= allowed && (least === null || slips < least)) least = slips;
  }
  return least;
}

/** Whether a folded name fits what was typed only if something in it was mistyped. */
export const fitsBySlips = (typed: string, name: string): boolean =>
  (rankName(typed, name) ?? 0) > slipped;

/** Names in the order in which they answer what was typed; those that do not are left out. */
export function findByName<Named extends Readonly<{ folded: string }>>(
  typed: string,
  named: readonly Named[],
  compare: (one: Named, other: Named) => number,
): Named[] {
  if (typed === '') return [...named].sort(compare);
  return named
    .flatMap((one) => {
      const rank = rankName(typed, one.folded);
      return rank === null ? [] : [{ one, rank }];
    })
    .sort((a, b) => a.rank - b.rank || compare(a.one, b.one))
    .map(({ one }) => one);
}

/** Each of these is a slip at least: most words are told apart by it without being compared. */
function lettersMissing(letters: ReadonlySet<string>, word: string): number {
  let missing = 0;
  for (const letter of letters) if (!word.includes(letter)) missing++;
  return missing;
}
