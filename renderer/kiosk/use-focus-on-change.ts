import { useEffect, useRef } from 'react';

/**
 * After a change of the screen the focus is where the next thing begins: on its first choice for who
 * uses keys or a switch, else on its heading. Never at the start: a ring would speak for one face.
 */
export function useFocusOnChange(
  screen: string,
  root: Readonly<{ current: HTMLElement | null }>,
  isByKey: () => boolean,
): void {
  const known = useRef(screen);
  useEffect(() => {
    if (known.current === screen) return;
    known.current = screen;
    const first = root.current?.querySelector<HTMLElement>('[role="group"] button, textarea');
    const heading = root.current?.querySelector<HTMLElement>('h1');
    const isFirst = isByKey() && screen !== 'thanks' && screen !== '0';
    (isFirst ? (first ?? heading) : heading)?.focus();
  }, [screen, root, isByKey]);
}
