import { lazy, Suspense, useEffect, useState } from 'react';
import type { AppStatus } from '#shared/contract/app.ts';
import { showLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useConnection } from './connection.ts';
import { ConnectionLost } from './connection-lost.tsx';
import { forgetEverything } from './lock.ts';
import { Plain } from './plain.tsx';
import { StatusContext, useStatusQuery } from './status.ts';

const FirstRun = lazy(async () => ({
  default: (await import('../features/app/first-run/first-run.tsx')).FirstRun,
}));
const LockScreen = lazy(async () => ({
  default: (await import('../features/app/lock/lock-screen.tsx')).LockScreen,
}));
const SignedIn = lazy(async () => ({ default: (await import('./signed-in.tsx')).SignedIn }));

type InsideProps = Readonly<{ status: AppStatus }>;

function Inside({ status }: InsideProps) {
  // The set-up ends with its last step, not when the core already counts somebody as signed in.
  const [isSettingUp, setSettingUp] = useState(false);
  if (status.state === 'no-venue' || isSettingUp) {
    return <FirstRun onSetUp={() => setSettingUp(true)} onDone={() => setSettingUp(false)} />;
  }
  if (status.state !== 'signed-in') return <LockScreen />;
  return <SignedIn />;
}

/** Asks the core for its state and shows the set-up, the lock or the program. */
export function Gate() {
  const { t } = useTexts();
  const connection = useConnection();
  const query = useStatusQuery();
  const language = query.data?.language;
  const state = query.data?.state;
  // The laptop's language until somebody with her own choice signs in, and again after her.
  useEffect(() => {
    if (language && state) showLanguage(language);
  }, [language, state]);
  useEffect(() => {
    if (state !== undefined && state !== 'signed-in') forgetEverything();
  }, [state]);
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
        <Inside status={query.data} />
      </Suspense>
    </StatusContext>
  );
}
