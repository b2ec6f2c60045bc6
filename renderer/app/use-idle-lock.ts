import { useEffect, useRef } from 'react';

const activities = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const;
const checkEveryMs = 5000;

type Idle = Readonly<{
  warnAfterMs: number;
  lockAfterMs: number;
  onWarn: () => void;
  /** Somebody touched the laptop after the warning. */
  onBack: () => void;
  onLock: () => void;
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
    let stage: 'active' | 'warned' | 'locking' = 'active';
    const check = (): void => {
      const idleMs = Date.now() - activeAt;
      if (idleMs >= latest.current.lockAfterMs && stage !== 'locking') {
        stage = 'locking';
        latest.current.onLock();
      } else if (idleMs >= latest.current.warnAfterMs && stage === 'active') {
        stage = 'warned';
        latest.current.onWarn();
      }
    };
    const touch = (): void => {
      check();
      if (stage === 'locking') return;
      activeAt = Date.now();
      if (stage === 'warned') latest.current.onBack();
      stage = 'active';
    };
    const timer = setInterval(check, checkEveryMs);
    for (const activity of activities) addEventListener(activity, touch, { passive: true });
    return () => {
      clearInterval(timer);
      for (const activity of activities) removeEventListener(activity, touch);
    };
  }, []);
}
