import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Group } from '#shared/contract/groups.ts';
import { compareNames } from '#shared/i18n/format.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import type { GroupRow } from '../ports.ts';
import { changedMonths, closedMonthsWith, figuresOf } from '../reports/closed-figures.ts';
import { said } from '../said.ts';
import { endSessions } from './end-sessions.ts';
import { followGroup } from './follow-group.ts';
import { mayOpenRoster } from './may-open-roster.ts';
import { membershipHandlers } from './memberships.ts';
import { usualFields } from './new-group.ts';
import { removedGroupsHandlers } from './removed-groups.ts';

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
    const isErased = ({ displayName }: { displayName: string }): number =>
      Number(displayName === '');
    return ok(
      context.stores.groups
        .roster(id)
        .sort((a, b) => isErased(a) - isErased(b) || compare(a.displayName, b.displayName)),
    );
  },
  ...membershipHandlers,
  ...removedGroupsHandlers,
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
  const isMoved = input.venueId !== before.venueId;
  // What was recorded stays where it was, and so do the closed months that count it.
  if (isMoved && stores.groups.isRecorded(id)) {
    return err('group-venue-fixed', { fields: { venueId: 'invalid' } });
  }
  const { leaderIds, ...fields } = input;
  const isContinued = before.endsOn !== null && (input.endsOn ?? '9999') > before.endsOn;
  const continuedOn = isContinued ? now.date : before.continuedOn;
  const after = { ...before, ...said(fields), id, continuedOn };
  const months = isMoved ? closedMonthsWith(context, () => true) : [];
  const figures = figuresOf(context, months);
  stores.groups.change(after);
  stores.groups.setLeaders(id, leaderIds);
  followGroup(context, { before, after, leaderIds });
  // Members leave at the venue of their group, also where no session was ever held.
  const [changed] = changedMonths(figures, figuresOf(context, months));
  return changed === undefined ? ok({}) : monthClosed(context, changed);
}
