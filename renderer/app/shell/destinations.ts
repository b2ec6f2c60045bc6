import {
  IconCalendarWeek,
  IconChartBar,
  IconHome,
  IconMessage2,
  IconSettings,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { CallName } from '#shared/contract/contract.ts';

/** The seven places of the side navigation, and the call without which a place is of no use. */
export const destinations = [
  { to: '/', text: 'today.title', icon: IconHome, needs: 'visits.day' },
  { to: '/programme', text: 'sessions.title', icon: IconCalendarWeek, needs: 'sessions.list' },
  { to: '/groups', text: 'groups.title', icon: IconUsersGroup, needs: 'groups.list' },
  { to: '/people', text: 'people.title', icon: IconUsers, needs: 'people.list' },
  { to: '/feedback', text: 'feedback.title', icon: IconMessage2, needs: 'app.status' },
  { to: '/reports', text: 'reports.title', icon: IconChartBar, needs: 'reports.attendance' },
  { to: '/settings', text: 'settings.title', icon: IconSettings, needs: 'app.status' },
] as const satisfies readonly { needs: CallName; [other: string]: unknown }[];
