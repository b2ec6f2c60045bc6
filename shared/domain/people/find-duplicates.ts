import { slipsBetween } from './match-name.ts';

/** A person's id and folded name. */
type Named = Readonly<{ id: string; folded: string }>;

/** How two names are alike: the same when folded, or one slip or one further word apart. */
export type Likeness = 'same' | 'near';
export type Pair<One extends Named> = Readonly<{ one: One; other: One; how: Likeness }>;

/** Shorter names than this are near too many others. */
const shortest = 4;

/**
 * Whether two folded names may be one person's. Numbers tell people apart on purpose ("Matti 2",
 * "K7"): names whose numbers differ are never alike.
 */
export function likenessOf(one: string, other: string): Likeness | null {
  if (one === other) return 'same';
  if (numbersOf(one) !== numbersOf(other)) return null;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(`${short} `)) return 'near';
  return short.length >= shortest && slipsBetween(short, long) <= 1 ? 'near' : null;
}

const numbersOf = (name: string): string => name.replace(/\D+/g, ' ').trim();

/**
 * Pairs of people who may be one, same names first. Each name is put under itself, under itself
 * without any one letter and under its first words, so that twenty thousand people are compared
 * with the few that can be alike and not with each other.
 */
export function findDuplicates<One extends Named>(people: readonly One[]): Pair<One>[] {
  const byFolded = Map.groupBy(people, ({ folded }) => folded);
  const pairs: Pair<One>[] = [];
  for (const same of byFolded.values()) {
    // Of five Mattis four pairs are enough: each is beside the next.
    for (const [index, other] of same.entries()) {
      const one = same[index - 1];
      if (one) pairs.push({ one, other, how: 'same' });
    }
  }
  for (const [a, b] of nearNames([...byFolded.keys()])) {
    const [one, other] = [byFolded.get(a)?.[0], byFolded.get(b)?.[0]];
    if (one && other) pairs.push({ one, other, how: 'near' });
  }
  return pairs;
}

function nearNames(names: readonly string[]): [string, string][] {
  const under = new Map<string, string[]>();
  const found = new Map<string, [string, string]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const others = under.get(key);
      if (!others) {
        under.set(key, [name]);
        continue;
      }
      for (const other of others) {
        const pair: [string, string] = [other, name];
        if (likenessOf(other, name) === 'near') found.set(pair.toSorted().join('\u0000'), pair);
      }
      others.push(name);
    }
  }
  return [...found.values()];
}

function keysOf(name: string): Set<string> {
  const keys = new Set([name, ...firstWords(name)]);
  if (name.length >= shortest) {
    for (let at = 0; at < name.length; at++) keys.add(name.slice(0, at) + name.slice(at + 1));
  }
  return keys;
}

/** "matti", "matti k" of "matti k virta". */
function firstWords(name: string): string[] {
  const words = name.split(' ');
  return words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' '));
}
