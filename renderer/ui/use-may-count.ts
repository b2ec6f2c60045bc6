import type { Session } from '#shared/contract/sessions.ts';
import { useMe } from '../app/status.ts';
import { useMay } from '../app/use-may.ts';

/** Whether the signed-in person may open a session's register: a peer leader only his own. */
export function useMayCount({ leaderIds }: Pick<Session, 'leaderIds'>): boolean {
  const { role, staffId } = useMe();
  const mayAtAll = useMay('attendance.headcount');
  return mayAtAll && (role !== 'peer-leader' || leaderIds.includes(staffId));
}
