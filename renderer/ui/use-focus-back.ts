import { useEffect, useRef, useState } from 'react';

/**
 * Gives the focus back to what had it before this component appeared. Mantine's dialogs do so only
 * when they close while they stay rendered; ours are rendered only while they are open.
 *
 * @param isOpenerGone asked at the end: what opened it is about to go as well (a removed session)
 */
export function useFocusBack(isOpenerGone: () => boolean = () => false): void {
  const [opener] = useState(() => document.activeElement);
  const isGone = useRef(isOpenerGone);
  useEffect(() => {
    isGone.current = isOpenerGone;
  });
  useEffect(
    () => () => {
      // After the dialog is gone.
      setTimeout(() => {
        const isThere = opener?.isConnected && !isGone.current();
        const target = isThere ? opener : document.getElementById('main');
        if (document.activeElement === document.body && target instanceof HTMLElement) {
          target.focus({ preventScroll: true });
        }
      });
    },
    [opener],
  );
}
