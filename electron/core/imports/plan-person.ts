import type { PersonEntry } from '#shared/domain/people-import/entries.ts';
import type { PlannedGroup } from './import-plan.ts';
import {
  groupOf,
  isStayClosed,
  overlaps,
  type Planning,
  type Said,
  type Stay,
} from './planning.ts';

/** Somebody of a list of people: known or new, and in which group from when to when. */
export function planPerson(of: Planning, entry: PersonEntry): Said | null {
  const { people, plan, isInFile } = of;
  const { name, row } = entry;
  if (entry.groupName === '' && !of.input.oneGroup) {
    const { id, isNew } = people.find(name, { group: null, row });
    if (isInFile.has(id)) return { code: 'same-person-again', seen: name };
    isInFile.add(id);
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
  if (isStayClosed(of, group, stay)) {
    return { code: 'month-closed', seen: stay.joinedOn };
  }
  people.join({ groupId: group.id, personId: id, ...stay });
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
