import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import { keyOf, useCall } from '../../app/client.ts';
import { lookForOthers } from '../../app/look-for-others.ts';
import { queryClient } from '../../app/query-client.ts';
import { shownTotals } from './register-op.ts';
import { makeRegisterStore, type RegisterState, type RegisterStore } from './register-store.ts';

export type UsedRegister = RegisterState &
  Pick<RegisterStore, 'send' | 'dismiss'> &
  Readonly<{
    query: UseQueryResult<Register | RegisterTotals, AppCallError>;
    totals: RegisterTotals | undefined;
    /** Undefined for those who count heads without names. */
    register: Register | undefined;
  }>;

/** A session's register, with the rows where it has any and the person may see names, else the counts alone. */
export function useRegister(session: Session): UsedRegister {
  const sessionId = session.id;
  const hasNames = session.mayOpenRegister && kindRules[session.kind].hasRoster;
  const store = useMemo(() => makeRegisterStore({ sessionId, hasNames }), [sessionId, hasNames]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const others = lookForOthers(state.waiting);
  const named = useCall('attendance.register', { sessionId }, { enabled: hasNames, ...others });
  const counted = useCall('attendance.headcount', { sessionId }, { enabled: !hasNames, ...others });
  // Of the cache, not of the last render: a mark leaves the queue and comes into the cache at once.
  const register = hasNames
    ? queryClient.getQueryData<Register>(keyOf('attendance.register', { sessionId }))
    : undefined;
  const answered =
    register ??
    queryClient.getQueryData<RegisterTotals>(keyOf('attendance.headcount', { sessionId }));
  return {
    ...state,
    send: store.send,
    dismiss: store.dismiss,
    query: hasNames ? named : counted,
    totals: answered && shownTotals(answered, state.waiting),
    register,
  };
}
