import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { leaveNotice } from '../../ui/notify.ts';
import { useLeaving } from '../lock.ts';
import { NotForYou } from '../not-for-you.tsx';
import { placeNeeds } from '../place-needs.ts';
import { isSmall } from '../small.ts';
import { useMe, useStatus } from '../status.ts';
import { useApplyPreferences } from '../use-apply-preferences.ts';
import { mayCall } from '../use-may.ts';
import { VenueProvider } from '../venue.tsx';
import { Banners } from './banners.tsx';
import { IdleLock } from './idle-lock.tsx';
import classes from './shell.module.css';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const KeyboardHelp = lazy(async () => ({
  default: (await import('./keyboard-help.tsx')).KeyboardHelp,
}));

const SmallFrame = lazy(async () => ({
  default: (await import('./small-frame.tsx')).SmallFrame,
}));

const FindPanel = lazy(async () => ({
  default: (await import('../../features/app/find/find-panel.tsx')).FindPanel,
}));

function SkipLink() {
  const { t } = useTexts();
  const jump = (): void => document.getElementById('main')?.focus();
  return (
    <button type="button" className={classes.skip} onClick={jump}>
      {t('app.skip')}
    </button>
  );
}

/** The screen of the address, if it is one for this person. */
function Place() {
  const { role } = useMe();
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathname) leaveNotice();
  }, [pathname]);
  const needs = placeNeeds[path];
  return needs && !mayCall(role, needs) ? <NotForYou /> : <Outlet />;
}

function Frame() {
  const { practice } = useStatus();
  const [isNavOpen, openNav] = useState(false);
  const [opened, open] = useState<'help' | 'find' | null>(null);
  const leaving = useLeaving();
  const { lock } = leaving;
  useApplyPreferences();
  useShortcuts({
    onLock: lock,
    onChangeUser: leaving.changeUser,
    onHelp: () => open('help'),
    onFind: () => open('find'),
  });
  return (
    <div className={classes.frame}>
      <SkipLink />
      {practice ? null : <IdleLock leaving={leaving} />}
      <TopBar
        isNavOpen={isNavOpen}
        onToggleNav={() => openNav(!isNavOpen)}
        onLock={lock}
        onChangeUser={leaving.changeUser}
        onHelp={() => open('help')}
        onFind={() => open('find')}
      />
      <Banners />
      <div className={classes.body}>
        <div className={classes.side} data-open={isNavOpen}>
          <SideNav onNavigate={() => openNav(false)} />
        </div>
        <main id="main" tabIndex={-1} className={classes.main}>
          <Suspense>
            <Place />
          </Suspense>
        </main>
      </div>
      <Suspense>
        {opened === 'help' ? <KeyboardHelp onClose={() => open(null)} /> : null}
        {opened === 'find' ? <FindPanel onClose={() => open(null)} leaving={leaving} /> : null}
      </Suspense>
    </div>
  );
}

/** The frame of every screen: top bar, side navigation, and the screen as main landmark. */
export function Shell() {
  return <VenueProvider>{isSmall() ? <Small /> : <Frame />}</VenueProvider>;
}

function Small() {
  const leaving = useLeaving();
  useApplyPreferences();
  return (
    <Suspense>
      <SmallFrame leaving={leaving}>
        <Place />
      </SmallFrame>
    </Suspense>
  );
}
