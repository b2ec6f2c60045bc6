import type { ImportEntry, ImportIssue } from '#shared/domain/people-import/entries.ts';
import type { MarkWord } from '#shared/domain/people-import/mark-words.ts';
import type { GroupId, PersonId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { PlainMembership } from '../import-ports.ts';
import type { GroupFinder } from './group-finder.ts';
import type { ImportPlan, PlannedGroup } from './import-plan.ts';
import type { PersonFinder } from './person-finder.ts';
import type { FileInput } from './read-import-file.ts';
import type { SessionFinder } from './session-finder.ts';

/** What the planning of every row shares. */
export type Planning = Readonly<{
  context: Context;
  input: FileInput;
  plan: ImportPlan;
  groups: GroupFinder;
  people: PersonFinder;
  sessions: SessionFinder;
  means: (word: string) => MarkWord | null;
  /** Whether any of some days is in a closed month of a venue. */
  isClosed: (venueId: VenueId, from: LocalDate, to: LocalDate | null) => boolean;
  /** Days of people of registers, by group and person. */
  seen: Map<GroupId, Map<PersonId, { first: LocalDate; last: LocalDate }>>;
  counted: Map<string, number>;
  isInFile: Set<string>;
}>;

/** What is to be told of a row. */
export type Said = Pick<ImportIssue, 'code' | 'seen'>;

/** The group of a row, or why it has none. */
export function groupOf({ groups }: Planning, { groupName }: ImportEntry): PlannedGroup | Said {
  const group = groups.find(groupName);
  return typeof group === 'string' ? { code: group, seen: groupName } : group;
}

/** From when to when somebody belongs to a group. */
export type Stay = Pick<PlainMembership, 'joinedOn' | 'leftOn'>;

/** Whether a membership would count in a closed month, of whichever venue its group was at. */
export const isStayClosed = (
  { isClosed, sessions, groups, input }: Planning,
  group: PlannedGroup,
  { joinedOn, leftOn }: Stay,
): boolean =>
  [
    input.venueId,
    groups.rowOf(group.id)?.venueId ?? input.venueId,
    ...sessions.venuesOf(group),
  ].some((venueId) => isClosed(venueId, joinedOn, leftOn));

export const overlaps = (a: Stay, b: Stay): boolean =>
  (a.leftOn === null || a.leftOn >= b.joinedOn) && (b.leftOn === null || b.leftOn >= a.joinedOn);
