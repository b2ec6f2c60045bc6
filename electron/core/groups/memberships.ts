import type { ParsedInput } from '#shared/contract/contract.ts';
import { endsSoonDays } from '#shared/domain/groups/attention.ts';
import { plannedEndFor, plannedEndStands } from '#shared/domain/groups/membership-period.ts';
import { dayFault } from '#shared/domain/groups/sane-day.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { MembershipId, PersonId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done, Handlers } from '../context.ts';
import { ledBy } from '../people/people-lists.ts';
import type { MembershipRow } from '../people-ports.ts';
import { said } from '../said.ts';
import { mayName, mayOpenRoster } from './may-open-roster.ts';
import { withClosedMonthsKept } from './membership-months.ts';

/** From when to when people belong to a group, and what is said of it. */
export const membershipHandlers: Handlers<
  | 'groups.join'
  | 'groups.leave'
  | 'groups.changeMembership'
  | 'groups.removeMembership'
  | 'groups.endingMemberships'
> = {
  'groups.join': joinGroup,
  'groups.leave': changeMembership,
  'groups.changeMembership': changeMembership,
  'groups.removeMembership': (context, { membershipId }) => {
    const found = membershipFor(context, membershipId);
    if (!found.ok) return found;
    const { groupId, personId } = found.value;
    // What an erased person was a member of is past, and stays as it was counted.
    if (!context.stores.people.exists(personId)) return err('not-found');
    if (context.stores.groups.hasMarks(groupId, personId)) return err('person-has-marks');
    const change = { before: found.value, after: null };
    return withClosedMonthsKept(context, change, () => {
      context.stores.groups.removeMembership(membershipId);
      context.audit('membership-removed', personId, groupId);
    });
  },
  'groups.endingMemberships': (context, { offset = 0, limit = 50 }) => {
    const today = context.now.date;
    const until = addDays(today, endsSoonDays);
    const found = context.stores.groups
      .endingMemberships({ until, ledBy: ledBy(context) })
      .flatMap((row) => {
        const stands = plannedEndStands(row.plannedEndOn, today);
        return stands === null ? [] : [{ ...row, stands }];
      });
    return ok({ memberships: found.slice(offset, offset + limit), total: found.length });
  },
};

type Joined = { personId: PersonId; membershipId: MembershipId };

function joinGroup(
  context: Context,
  { groupId, person, joinedOn }: ParsedInput<'groups.join'>,
): Result<Joined> {
  const { stores, now, me, language } = context;
  const group = stores.groups.get(groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  const fault = daysFault({ joinedOn }, now.date);
  if (fault) return fault;
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
  // Whoever joins a group again is in use again.
  else stores.people.setArchived(personId, false);
  const membershipId = context.newId<'membership'>();
  const row = { id: membershipId, groupId, personId, joinedOn, leftOn: null };
  const plannedEndOn = plannedEndFor(group, joinedOn) ?? undefined;
  const done = withClosedMonthsKept(context, { before: null, after: row }, () =>
    stores.groups.addMembership({ ...row, plannedEndOn }),
  );
  return done.ok ? ok({ personId, membershipId }) : done;
}

/** A membership that is open on the day, or begins later. */
const covers = (membership: MembershipRow, date: LocalDate): boolean =>
  membership.leftOn === null || membership.leftOn >= date;

function changeMembership(
  context: Context,
  { membershipId, ...input }: ParsedInput<'groups.changeMembership'>,
): Done {
  const found = membershipFor(context, membershipId);
  if (!found.ok) return found;
  const before = found.value;
  // What an erased person was a member of is past, and stays as it was counted.
  if (!context.stores.people.exists(before.personId)) return err('not-found');
  const wanted = { ...before, ...said(input) };
  // A membership that goes on has not ended for any reason.
  const exitReason = wanted.leftOn === null ? (input.exitReason ?? null) : wanted.exitReason;
  const isContinued =
    before.plannedEndOn !== null && (wanted.plannedEndOn ?? '') > before.plannedEndOn;
  const continuedOn = isContinued ? context.now.date : before.continuedOn;
  const after: MembershipRow = { ...wanted, exitReason, continuedOn };
  const fault = changedDaysFault(context, { before, after }) ?? membershipFault(context, after);
  if (fault) return fault;
  return withClosedMonthsKept(context, { before, after }, () =>
    context.stores.groups.changeMembership(after),
  );
}

type Days = Readonly<Partial<Record<DayField, LocalDate | null>>>;
const dayFields = ['joinedOn', 'leftOn', 'plannedEndOn', 'evaluatedOn', 'agreementOn'] as const;
type DayField = (typeof dayFields)[number];

/** The first day that nobody can have meant. */
function daysFault(days: Days, today: LocalDate): Result<never> | null {
  for (const field of dayFields) {
    const date = days[field] ?? null;
    const code = date === null ? null : dayFault(date, today);
    if (code) return err(code, { fields: { [field]: code } });
  }
  return null;
}

/** What was so before stays so, whatever it is. */
function changedDaysFault(
  { now }: Context,
  { before, after }: Readonly<{ before: MembershipRow; after: MembershipRow }>,
): Result<never> | null {
  const changed = dayFields.filter((field) => before[field] !== after[field]);
  return daysFault(Object.fromEntries(changed.map((field) => [field, after[field]])), now.date);
}

function membershipFault(context: Context, after: MembershipRow): Done | null {
  const { stores, now, language } = context;
  const { joinedOn, leftOn, plannedEndOn, exitReason } = after;
  for (const [field, date] of Object.entries({ leftOn, plannedEndOn })) {
    if (date !== null && date < joinedOn) {
      return err('end-before-start', { fields: { [field]: 'end-before-start' } });
    }
  }
  if (exitReason !== null && leftOn === null) {
    return err('invalid-input', { fields: { exitReason: 'invalid' } });
  }
  const group = stores.groups.get(after.groupId, now.date);
  if (group?.endsOn && joinedOn > group.endsOn) {
    return err('group-ended', { params: { date: formatDate(group.endsOn, language) } });
  }
  return meetsAnother(context, after) ? err('already-member') : null;
}

/** Whether a membership would cover days of another one of the same person in the group. */
const meetsAnother = (
  { stores }: Context,
  { id, groupId, personId, joinedOn, leftOn }: MembershipRow,
): boolean =>
  stores.groups
    .membershipsOf(groupId, personId)
    .some(
      (other) =>
        other.id !== id &&
        (leftOn === null || other.joinedOn <= leftOn) &&
        (other.leftOn === null || other.leftOn >= joinedOn),
    );

function membershipFor(context: Context, id: MembershipId): Result<MembershipRow> {
  const { stores, now, me } = context;
  const membership = stores.groups.membership(id);
  const group = membership && stores.groups.get(membership.groupId, now.date);
  if (!membership || !group) return err('not-found');
  return mayOpenRoster(me, group.leaderIds) ? ok(membership) : err('not-allowed');
}
