import type { StaffId } from '../../kernel/ids.ts';
import type { GroupForm } from '../groups/group-kinds.ts';
import { type StaffRole, seesEveryRoster } from '../staff/roles.ts';

type Asker = Readonly<{ staffId: StaffId; role: StaffRole }>;

/**
 * Heads are counted by a peer leader in his own sessions, and by a leader also for a colleague in
 * any open session; the register of somebody else's closed group is not hers to count or close.
 */
export function mayCountHeads(
  me: Asker,
  session: Readonly<{ form: GroupForm; leaderIds: readonly StaffId[] }>,
): boolean {
  if (seesEveryRoster(me.role)) return true;
  if (session.leaderIds.includes(me.staffId))
    return me.role === 'leader' || me.role === 'peer-leader';
  return me.role === 'leader' && session.form === 'open';
}
