import { foldName } from '../people/fold-name.ts';

/** So many signs are the start of a name; fewer are one only when they are the whole of it. */
export const fewestSigns = 3;

/** Somebody on the roster of the session, by whatever name she goes by there. */
export type Expected<Key> = Readonly<{ personId: Key; displayName: string }>;

/** By which start of her name each person was found, folded. */
export type FoundBy<Key> = ReadonlyMap<Key, string>;

/**
 * Whom a typed text means, or nobody: the one whose whole name it is, else the one whose name alone
 * begins so. Capitals, accents and spaces do not matter.
 *
 * @param foundBy a person who was found by one start of her name is found by no other one, or her
 *   name could be tried out letter by letter
 */
export function whoArrives<Key>(
  roster: readonly Expected<Key>[],
  text: string,
  foundBy: FoundBy<Key>,
): Key | null {
  const typed = foldName(text);
  if (typed === '') return null;
  const names = roster.map(({ personId, displayName }) => ({
    personId,
    name: foldName(displayName),
  }));
  const whole = names.filter(({ name }) => name === typed);
  if (whole.length > 0) return whole.length === 1 ? (whole[0]?.personId ?? null) : null;
  if ([...typed].length < fewestSigns) return null;
  const [first, ...others] = names.filter(({ name }) => name.startsWith(typed));
  if (!first || others.length > 0) return null;
  const before = foundBy.get(first.personId);
  return before === undefined || before === typed ? first.personId : null;
}

/** What is remembered once somebody was found: her start, unless she typed her whole name. */
export function foundNow<Key>(
  foundBy: FoundBy<Key>,
  { personId, displayName }: Expected<Key>,
  text: string,
): FoundBy<Key> {
  const typed = foldName(text);
  if (typed === foldName(displayName)) return foundBy;
  return new Map(foundBy).set(personId, typed);
}
