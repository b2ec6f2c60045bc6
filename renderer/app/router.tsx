import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { NotFound } from './not-found.tsx';
import { onForgetPlace } from './place.ts';
import { ScreenBroken } from './screen-broken.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const under = { getParentRoute: () => root } as const;

// Each screen is a chunk of its own, loaded when it is first opened.
const screens = [
  createRoute({
    ...under,
    path: '/',
    component: lazyRouteComponent(
      () => import('../features/today/today-screen.tsx'),
      'TodayScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/visits/hours',
    component: lazyRouteComponent(
      () => import('../features/visits/hour-averages-screen.tsx'),
      'HourAveragesScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/visits/$date',
    component: lazyRouteComponent(
      () => import('../features/visits/day-record-screen.tsx'),
      'DayRecordScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/counter',
    component: lazyRouteComponent(
      () => import('../features/visits/counter-screen.tsx'),
      'CounterScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/programme',
    component: lazyRouteComponent(
      () => import('../features/sessions/programme-screen.tsx'),
      'ProgrammeScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/programme/new-term',
    component: lazyRouteComponent(
      () => import('../features/terms/copy-term-screen.tsx'),
      'CopyTermScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/sessions/$id/register',
    component: lazyRouteComponent(
      () => import('../features/attendance/register-screen.tsx'),
      'RegisterScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/registers',
    component: lazyRouteComponent(
      () => import('../features/attendance/unclosed-screen.tsx'),
      'UnclosedScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/sessions/$id/plan',
    component: lazyRouteComponent(
      () => import('../features/sessions/session-plan-screen.tsx'),
      'SessionPlanScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/programme/changes',
    component: lazyRouteComponent(
      () => import('../features/sessions/recent-edits-screen.tsx'),
      'RecentEditsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/programme/import',
    component: lazyRouteComponent(
      () => import('../features/programme/import-screen.tsx'),
      'ImportScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/programme/export',
    component: lazyRouteComponent(
      () => import('../features/programme/export-screen.tsx'),
      'ExportScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/groups',
    component: lazyRouteComponent(
      () => import('../features/groups/groups-screen.tsx'),
      'GroupsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/groups/new',
    component: lazyRouteComponent(
      () => import('../features/groups/group-screen.tsx'),
      'GroupScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/groups/$id',
    component: lazyRouteComponent(
      () => import('../features/groups/group-screen.tsx'),
      'GroupScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/posters',
    component: lazyRouteComponent(
      () => import('../features/posters/posters-screen.tsx'),
      'PostersScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/people/$id',
    component: lazyRouteComponent(
      () => import('../features/people/person-screen.tsx'),
      'PersonScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/people/review',
    component: lazyRouteComponent(
      () => import('../features/people/review-screen.tsx'),
      'ReviewScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/people/review/$list',
    component: lazyRouteComponent(
      () => import('../features/people/review-screen.tsx'),
      'ReviewScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/people/import',
    component: lazyRouteComponent(
      () => import('../features/imports/people-import-screen.tsx'),
      'PeopleImportScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/people',
    component: lazyRouteComponent(
      () => import('../features/people/people-screen.tsx'),
      'PeopleScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/people/retention',
    component: lazyRouteComponent(
      () => import('../features/people/retention-screen.tsx'),
      'RetentionScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/feedback',
    component: lazyRouteComponent(
      () => import('../features/feedback/results-screen.tsx'),
      'ResultsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/feedback/texts',
    component: lazyRouteComponent(
      () => import('../features/feedback/texts-screen.tsx'),
      'TextsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/feedback/paper',
    component: lazyRouteComponent(
      () => import('../features/feedback/paper-screen.tsx'),
      'PaperScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/feedback/kiosk-guide',
    component: lazyRouteComponent(
      () => import('../features/feedback/kiosk-guide-screen.tsx'),
      'KioskGuideScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/feedback/forms',
    component: lazyRouteComponent(
      () => import('../features/feedback/forms/forms-screen.tsx'),
      'FormsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/feedback/forms/$id',
    component: lazyRouteComponent(
      () => import('../features/feedback/forms/form-screen.tsx'),
      'FormScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/reports',
    component: lazyRouteComponent(
      () => import('../features/reports/reports-screen.tsx'),
      'ReportsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/months',
    component: lazyRouteComponent(
      () => import('../features/reports/months/months-screen.tsx'),
      'MonthsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/months/$month',
    component: lazyRouteComponent(
      () => import('../features/reports/months/months-screen.tsx'),
      'MonthsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/recovery-code',
    component: lazyRouteComponent(
      () => import('../features/app/recovery/recovery-screen.tsx'),
      'RecoveryScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/settings',
    component: lazyRouteComponent(
      () => import('../features/settings/settings-screen.tsx'),
      'SettingsScreen',
    ),
  }),
  createRoute({
    ...under,
    path: '/settings/$section',
    component: lazyRouteComponent(
      () => import('../features/settings/settings-screen.tsx'),
      'SettingsScreen',
    ),
  }),
] as const;

/** Places of the program, in the address's hash so that both hosts serve one page. */
function makeRouter() {
  return createRouter({
    routeTree: root.addChildren(screens),
    history: createHashHistory(),
    defaultErrorComponent: ScreenBroken,
    defaultPreload: 'intent',
  });
}

type AppRouter = ReturnType<typeof makeRouter>;

let current: AppRouter | null = null;

/** The router of the person who is signed in; a new one after every lock. */
export function currentRouter(): AppRouter {
  if (current) return current;
  const router = makeRouter();
  onForgetPlace(() => {
    router.history.destroy();
    current = null;
  });
  current = router;
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
