import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { GroupId, PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { Context, Me } from '../context.ts';

/** Names are for coordinators, and for a leader in the groups and sessions that she leads. */
export function mayOpenRoster(me: Me, leaderIds: readonly StaffId[]): boolean {
  return seesEveryRoster(me.role) || (me.role === 'leader' && leaderIds.includes(me.staffId));
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
