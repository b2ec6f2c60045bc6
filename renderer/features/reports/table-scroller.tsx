import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import classes from './report-table-view.module.css';

/** A wide table's own window: scrolls within itself, and its edge fades while there is more. */
export function TableScroller({
  label,
  children,
}: Readonly<{ label: string; children: ReactNode }>) {
  const scroller = useRef<HTMLElement>(null);
  const [hasMore, setMore] = useState(false);
  const look = useCallback((): void => {
    const element = scroller.current;
    if (!element) return;
    setMore(element.scrollWidth - element.clientWidth - Math.abs(element.scrollLeft) > 1);
  }, []);
  useEffect(() => {
    const table = scroller.current?.firstElementChild;
    if (!scroller.current || !table) return;
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    observer.observe(table);
    return () => observer.disconnect();
  }, [look]);
  return (
    <div className={classes.edge} data-more={hasMore} data-print-wide>
      <section
        ref={scroller}
        className={classes.scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys
        tabIndex={0}
        aria-label={label}
        onScroll={look}
      >
        {children}
      </section>
    </div>
  );
}
