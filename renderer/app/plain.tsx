import { type ReactNode, useEffect, useRef } from 'react';
import classes from './plain.module.css';

type Props = Readonly<{
  /** The h1, which gets the focus whenever it changes; none while nothing is known yet. */
  title?: string;
  /** Above the title: language switch, step of steps. */
  top?: ReactNode;
  children: ReactNode;
}>;

/** A page without navigation: set-up, lock, and what went wrong. */
export function Plain({ title, top, children }: Props) {
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!title) return;
    document.title = `${title} – Narikka`;
    window.scrollTo(0, 0);
    // A form that has put the focus into its own first field keeps it.
    const isInside = page.current?.contains(document.activeElement) ?? false;
    if (!isInside) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main ref={page} className={classes.page}>
      {top ? <div className={classes.top}>{top}</div> : null}
      {title ? (
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
      ) : null}
      {children}
    </main>
  );
}
