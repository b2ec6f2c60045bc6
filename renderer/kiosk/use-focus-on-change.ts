import { useEffect, useRef } from 'react';

type Parts = Readonly<{
  screen: string;
  root: Readonly<{ current: HTMLElement | null }>;
  isByKey: () => boolean;
  /** The kiosk is the whole page, and what is scrolled is the page. */
  isPage: boolean;
}>;

/**
 * After a change of the screen the page is at its top, and the focus where the next thing begins: on
 * its first choice for who uses keys or a switch, else on its heading. Never at the start: a ring
 * would speak for one face.
 */
export function useFocusOnChange({ screen, root, isByKey, isPage }: Parts): void {
  const known = useRef(screen);
  useEffect(() => {
    if (known.current === screen) return;
    known.current = screen;
    if (isPage) scrollTo(0, 0);
    const first = root.current?.querySelector<HTMLElement>('[role="group"] button, textarea');
    const heading = root.current?.querySelector<HTMLElement>('h1');
    const isFirst = isByKey() && screen !== 'thanks' && screen !== '0';
    (isFirst ? (first ?? heading) : heading)?.focus();
  }, [screen, root, isByKey, isPage]);
}
