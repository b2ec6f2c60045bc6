import {
  IconArrowBackUp,
  IconCalendarDown,
  IconCalendarWeek,
  IconChartBar,
  IconCopy,
  IconFileImport,
  IconHome,
  IconMessage2,
  IconPrinter,
  IconSettings,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { CallName } from '#shared/contract/contract.ts';

/**
 * The seven places of the side navigation, the call without which a place is of no use, and what
 * else belongs to a place though its address begins otherwise.
 */
export const destinations = [
  {
    to: '/',
    text: 'today.title',
    icon: IconHome,
    needs: 'visits.day',
    also: ['/visits', '/counter'],
  },
  {
    to: '/programme',
    text: 'sessions.title',
    icon: IconCalendarWeek,
    needs: 'sessions.list',
    also: ['/sessions', '/registers', '/posters'],
  },
  { to: '/groups', text: 'groups.title', icon: IconUsersGroup, needs: 'groups.list', also: [] },
  { to: '/people', text: 'people.title', icon: IconUsers, needs: 'people.list', also: [] },
  { to: '/feedback', text: 'feedback.title', icon: IconMessage2, needs: 'app.status', also: [] },
  {
    to: '/reports',
    text: 'reports.title',
    icon: IconChartBar,
    needs: 'reports.attendance',
    also: ['/months'],
  },
  { to: '/settings', text: 'settings.title', icon: IconSettings, needs: 'app.status', also: [] },
] as const satisfies readonly { needs: CallName; [other: string]: unknown }[];

/** Places that belong to the programme, offered on its screen and found by name. */
export const programmePlaces = [
  { to: '/posters', text: 'wall.title', icon: IconPrinter, needs: 'posters.weekly' },
  { to: '/programme/new-term', text: 'terms.open', icon: IconCopy, needs: 'terms.preview' },
  {
    to: '/programme/import',
    text: 'programme.menu.import',
    icon: IconFileImport,
    needs: 'programme.applyImport',
  },
  {
    to: '/programme/export',
    text: 'programme.menu.export',
    icon: IconCalendarDown,
    needs: 'programme.exportCalendar',
  },
  {
    to: '/programme/changes',
    text: 'edits.recent.title',
    icon: IconArrowBackUp,
    needs: 'sessions.recentEdits',
  },
] as const satisfies readonly { needs: CallName; [other: string]: unknown }[];
