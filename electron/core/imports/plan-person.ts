import { dayFault } from '#shared/domain/groups/sane-day.ts';
import { isProblem, type PersonEntry } from '#shared/domain/people-import/entries.ts';
import type { ImportFacts } from '#shared/domain/people-import/read-facts.ts';
import type { PlannedGroup } from './import-plan.ts';
import type { FoundPerson } from './person-finder.ts';
import {
  closedMonthOfStay,
  groupOf,
  overlaps,
  type Planning,
  type Said,
  type Stay,
} from './planning.ts';

/** Somebody of a list of people: known or new, in which group from when to when, and her facts. */
export function planPerson(of: Planning, entry: PersonEntry): Said | null {
  const said = planStay(of, entry);
  if (said && isProblem(said.code)) return said;
  const group = isGroupless(of, entry) ? null : groupOf(of, entry);
  if (group && 'code' in group) return said;
  const found = of.people.find(entry.name, { group, row: entry.row });
  return planFacts(of, entry, found) ?? said;
}

const isGroupless = ({ input }: Planning, { groupName }: PersonEntry): boolean =>
  groupName === '' && !input.oneGroup;

/**
 * Facts of somebody new come with her; of somebody known they are changed on her own page, so that
 * no list overwrites what she was asked herself, and taking an import back touches nobody known.
 */
function planFacts(
  { context, plan }: Planning,
  { name, facts }: PersonEntry,
  { id, isNew }: FoundPerson,
): Said | null {
  if (Object.keys(facts).length === 0) return null;
  const isToCome = facts.informedOn && facts.informedOn > context.now.date;
  if (isToCome) return { code: 'fact-unreadable', seen: facts.informedOn ?? '' };
  const known: ImportFacts =
    (isNew ? plan.facts.get(id) : context.stores.people.get(id)?.facts) ?? {};
  if (isNew) plan.facts.set(id, { ...facts, ...known });
  const differs = (Object.keys(facts) as (keyof ImportFacts)[]).some(
    (fact) => facts[fact] !== known[fact] && !(isNew && known[fact] === undefined),
  );
  return differs ? { code: 'fact-not-imported', seen: name } : null;
}

function planStay(of: Planning, entry: PersonEntry): Said | null {
  const { people, plan, isInFile } = of;
  const { name, row } = entry;
  const fault = stayFault(of, entry);
  if (fault) return fault;
  if (isGroupless(of, entry)) {
    const { id, isNew } = people.find(name, { group: null, row });
    if (isInFile.has(id)) return { code: 'same-person-again', seen: name };
    isInFile.add(id);
    of.alone.add(id);
    if (!isNew) plan.same.count += 1;
    return null;
  }
  const group = groupOf(of, entry);
  if ('code' in group) return group;
  const stay = stayOf(of, entry, group);
  if (group.endsOn !== null && stay.joinedOn > group.endsOn) {
    return { code: 'group-ended', seen: stay.joinedOn };
  }
  const { id } = people.find(name, { group, row });
  const key = `${group.id} ${id}`;
  const known = people.membershipsOf(group.id, id);
  const meets = known.find((one) => overlaps(one, stay));
  const isNamedBefore = isInFile.has(key);
  isInFile.add(key);
  if (isNamedBefore && (meets || !entry.joinedOn)) {
    return { code: 'same-person-again', seen: name };
  }
  if (meets || (known.length > 0 && !entry.joinedOn && !entry.leftOn)) {
    return settleKnown(of, entry, meets);
  }
  const month = closedMonthOfStay(of, group, stay);
  if (month !== null) return { code: 'month-closed', seen: stay.joinedOn, month };
  people.join({ groupId: group.id, personId: id, ...stay });
  return null;
}

function stayFault({ context }: Planning, { joinedOn, leftOn }: PersonEntry): Said | null {
  for (const date of [joinedOn, leftOn]) {
    const code = date === null ? null : dayFault(date, context.now.date);
    if (code) return { code, seen: String(date) };
  }
  return null;
}

/** From when to when; today where nothing is said, so that no past figure changes unseen. */
function stayOf(
  { context }: Planning,
  { joinedOn, leftOn }: PersonEntry,
  group: PlannedGroup,
): Stay {
  if (joinedOn) return { joinedOn, leftOn };
  if (!leftOn) return { joinedOn: context.now.date, leftOn };
  return { joinedOn: group.startsOn < leftOn ? group.startsOn : leftOn, leftOn };
}

/** A membership that is there stays as it is; what the file says otherwise is told. */
function settleKnown(of: Planning, entry: PersonEntry, known: Stay | undefined): Said | null {
  const { joinedOn, leftOn } = entry;
  const differs =
    (joinedOn !== null && known !== undefined && joinedOn !== known.joinedOn) ||
    (leftOn !== null && known !== undefined && leftOn !== known.leftOn);
  if (differs) return { code: 'membership-differs', seen: entry.name };
  of.plan.same.count += 1;
  return null;
}
