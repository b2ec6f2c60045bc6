import type { UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { AppStatus } from '#shared/contract/app.ts';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useCall } from './client.ts';

/** The program's state, asked again each half minute so that "today" and "now" stay true. */
export function useStatusQuery(): UseQueryResult<AppStatus, AppCallError> {
  return useCall('app.status', {}, { refetchIntervalMs: 30_000 });
}

export const StatusContext = createContext<AppStatus | null>(null);

/** Somebody who can sign in, as the lock shows her. */
export type Slot = AppStatus['slots'][number];

/** State of the program, today's date and the venue's clock; inside the gate only. */
export function useStatus(): AppStatus {
  const status = useContext(StatusContext);
  if (!status) throw new Error('useStatus outside of the gate');
  return status;
}

/** Who is signed in; inside the shell only. */
export function useMe(): NonNullable<AppStatus['me']> {
  const { me } = useStatus();
  if (!me) throw new Error('useMe while nobody is signed in');
  return me;
}
