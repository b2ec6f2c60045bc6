import { useEffect, useRef } from 'react';

const activities = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const;
const checkEveryMs = 5000;

type Idle = Readonly<{
  warnAfterMs: number;
  lockAfterMs: number;
  onWarn: () => void;
  /** Calls back when this person touched another window of hers; returns how to stop. */
  hearOthers: (onTouch: () => void) => () => void;
  /** This window was touched. */
  tellOthers: () => void;
  /** Somebody touched the laptop after the warning. */
  onBack: () => void;
  /** @param wasAsleep the laptop slept, or the page was hidden, through the whole time */
  onLock: (wasAsleep: boolean) => void;
}>;

/**
 * Locks when nobody has touched the laptop for a while. Goes by the clock and not by timers
 * alone, so that a laptop that slept is locked before its first key.
 */
export function useIdleLock(idle: Idle): void {
  const latest = useRef(idle);
  useEffect(() => {
    latest.current = idle;
  });
  useEffect(() => {
    let activeAt = Date.now();
    let checkedAt = activeAt;
    let stage: 'active' | 'warned' | 'locking' = 'active';
    const check = (): void => {
      const now = Date.now();
      const wasAsleep = now - checkedAt >= latest.current.lockAfterMs;
      checkedAt = now;
      const idleMs = now - activeAt;
      if (idleMs >= latest.current.lockAfterMs && stage !== 'locking') {
        stage = 'locking';
        latest.current.onLock(wasAsleep);
      } else if (idleMs >= latest.current.warnAfterMs && stage === 'active') {
        stage = 'warned';
        latest.current.onWarn();
      }
    };
    const awake = (): void => {
      check();
      if (stage === 'locking') return;
      activeAt = Date.now();

      if (stage === 'warned') latest.current.onBack();
      stage = 'active';
    };
    const timer = setInterval(check, checkEveryMs);
    document.addEventListener('visibilitychange', check);
    addEventListener('focus', check);
    const touch = (): void => {
      awake();
      if (stage !== 'locking') latest.current.tellOthers();
    };
    const stopHearing = latest.current.hearOthers(awake);
    for (const activity of activities) addEventListener(activity, touch, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
      removeEventListener('focus', check);
      stopHearing();
      for (const activity of activities) removeEventListener(activity, touch);
    };
  }, []);
}
