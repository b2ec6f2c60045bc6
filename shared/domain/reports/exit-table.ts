import type { Translate } from '../../i18n/translate.ts';
import { type ExitReason, exitReasons } from '../groups/exit-reasons.ts';
import type { Table } from './report-table.ts';

/** How many memberships ended for a reason; null where none was noted. */
export type ExitCount = Readonly<{ reason: ExitReason | null; count: number }>;

/** Fewer than this may say something of one person to those who know the group. */
const few = 5;

/** Whether a number of the table is so small that it had better not be handed on. */
export const hasFewExits = (exits: readonly ExitCount[]): boolean =>
  exits.some(({ count }) => count < few);

/** What an exit reason is called in reports. */
export const exitName = (reason: ExitReason | null, t: Translate): string =>
  reason === null ? t('people.membership.notAsked') : t(`people.membership.exitReasons.${reason}`);

/** Exit reasons and onward paths: a block of counts among several, in the order of the choices. */
export function exitTable(exits: readonly ExitCount[], t: Translate): Table {
  const inOrder = [...exitReasons, null].flatMap((reason) =>
    exits.filter((own) => own.reason === reason),
  );
  return {
    key: 'exits_by_reason',
    title: t('reports.exitsTitle'),
    columns: [
      { key: 'exit_reason', title: t('reports.columns.exitReason'), kind: 'text' },
      { key: 'memberships_ended', title: t('reports.columns.exits'), kind: 'count' },
    ],
    rows: inOrder.map(({ reason, count }) => [exitName(reason, t), count]),
    total: [t('reports.total'), inOrder.reduce((sum, { count }) => sum + count, 0)],
  };
}
