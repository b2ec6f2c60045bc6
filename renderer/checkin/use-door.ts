import { useCallback, useEffect, useState } from 'react';
import type { CheckinDoor } from '#shared/contract/checkin.ts';
import { askDoor } from './door-calls.ts';

/** Often enough that the core does not take the page for gone. */
const askEveryMs = 15_000;

export type DoorState = CheckinDoor | 'loading' | 'over' | 'lost';

/** What the page knows of the check-in, asked for again and again. */
export function useDoor(): Readonly<{ door: DoorState; refresh: () => void }> {
  const [door, setDoor] = useState<DoorState>('loading');
  const refresh = useCallback(() => void askDoor().then(setDoor), []);
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, askEveryMs);
    // A tab behind others asks more seldom; back in front it must not show an ended check-in.
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [refresh]);
  return { door, refresh };
}
