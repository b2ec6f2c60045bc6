import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before this component appeared. Mantine's dialogs do so only
 * when they close while they stay rendered; ours are rendered only while they are open.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog is gone. What opened it may be gone as well (a removed session).
      setTimeout(() => {
        const target = opener?.isConnected ? opener : document.getElementById('main');
        if (document.activeElement === document.body && target instanceof HTMLElement) {
          target.focus({ preventScroll: true });
        }
      });
    },
    [opener],
  );
}
