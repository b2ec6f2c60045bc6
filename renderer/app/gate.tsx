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

type InsideProps = Readonly<{ status: AppStatus }>;

function Inside({ status }: InsideProps) {
  // The set-up ends with its last step, not when the core already counts somebody as signed in.
  const [isSettingUp, setSettingUp] = useState(false);
  if (status.state === 'no-venue' || isSettingUp) {
    return <FirstRun onSetUp={() => setSettingUp(true)} onDone={() => setSettingUp(false)} />;
  }
  if (status.state !== 'signed-in') return isSmall() ? <SmallClosed /> : <LockScreen />;
  return <SignedIn />;
}

/**
 * Forgets everything whenever somebody else, or nobody, is signed in; false until it is done. Also
 * where the page never saw the lock in between, because it was asleep or another window did it.
 */
function useForgetting(status: AppStatus | undefined): boolean {
  const who = status && (status.me?.staffId ?? null);
  const [shownTo, showTo] = useState(who);
  useEffect(() => {
    if (who === undefined || who === shownTo) return;
    if (shownTo !== undefined) forgetEverything();
    showTo(who);
  }, [who, shownTo]);
  return who === shownTo;
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
  const isForgotten = useForgetting(query.data);
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
      <Suspense>{isForgotten ? <Inside status={query.data} /> : null}</Suspense>
    </StatusContext>
  );
}
