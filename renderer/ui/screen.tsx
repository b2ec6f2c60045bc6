import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './screen.module.css';

type Props = Readonly<{
  /** The h1 and the window's title. */
  title: string;
  /** A line under the title. */
  subtitle?: ReactNode;
  /** The screen's main buttons, beside the title. */
  actions?: ReactNode;
  /** Uses the whole width (calendars, tables); otherwise lines stay readable. */
  wide?: boolean;
  /** One column of form or text. */
  narrow?: boolean;
  children: ReactNode;
}>;

/** One screen: its h1 gets the focus when it opens, so that screen readers follow. */
export function Screen({
  title,
  subtitle,
  actions,
  wide = false,
  narrow = false,
  children,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Narikka`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same screen with another id is a new page
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={classes.screen} data-wide={wide} data-narrow={narrow}>
      <div className={classes.head}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {subtitle ? <div className={classes.subtitle}>{subtitle}</div> : null}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
