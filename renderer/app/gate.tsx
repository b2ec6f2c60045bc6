import { lazy, Suspense, useEffect, useState } from 'react';
import type { AppStatus } from '#shared/contract/app.ts';
import { showLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useConnection } from './connection.ts';
import { ConnectionLost } from './connection-lost.tsx';
import { forgetEverything, useHearLeaving } from './lock.ts';
import { Plain } from './plain.tsx';
import { isSmall } from './small.ts';
import { StatusContext, useStatusQuery } from './status.ts';

const FirstRun = lazy(async () => ({
  default: (await import('../features/app/first-run/first-run.tsx')).FirstRun,
}));
const LockScreen = lazy(async () => ({
  default: (await import('../features/app/lock/lock-screen.tsx')).LockScreen,
}));
const SmallClosed = lazy(async () => ({
  default: (await import('./small-closed.tsx')).SmallClosed,
}));
const SignedIn = lazy(async () => ({ default: (await import('./signed-in.tsx')).SignedIn }));

type InsideProps = Readonly<{
  status: AppStatus;
  isSettingUp: boolean;
  setSettingUp: (isSettingUp: boolean) => void;
}>;

function Inside({ status, isSettingUp, setSettingUp }: InsideProps) {
  if (status.state === 'no-venue' || isSettingUp) return <FirstRun onHold={setSettingUp} />;
  if (status.state !== 'signed-in') return isSmall() ? <SmallClosed /> : <LockScreen />;
  return <SignedIn />;
}

/**
 * Forgets everything whenever somebody else, or nobody, is signed in; false until it is done. Also
 * where the page never saw the lock in between, because it was asleep or another window did it.
 * Whoever sets the venue up is the first there: nothing is forgotten, and her page stays.
 */
function useForgetting(status: AppStatus | undefined, isSettingUp: boolean): boolean {
  const who = status && (status.me?.staffId ?? null);
  const [shownTo, showTo] = useState(who);
  useEffect(() => {
    if (who === undefined || who === shownTo) return;
    if (shownTo !== undefined && !isSettingUp) forgetEverything();
    showTo(who);
  }, [who, shownTo, isSettingUp]);
  return isSettingUp || who === shownTo;
}

/** Asks the core for its state and shows the set-up, the lock or the program. */
export function Gate() {
  const { t } = useTexts();
  const connection = useConnection();
  const query = useStatusQuery();
  useHearLeaving();
  const language = query.data?.language;
  const state = query.data?.state;
  // The laptop's language until somebody with her own choice signs in, and again after her.
  useEffect(() => {
    if (language && state) showLanguage(language);
  }, [language, state]);
  // From the moment the set-up is sent until its code is confirmed: the core may count somebody as
  // signed in before its answer is here. Kept above what is taken off the screen for another user.
  const [isSettingUp, setSettingUp] = useState(false);
  const isForgotten = useForgetting(query.data, isSettingUp);
  if (connection === 'lost') return <ConnectionLost />;
  if (!query.data) {
    return (
      <Plain {...(query.error ? { title: t('app.cannotOpen') } : {})}>
        <Loaded query={query}>{() => null}</Loaded>
      </Plain>
    );
  }
  return (
    <StatusContext value={query.data}>
      <Suspense>
        {isForgotten ? <Inside status={query.data} {...{ isSettingUp, setSettingUp }} /> : null}
      </Suspense>
    </StatusContext>
  );
}
