import { foldName } from '#shared/domain/people/fold-name.ts';
import type { GroupId, MembershipId, PersonId } from '#shared/kernel/ids.ts';
import type { Context } from '../context.ts';
import type { PlainMembership } from '../import-ports.ts';
import type { ImportPlan, PlannedGroup } from './import-plan.ts';
import type { FileInput } from './read-import-file.ts';

/** Somebody of the file whose name is known elsewhere. */
export type SameName = Readonly<{
  key: string;
  row: number;
  name: string;
  groupName: string;
  candidates: readonly PersonId[];
  /** Null: somebody new. */
  personId: PersonId | null;
}>;

export type FoundPerson = Readonly<{ id: PersonId; isNew: boolean }>;

/** Who the people of a file are. */
export type PersonFinder = Readonly<{
  find: (name: string, of: Readonly<{ group: PlannedGroup | null; row: number }>) => FoundPerson;
  sameNames: readonly SameName[];
  /** Memberships of a person in a group, those planned included. */
  membershipsOf: (groupId: GroupId, personId: PersonId) => readonly PlainMembership[];
  join: (row: Omit<PlainMembership, 'id'>) => void;
}>;

/** A code or a whole name is one person's; a first name alone may be anybody's. */
const isTelling = (folded: string): boolean => /\d/.test(folded) || folded.includes(' ');

/**
 * Finds people by name: of the same group it is the same person, elsewhere it is asked. Until then
 * the one with the same code or whole name counts as the same, one with a first name alone as new.
 */
export function personFinder(context: Context, plan: ImportPlan, input: FileInput): PersonFinder {
  const { stores, newId } = context;
  const byName = new Map<string, PersonId[]>();
  for (const { id, folded } of stores.importGround.people()) addTo(byName, folded, id);
  const chosen = new Map(input.people?.map(({ key, personId }) => [key, personId]));
  const members = rosters(context);
  const found = new Map<string, FoundPerson>();
  const sameNames: SameName[] = [];
  const planned = new Set<PersonId>();
  const foundAs = (id: PersonId): FoundPerson => ({ id, isNew: planned.has(id) });

  function inGroup(candidates: readonly PersonId[], group: PlannedGroup): PersonId | undefined {
    const member = candidates.find((id) => members.of(group.id, id).length > 0);
    if (member || group.isNew) return member;
    return candidates.find((id) => stores.importGround.isMarkedIn(id, group.id));
  }

  function elsewhere(
    key: string,
    candidates: readonly PersonId[],
    about: Omit<SameName, 'key' | 'candidates' | 'personId'>,
  ): PersonId | null {
    const usual =
      candidates.length === 1 && (about.groupName === '' || isTelling(foldName(about.name)));
    const wished = input.sameNames ? input.sameNames === 'same' : usual;
    const own = chosen.get(key);
    const isOwn = own === null || (own !== undefined && candidates.includes(own));
    const unasked = wished ? (candidates[0] ?? null) : null;
    const personId = isOwn ? (own ?? null) : unasked;
    sameNames.push({ key, candidates, personId, ...about });
    return personId;
  }

  function person(name: string, group: PlannedGroup | null, row: number): FoundPerson {
    const folded = foldName(name);
    const candidates = byName.get(folded) ?? [];
    const known = group
      ? inGroup(candidates, group)
      : candidates.find((id) => !stores.importGround.isInAnyGroup(id) && !members.isAny(id));
    if (known) return foundAs(known);
    const key = keyOf(folded, group);
    const about = { row, name, groupName: group?.name ?? '' };
    const same = candidates.length > 0 ? elsewhere(key, candidates, about) : null;
    if (same) return foundAs(same);
    const id = newId<'person'>();
    plan.people.push({ id, displayName: name });
    planned.add(id);
    addTo(byName, folded, id);
    return foundAs(id);
  }

  return {
    find: (name, { group, row }) => {
      const key = keyOf(foldName(name), group);
      const before = found.get(key);
      if (before) return before;
      const one = person(name, group, row);
      found.set(key, one);
      return one;
    },
    sameNames,
    membershipsOf: members.of,
    join: (row) => {
      const membership = { id: newId<'membership'>(), ...row };
      plan.memberships.push(membership);
      members.add(membership);
    },
  };
}

const keyOf = (folded: string, group: PlannedGroup | null): string =>
  // New groups get another id each time a file is looked at.
  `${folded}|${group ? foldName(group.name) : ''}`;

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Rosters, each read when it is first asked for, with what is planned on top. */
function rosters({ stores }: Context) {
  const byGroup = new Map<GroupId, Map<PersonId, PlainMembership[]>>();
  const joined = new Set<PersonId>();
  function rosterOf(groupId: GroupId): Map<PersonId, PlainMembership[]> {
    const known = byGroup.get(groupId);
    if (known) return known;
    const roster = new Map<PersonId, PlainMembership[]>();
    for (const row of stores.importGround.memberships([groupId])) addTo(roster, row.personId, row);
    byGroup.set(groupId, roster);
    return roster;
  }
  return {
    of: (groupId: GroupId, personId: PersonId): readonly PlainMembership[] =>
      rosterOf(groupId).get(personId) ?? [],
    isAny: (personId: PersonId): boolean => joined.has(personId),
    add: (row: PlainMembership & { id: MembershipId }): void => {
      addTo(rosterOf(row.groupId), row.personId, row);
      joined.add(row.personId);
    },
  };
}
