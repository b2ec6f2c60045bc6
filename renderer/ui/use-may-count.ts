import type { Session } from '#shared/contract/sessions.ts';
import { mayCountHeads } from '#shared/domain/attendance/may-count-heads.ts';
import { useMe } from '../app/status.ts';

/** Whether the register of a session opens for the person, with names or for the heads alone. */
export const useMayCount = (session: Pick<Session, 'form' | 'leaderIds'>): boolean =>
  mayCountHeads(useMe(), session);
