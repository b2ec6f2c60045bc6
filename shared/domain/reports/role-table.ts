import type { Translate } from '../../i18n/translate.ts';
import { workingRoles } from '../staff/roles.ts';
import type { RoleHours } from './figures.ts';
import type { Table } from './report-table.ts';

/** Hours by the capacity in which somebody led, every kind of session in them. */
export function roleTable(roles: readonly RoleHours[], leaders: number, t: Translate): Table {
  const inOrder = workingRoles.flatMap((role) => roles.filter((own) => own.role === role));
  const sum = (of: (own: RoleHours) => number): number =>
    inOrder.reduce((all, own) => all + of(own), 0);
  return {
    key: 'leader_hours_by_role',
    title: t('reports.rolesTitle'),
    columns: [
      { key: 'working_role', title: t('reports.columns.workingRole'), kind: 'text' },
      { key: 'people_led', title: t('reports.columns.peopleLed'), kind: 'count' },
      { key: 'times_led', title: t('reports.columns.timesLed'), kind: 'count' },
      { key: 'hours_led', title: t('reports.columns.minutesLed'), kind: 'minutes' },
      {
        key: 'preparation_hours',
        title: t('reports.columns.preparationMinutes'),
        kind: 'minutes',
      },
    ],
    rows: inOrder.map(({ role, people, times, minutes, preparationMinutes }) => [
      t(`staff.workingRole.${role}`),
      people,
      times,
      minutes,
      preparationMinutes,
    ]),
    total: [
      t('reports.total'),
      // Not the sum: who led in two roles is one person.
      leaders,
      sum(({ times }) => times),
      sum(({ minutes }) => minutes),
      sum(({ preparationMinutes }) => preparationMinutes),
    ],
  };
}
