import { useDebouncedValue } from '@mantine/hooks';
import type { Person } from '#shared/contract/people.ts';
import { call, useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { isSameName } from './roster-members.ts';

const lettersNeeded = 2;
const offered = 8;
const noPeople: readonly Person[] = [];

type KnownPeople = Readonly<{
  /** People already known whose name matches what is typed. */
  suggestions: readonly Person[];
  /** Whether somebody of exactly this name is known. */
  hasNamesake: (name: string) => Promise<boolean>;
}>;

/**
 * The people known already, for those who may see them, without the ones who are not asked for.
 *
 * @param name what is typed so far
 * @param isLeftOut for those on the roster already
 */
export function useKnownPeople(name: string, isLeftOut: (person: Person) => boolean): KnownPeople {
  const mayList = useMay('people.list');
  const [searched] = useDebouncedValue(name, 150);
  const isLong = [...searched].length >= lettersNeeded && name !== '';
  const asked = { text: searched.slice(0, 100), limit: offered };
  const found = useCall('people.list', asked, { enabled: mayList && isLong, keepPrevious: true });
  // Also who is called nearly so: "Sari" when "Sari S" is typed.
  const mayHint = useMay('people.similar');
  const named = { displayName: searched.slice(0, 100) };
  const alike = useCall('people.similar', named, {
    enabled: mayHint && isLong,
    keepPrevious: true,
  });
  const people = isLong ? merged(found.data?.people ?? noPeople, alike.data ?? noPeople) : noPeople;
  return {
    suggestions: people.filter((person) => !isLeftOut(person)),
    hasNamesake: async (wanted) => {
      const known = mayList ? await knownAs(wanted) : noPeople;
      return known.some((person) => !isLeftOut(person));
    },
  };
}

const merged = (found: readonly Person[], alike: readonly Person[]): readonly Person[] => [
  ...found,
  ...alike.filter(({ id }) => !found.some((person) => person.id === id)),
];

/** Asked afresh at Enter: a fast typist is ahead of the suggestions. */
async function knownAs(name: string): Promise<readonly Person[]> {
  try {
    const { people } = await call('people.list', { text: name.slice(0, 100), limit: 200 });
    return people.filter(({ displayName }) => isSameName(displayName, name));
  } catch {
    // Whatever is wrong, the adding itself will meet and say it.
    return noPeople;
  }
}
