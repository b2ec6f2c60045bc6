import { useCallback, useEffect, useState } from 'react';
import type { KioskShown } from '#shared/contract/kiosk.ts';
import { askKiosk } from './kiosk-calls.ts';

/** So that an ended kiosk does not stand there as if it took answers. */
const askEveryMs = 15_000;

export type KioskState = KioskShown | 'loading' | 'over' | 'lost';

/** What the page knows of its kiosk, asked for again and again. */
export function useKiosk(): Readonly<{ kiosk: KioskState; refresh: () => void }> {
  const [kiosk, setKiosk] = useState<KioskState>('loading');
  const refresh = useCallback(
    () =>
      void askKiosk().then((next) =>
        // A form never changes under somebody who is answering it.
        setKiosk((known) => (isShown(known) && isShown(next) ? known : next)),
      ),
    [],
  );
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, askEveryMs);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [refresh]);
  return { kiosk, refresh };
}

const isShown = (state: KioskState): state is KioskShown => typeof state !== 'string';
