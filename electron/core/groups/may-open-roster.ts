import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { Me } from '../context.ts';

/** Names are for coordinators, and for a leader in the groups and sessions that she leads. */
export function mayOpenRoster(me: Me, leaderIds: readonly StaffId[]): boolean {
  return seesEveryRoster(me.role) || (me.role === 'leader' && leaderIds.includes(me.staffId));
}

/** Heads are counted by the same people, and by a peer leader in his own sessions. */
export function mayCountHeads(me: Me, leaderIds: readonly StaffId[]): boolean {
  if (me.role === 'peer-leader') return leaderIds.includes(me.staffId);
  return me.role === 'leader' || seesEveryRoster(me.role);
}
