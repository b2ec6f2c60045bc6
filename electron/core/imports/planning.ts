import type { ImportEntry, ImportIssue } from '#shared/domain/people-import/entries.ts';
import type { MarkWord } from '#shared/domain/people-import/mark-words.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { PlainMembership } from '../import-ports.ts';
import type { GroupFinder } from './group-finder.ts';
import type { ImportPlan, PlannedGroup } from './import-plan.ts';
import type { PersonFinder } from './person-finder.ts';
import type { FileInput } from './read-import-file.ts';
import type { PlannedSession, SessionFinder } from './session-finder.ts';

/** What the planning of every row shares. */
export type Planning = Readonly<{
  context: Context;
  input: FileInput;
  plan: ImportPlan;
  groups: GroupFinder;
  people: PersonFinder;
  sessions: SessionFinder;
  means: (word: string) => MarkWord | null;
  /** The first closed month of a venue that has one of some days in it; null: none. */
  closedMonth: (venueId: VenueId, from: LocalDate, to: LocalDate | null) => string | null;
  /** Days of people of registers, by group and person. */
  seen: Map<GroupId, Map<PersonId, { first: LocalDate; last: LocalDate }>>;
  counted: Map<string, number>;
  /** People without a group and sessions without a mark or head, of rows without a fault. */
  alone: Set<PersonId | SessionId>;
  isInFile: Set<string>;
}>;

/** What is to be told of a row. */
export type Said = Pick<ImportIssue, 'code' | 'seen' | 'month'>;

/** The group of a row, or why it has none. */
export function groupOf({ groups }: Planning, { groupName }: ImportEntry): PlannedGroup | Said {
  const group = groups.find(groupName);
  return typeof group === 'string' ? { code: group, seen: groupName } : group;
}

/** From when to when somebody belongs to a group. */
export type Stay = Pick<PlainMembership, 'joinedOn' | 'leftOn'>;

/** A closed month in which a membership would count, of whichever venue its group was at. */
export function closedMonthOfStay(
  { closedMonth, sessions, groups, input }: Planning,
  group: PlannedGroup,
  { joinedOn, leftOn }: Stay,
): string | null {
  const own = groups.rowOf(group.id)?.venueId ?? input.venueId;
  const venues = new Set([input.venueId, own, ...sessions.venuesOf(group)]);
  const months = [...venues].flatMap((id) => closedMonth(id, joinedOn, leftOn) ?? []);
  return months.toSorted()[0] ?? null;
}

export const overlaps = (a: Stay, b: Stay): boolean =>
  (a.leftOn === null || a.leftOn >= b.joinedOn) && (b.leftOn === null || b.leftOn >= a.joinedOn);

/** Why a session takes no marks or heads out of a file; null where it does. */
export function closedTo(
  { closedMonth }: Pick<Planning, 'closedMonth'>,
  { status, kind, venueId, date }: PlannedSession,
  what: 'marks' | 'heads',
): Omit<Said, 'seen'> | null {
  const month = closedMonth(venueId, date, date);
  if (month !== null) return { code: 'month-closed', month };
  if (status === 'cancelled' || status === 'not-held') return { code: 'session-cancelled' };
  if (what === 'marks') return kindRules[kind].hasRoster ? null : { code: 'kind-without-names' };
  return kindRules[kind].counts === 'meetings' ? { code: 'kind-without-heads' } : null;
}
