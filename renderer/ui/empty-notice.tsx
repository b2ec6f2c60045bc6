import type { ReactNode } from 'react';
import classes from './empty-notice.module.css';

/** Says that there is nothing yet, and what the first step is. */
export function EmptyNotice({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={classes.notice}>{children}</div>;
}
