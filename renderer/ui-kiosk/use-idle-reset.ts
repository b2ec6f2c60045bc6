import { useEffect, useRef } from 'react';

/** What somebody does who is there; scrolling is one of it. */
export const touches = ['keydown', 'pointerdown', 'input', 'wheel'] as const;

/**
 * Calls when nobody has touched the page for so long. The pointer lying still or moving over it is
 * no touch: a table gets bumped.
 *
 * @param isOn false while there is nothing to take away
 */
export function useIdleReset(isOn: boolean, afterMs: number, onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout>;
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), afterMs);
    };
    restart();
    for (const touch of touches) addEventListener(touch, restart, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const touch of touches) removeEventListener(touch, restart, { capture: true });
    };
  }, [isOn, afterMs]);
}
