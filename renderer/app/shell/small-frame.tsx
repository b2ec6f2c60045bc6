import { type ReactNode, Suspense } from 'react';
import type { Leaving } from '../lock.ts';
import { IdleLock } from './idle-lock.tsx';
import classes from './shell.module.css';
import topBar from './top-bar.module.css';
import { HideNamesButton, LockButton } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const nothing = (): void => undefined;

type Props = Readonly<{ leaving: Leaving; children: ReactNode }>;

/** The frame of a small window: names, the lock, and the one screen it is for. */
export function SmallFrame({ leaving, children }: Props) {
  useShortcuts({
    onLock: leaving.lock,
    onChangeUser: leaving.changeUser,
    onHelp: nothing,
    onFind: nothing,
  });
  return (
    <div className={classes.frame}>
      <IdleLock leaving={leaving} />
      <header className={topBar.bar}>
        <div className={topBar.right}>
          <HideNamesButton />
          <LockButton onLock={leaving.lock} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Suspense>{children}</Suspense>
      </main>
    </div>
  );
}
