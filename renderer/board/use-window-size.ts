import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

/** The size of the window as a text that changes with it. */
export function useWindowSize(): string {
  return useSyncExternalStore(subscribe, () => `${innerWidth}x${innerHeight}`);
}
