import { foldName } from '#shared/domain/people/fold-name.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import type { DemoGroup } from './demo-groups.ts';
import { createNames } from './demo-names.ts';

export type DemoPerson = Readonly<{
  id: PersonId;
  /** How often she comes when expected, 0-1. */
  regularity: number;
}>;

export type DemoMembership = Readonly<{
  person: DemoPerson;
  joinedOn: LocalDate;
  leftOn: LocalDate | null;
}>;

/** How many of those who join a group have been in another one. */
const knownShare = 0.6;

/** The people of one venue: new ones arrive, known ones turn up in another group. */
export type VenuePeople = Readonly<{
  newcomer: () => DemoPerson;
  /** Somebody not in `except`, mostly known already. */
  someone: (except: ReadonlySet<PersonId>) => DemoPerson;
}>;

/** Makes the people of a venue as they are needed. */
export function createPeople(demo: Demo): VenuePeople {
  const { random, tables } = demo;
  const nextName = createNames(random);
  const known: DemoPerson[] = [];
  const newcomer = (): DemoPerson => {
    const id = demo.newId<'person'>();
    const name = nextName();
    tables.people.add({ id, display_name: name, search_name: foldName(name) });
    const person = { id, regularity: 0.68 + random.next() * 0.3 };
    known.push(person);
    return person;
  };
  const someone = (except: ReadonlySet<PersonId>): DemoPerson => {
    const candidate =
      random.chance(knownShare) && known.length > 0 ? random.pick(known) : undefined;
    return candidate && !except.has(candidate.id) ? candidate : newcomer();
  };
  return { newcomer, someone };
}

/** Fills the seats of a group for as long as it lasts: late joiners, leavers, successors, returners. */
export function addMemberships(
  demo: Demo,
  group: DemoGroup,
  people: VenuePeople,
): DemoMembership[] {
  const inGroup = new Set<PersonId>();
  const memberships: DemoMembership[] = [];
  for (let seat = 0; seat < group.slot.seats; seat++) {
    for (const membership of seatOf(demo, group, { people, inGroup })) memberships.push(membership);
  }
  for (const { person, joinedOn, leftOn } of memberships) {
    demo.tables.memberships.add({
      id: demo.newId<'membership'>(),
      group_id: group.id,
      person_id: person.id,
      joined_on: joinedOn,
      left_on: leftOn,
    });
  }
  return memberships;
}

type Around = Readonly<{ people: VenuePeople; inGroup: Set<PersonId> }>;

function seatOf(demo: Demo, group: DemoGroup, { people, inGroup }: Around): DemoMembership[] {
  const { random, options } = demo;
  const isFull = group.slot.isToday;
  const found: DemoMembership[] = [];
  const last = group.endsOn !== null && group.endsOn < options.until ? group.endsOn : null;
  const joinBefore = last ?? addDays(options.until, -7);
  let joinedOn = addDays(group.startsOn, random.chance(0.7) ? 0 : random.int(5, 40));
  let previous: DemoPerson | undefined;
  while (joinedOn <= joinBefore) {
    const returns = previous !== undefined && !isFull && random.chance(0.1);
    const person: DemoPerson = returns && previous ? previous : people.someone(inGroup);
    inGroup.add(person.id);
    const stays = addDays(joinedOn, random.int(50, 800));
    const leftOn = stays < joinBefore ? stays : last;
    found.push({ person, joinedOn, leftOn });
    if (leftOn === null || leftOn === last) return found;
    joinedOn = addDays(leftOn, isFull ? 1 : random.int(14, 45));
    previous = person;
  }
  return found;
}
