import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import classes from './session-paper.module.css';

/** A sheet that is printed in place of the screen while it is rendered; unseen on the screen. */
export function SessionPaper({ children }: Readonly<{ children: ReactNode }>) {
  return createPortal(
    <div className={classes.paper} data-print-paper>
      {children}
    </div>,
    document.body,
  );
}
