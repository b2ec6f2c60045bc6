import { useEffect } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { keyOf, useCall } from '../../app/client.ts';
import { queryClient } from '../../app/query-client.ts';

const lookEveryMs = 10_000;

type CheckinStatus = CallOutput<'checkin.status'>;

/** Self check-in of a session; while it runs, those who come appear in the register by themselves. */
export function useCheckin({ id: sessionId, mayOpenRegister }: Session): CheckinStatus | undefined {
  const input = { sessionId };
  const known = queryClient.getQueryData<CheckinStatus>(keyOf('checkin.status', input));
  const { data } = useCall('checkin.status', input, {
    enabled: mayOpenRegister,
    ...(known?.running ? { refetchIntervalMs: lookEveryMs } : {}),
  });
  const arrived = data?.running?.isOfThis ? data.running.arrived : 0;
  useEffect(() => {
    if (arrived === 0) return;
    const queryKey = keyOf('attendance.register', { sessionId });
    void queryClient.invalidateQueries({ queryKey });
  }, [arrived, sessionId]);
  return data;
}
