import { useEffect, useState } from 'react';
import { touches, useIdleReset } from '../ui-kiosk/use-idle-reset.ts';

/** Long enough to read one line and press a key (WCAG 2.2.1). */
const warningSeconds = 20;

/**
 * Warns before an answer that nobody goes on with is discarded; any touch takes the warning away.
 *
 * @param isOn false while there is nothing to discard
 */
export function useIdleWarning(isOn: boolean, idleSeconds: number, onIdle: () => void): boolean {
  const [isWarned, setWarned] = useState(false);
  const quietSeconds = Math.max(idleSeconds - warningSeconds, idleSeconds / 2);
  useIdleReset(isOn, quietSeconds * 1000, () => setWarned(true));
  useIdleReset(isOn, idleSeconds * 1000, () => {
    setWarned(false);
    onIdle();
  });
  useEffect(() => {
    if (!isWarned) return;
    const forget = (): void => setWarned(false);
    for (const touch of touches) addEventListener(touch, forget);
    return () => {
      for (const touch of touches) removeEventListener(touch, forget);
    };
  }, [isWarned]);
  return isOn && isWarned;
}
