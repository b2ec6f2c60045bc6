import { useSyncExternalStore } from 'react';

const storageKey = 'narikka-names-hidden';
const listeners = new Set<() => void>();

const isHidden = (): boolean => sessionStorage.getItem(storageKey) === 'yes';

/** Hides or shows names everywhere at once; a reload keeps them hidden. */
export function setNamesHidden(hidden: boolean): void {
  sessionStorage.setItem(storageKey, hidden ? 'yes' : 'no');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether names are hidden because the screen is turned or shared. */
export function useNamesHidden(): boolean {
  return useSyncExternalStore(subscribe, isHidden);
}
