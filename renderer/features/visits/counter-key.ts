import type { CounterOp } from './shown-day.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

/**
 * What a key does to the counter; null for every other key. A key held down counts once, and
 * Ctrl and + stays the zoom.
 *
 * @param letters false when somebody has switched the single keys off
 */
export function counterKey(event: Key, letters: boolean): CounterOp | null {
  if (event.repeat || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    return key === 'z' && !event.shiftKey ? { kind: 'undo' } : null;
  }
  if (!letters) return null;
  if (key === '+') return { kind: 'add', visit: 'visit' };
  if (key === 'e') return { kind: 'add', visit: 'first-of-year' };
  return key === 'u' ? { kind: 'undo' } : null;
}
