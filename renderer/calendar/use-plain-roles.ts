import { type RefObject, useEffect, useRef } from 'react';

const tableRoles = ['table', 'rowgroup', 'row', 'cell', 'columnheader'] as const;
const marked = tableRoles.map((role) => `[role="${role}"]`).join(',');

function makePlain(root: HTMLElement): void {
  for (const element of root.querySelectorAll(marked)) {
    element.removeAttribute('role');
    // "Month View", in English; the region around has a name of ours.
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-sort');
  }
}

/**
 * Takes the table roles off what react-big-calendar draws: it marks up parts of tables that it
 * does not finish, and screen readers then read empty tables instead of the sessions in them.
 */
export function usePlainRoles(): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    makePlain(element);
    const observer = new MutationObserver(() => makePlain(element));
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return root;
}
