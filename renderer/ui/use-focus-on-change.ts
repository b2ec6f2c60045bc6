import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus to an element when a value changes and nothing has the focus any more: the
 * button that was pressed has done its work and is gone, and the keyboard must not start anew at
 * the top of the page.
 */
export function useFocusOnChange<E extends HTMLElement>(value: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    if (document.activeElement === document.body) element.current?.focus();
  }, [value]);
  return element;
}
