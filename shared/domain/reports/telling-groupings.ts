import type { ReportGrouping } from '../../contract/reports.ts';

/** Groupings whose rows say what a session is about. */
const telling: readonly string[] = [
  'activity-type',
  'tag',
  'partner',
] satisfies readonly ReportGrouping[];

/** Whether a report by this says what sessions are about. */
export const isTelling = (by: string): boolean => telling.includes(by);

/** The one row of sessions of groups that are kept from the asker. No id looks like it. */
export const untoldKey = '*';
