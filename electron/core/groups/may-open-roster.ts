import type { GroupForm } from '#shared/domain/groups/group-kinds.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { GroupId, PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { Context, Me } from '../context.ts';

/** Names are for coordinators, and for a leader in the groups and sessions that she leads. */
export function mayOpenRoster(me: Me, leaderIds: readonly StaffId[]): boolean {
  return seesEveryRoster(me.role) || (me.role === 'leader' && leaderIds.includes(me.staffId));
}

/**
 * Heads are counted by a peer leader in his own sessions, and by a leader also for a colleague in
 * any open session; the register of somebody else's closed group is not hers to count or close.
 */
export function mayCountHeads(
  me: Me,
  session: Readonly<{ form: GroupForm; leaderIds: readonly StaffId[] }>,
): boolean {
  if (seesEveryRoster(me.role)) return true;
  if (session.leaderIds.includes(me.staffId))
    return me.role === 'leader' || me.role === 'peer-leader';
  return me.role === 'leader' && session.form === 'open';
}

/** Groups that are kept to their leaders and the coordinators, where the asker is none of them. */
export const keptFrom = ({ me, stores }: Context): readonly GroupId[] =>
  seesEveryRoster(me.role) ? [] : stores.groups.hiddenFrom(me.staffId).map(({ id }) => id);

/** A known person may be named by whoever sees everybody, and by a leader whose groups the person is in. */
export function mayName(context: Context, personId: PersonId): boolean {
  const { me, stores } = context;
  if (!stores.people.exists(personId)) return false;
  return seesEveryRoster(me.role) || stores.people.isLedBy(personId, me.staffId);
}
