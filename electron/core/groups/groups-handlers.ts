import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Group } from '#shared/contract/groups.ts';
import { usualPosterAs } from '#shared/domain/groups/group-kinds.ts';
import { compareNames, formatDate } from '#shared/i18n/format.ts';
import type { GroupId, MembershipId, PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import type { GroupFields, GroupRow, MembershipRow } from '../ports.ts';
import { said } from '../said.ts';
import { endSessions } from './end-sessions.ts';
import { followGroup } from './follow-group.ts';
import { mayName, mayOpenRoster } from './may-open-roster.ts';

/** Groups and their rosters. */
export const groupsHandlers: Handlers<CallsOf<'groups'>> = {
  'groups.list': (context, { venueId = null, includeEnded = false }) => {
    const filter = { venueId, includeEnded, today: context.now.date };
    const compare = compareNames(context.language);
    const rows = context.stores.groups.list(filter).sort((a, b) => compare(a.name, b.name));
    return ok(rows.map((row) => shown(context, row)));
  },
  'groups.get': (context, { id }) => {
    const row = context.stores.groups.get(id, context.now.date);
    return row ? ok(shown(context, row)) : err('not-found');
  },
  'groups.create': (context, input) => {
    const fault = groupFault(context, input, null);
    if (fault) return fault;
    const id = context.newId<'group'>();
    const { leaderIds, ...fields } = input;
    context.stores.groups.add({ ...usualFields(input), ...said(fields), id });
    context.stores.groups.setLeaders(id, leaderIds);
    return ok({ id });
  },
  'groups.change': changeGroup,
  'groups.endSessions': endSessions,
  'groups.roster': (context, { id }) => {
    const row = context.stores.groups.get(id, context.now.date);
    if (!row) return err('not-found');
    if (!mayOpenRoster(context.me, row.leaderIds)) return err('not-allowed');
    context.auditOnce('roster-opened', id);
    const compare = compareNames(context.language);
    return ok(
      context.stores.groups.roster(id).sort((a, b) => compare(a.displayName, b.displayName)),
    );
  },
  'groups.join': joinGroup,
  'groups.leave': (context, { membershipId, leftOn }) => {
    const found = membershipFor(context, membershipId);
    if (!found.ok) return found;
    if (leftOn !== null && leftOn < found.value.joinedOn) {
      return err('end-before-start', { fields: { leftOn: 'end-before-start' } });
    }
    if (meetsAnother(context, found.value, leftOn)) return err('already-member');
    context.stores.groups.setLeftOn(membershipId, leftOn);
    return ok({});
  },
  'groups.removeMembership': (context, { membershipId }) => {
    const found = membershipFor(context, membershipId);
    if (!found.ok) return found;
    const { groupId, personId } = found.value;
    if (context.stores.groups.hasMarks(groupId, personId)) return err('person-has-marks');
    context.stores.groups.removeMembership(membershipId);
    context.audit('membership-removed', personId, groupId);
    return ok({});
  },
};

const shown = ({ me }: Context, row: GroupRow): Group => ({
  ...row,
  tagIds: [...row.tagIds],
  // The way in remotely is for those who lead the group.
  link: mayOpenRoster(me, row.leaderIds) ? row.link : '',
  mayOpenRoster: mayOpenRoster(me, row.leaderIds),
});

type GroupInput = ParsedInput<'groups.create'>;

function groupFault(context: Context, input: GroupInput, except: GroupId | null) {
  const { stores } = context;
  if (input.endsOn !== null && input.endsOn < input.startsOn) {
    return err('end-before-start', { fields: { endsOn: 'end-before-start' } });
  }
  const venue = stores.venues.list().find(({ id }) => id === input.venueId);
  const room = input.roomId === null ? null : stores.venues.room(input.roomId);
  const leadersExist = input.leaderIds.every((id) => stores.staff.get(id) !== null);
  if (!venue || !leadersExist || (input.roomId !== null && room?.venueId !== input.venueId)) {
    return err('not-found');
  }
  if (!listsHave(context, input)) return err('not-found');
  if (stores.groups.isNameTaken(input.venueId, input.name, except)) {
    return err('name-taken', { fields: { name: 'name-taken' } });
  }
  return null;
}

/** Whether the activity type and the tags are of the venue's lists, archived ones included. */
function listsHave({ stores: { lists } }: Context, input: GroupInput): boolean {
  const { activityTypeId = null, tagIds = [] } = input;
  const tags = new Set(lists.tags().map(({ id }) => id));
  const hasType = lists.activityTypes().some(({ id }) => id === activityTypeId);
  return (activityTypeId === null || hasType) && tagIds.every((id) => tags.has(id));
}

function changeGroup(
  context: Context,
  { id, ...input }: ParsedInput<'groups.change'>,
): Result<Record<string, never>> {
  const { stores, now, me } = context;
  const before = stores.groups.get(id, now.date);
  if (!before) return err('not-found');
  if (!mayOpenRoster(me, before.leaderIds)) return err('not-allowed');
  const fault = groupFault(context, input, id);
  if (fault) return fault;
  // Rates and unmarked people are counted in closed groups only: the past must not change with a word.
  if (input.form !== before.form && stores.groups.isRecorded(id)) {
    return err('form-fixed', { fields: { form: 'invalid' } });
  }
  const { leaderIds, ...fields } = input;
  const isContinued = before.endsOn !== null && (input.endsOn ?? '9999') > before.endsOn;
  const continuedOn = isContinued ? now.date : before.continuedOn;
  const after = { ...before, ...said(fields), id, continuedOn };
  stores.groups.change(after);
  stores.groups.setLeaders(id, leaderIds);
  followGroup(context, { before, after, leaderIds });
  return ok({});
}

type FurtherField =
  | 'nameSv'
  | 'nameEn'
  | 'posterAs'
  | 'alias'
  | 'visibility'
  | 'sessionKind'
  | 'mode'
  | 'platform'
  | 'link'
  | 'activityTypeId'
  | 'tagIds'
  | 'continuedOn'
  | 'evaluatedOn'
  | 'archived';

/** What a new group is unless said otherwise: a closed one is not named on the wall. */
const usualFields = ({ form }: GroupInput): Pick<GroupFields, FurtherField> => ({
  nameSv: '',
  nameEn: '',
  posterAs: usualPosterAs(form),
  alias: '',
  visibility: 'everyone',
  sessionKind: 'group',
  mode: 'on-site',
  platform: '',
  link: '',
  activityTypeId: null,
  tagIds: [],
  continuedOn: null,
  evaluatedOn: null,
  archived: false,
});

type Joined = { personId: PersonId; membershipId: MembershipId };

function joinGroup(
  context: Context,
  { groupId, person, joinedOn }: ParsedInput<'groups.join'>,
): Result<Joined> {
  const { stores, now, me, language } = context;
  const group = stores.groups.get(groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  if (group.endsOn !== null && joinedOn > group.endsOn) {
    return err('group-ended', { params: { date: formatDate(group.endsOn, language) } });
  }
  if ('personId' in person && !mayName(context, person.personId)) return err('not-found');
  const personId = 'personId' in person ? person.personId : context.newId<'person'>();
  if (stores.groups.membershipsOf(groupId, personId).some((m) => covers(m, joinedOn))) {
    return err('already-member');
  }
  const { capacity } = group;
  if (capacity !== null && stores.groups.memberCountOn(groupId, joinedOn) >= capacity) {
    return err('group-full', { params: { capacity } });
  }
  if ('displayName' in person) stores.people.add({ id: personId, displayName: person.displayName });
  const membershipId = context.newId<'membership'>();
  stores.groups.addMembership({ id: membershipId, groupId, personId, joinedOn, leftOn: null });
  return ok({ personId, membershipId });
}

/** A membership that is open on the day, or begins later. */
const covers = (membership: MembershipRow, date: LocalDate): boolean =>
  membership.leftOn === null || membership.leftOn >= date;

/** Whether a membership with this last day would cover days of the person's next one. */
const meetsAnother = (
  { stores }: Context,
  { id, groupId, personId, joinedOn }: MembershipRow,
  leftOn: LocalDate | null,
): boolean =>
  stores.groups
    .membershipsOf(groupId, personId)
    .some(
      (other) =>
        other.id !== id &&
        other.joinedOn > joinedOn &&
        (leftOn === null || other.joinedOn <= leftOn),
    );

function membershipFor(context: Context, id: MembershipId): Result<MembershipRow> {
  const { stores, now, me } = context;
  const membership = stores.groups.membership(id);
  const group = membership && stores.groups.get(membership.groupId, now.date);
  if (!membership || !group) return err('not-found');
  return mayOpenRoster(me, group.leaderIds) ? ok(membership) : err('not-allowed');
}
