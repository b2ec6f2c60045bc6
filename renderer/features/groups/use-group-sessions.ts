import type { UseQueryResult } from '@tanstack/react-query';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/sessions.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';

/** Just under the longest period that the core lists at once. */
const yearDays = 390;
const pastShown = 10;

type GroupSessions = Readonly<{
  coming: UseQueryResult<Session[], AppCallError>;
  past: UseQueryResult<Session[], AppCallError>;
  /** The last ones, the latest first. */
  latest: readonly Session[];
}>;

/** A group's sessions of the coming year, and its last ones. */
export function useGroupSessions(groupId: GroupId): GroupSessions {
  const { today } = useStatus();
  const coming = useCall('sessions.list', { groupId, from: today, to: addDays(today, yearDays) });
  const past = useCall('sessions.list', {
    groupId,
    from: addDays(today, -yearDays),
    to: addDays(today, -1),
  });
  return { coming, past, latest: (past.data ?? []).slice(-pastShown).toReversed() };
}
