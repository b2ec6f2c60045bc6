import { useSyncExternalStore } from 'react';

type Connection = 'open' | 'lost';

let connection: Connection = 'open';
const listeners = new Set<() => void>();

/** The host does not know this page any more; only opening the program again helps. */
export function loseConnection(): void {
  connection = 'lost';
  for (const listener of listeners) listener();
}

const notLoaded = /dynamically imported|module script|preload/i;

/** A part of the program that cannot be fetched any more means the same in a browser. */
export function watchParts(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    if (!window.narikka && notLoaded.test(payload.message)) loseConnection();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the host still knows this page. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}
