import { appHandlers } from './app/app-handlers.ts';
import { attendanceHandlers } from './attendance/attendance-handlers.ts';
import { auditHandlers } from './audit/audit-handlers.ts';
import { boardHandlers } from './board/board-handlers.ts';
import { checkinHandlers } from './checkin/checkin-handlers.ts';
import type { Handlers, SignedInCall } from './context.ts';
import { evaluationsHandlers } from './evaluations/evaluations-handlers.ts';
import { feedbackHandlers } from './feedback/feedback-handlers.ts';
import type { RenderForm } from './forms/form-paper.ts';
import { formsHandlers } from './forms/forms-handlers.ts';
import { groupsHandlers } from './groups/groups-handlers.ts';
import type { ImportFiles } from './imports/import-files.ts';
import { importsHandlers } from './imports/imports-handlers.ts';
import { kioskHandlers } from './kiosk/kiosk-handlers.ts';
import { monthsHandlers } from './months/months-handlers.ts';
import { peopleHandlers } from './people/people-handlers.ts';
import { postersHandlers, type RenderWall } from './posters/posters-handlers.ts';
import { privacyHandlers } from './privacy/privacy-handlers.ts';
import type { RenderPaper } from './privacy/sheets.ts';
import type { ProgrammeFiles } from './programme/programme-files.ts';
import { programmeHandlers } from './programme/programme-handlers.ts';
import { type RenderReport, reportsHandlers } from './reports/reports-handlers.ts';
import { sessionsHandlers } from './sessions/sessions-handlers.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { staffHandlers } from './staff/staff-handlers.ts';
import { termsHandlers } from './terms/terms-handlers.ts';
import { venuesHandlers } from './venues/venues-handlers.ts';
import { visitsHandlers } from './visits/visits-handlers.ts';

/** What makes files of reports and posters. */
export type Renderers = Readonly<{
  report: RenderReport;
  wall: RenderWall;
  paper: RenderPaper;
  form: RenderForm;
  programme: ProgrammeFiles;
  imports: ImportFiles;
}>;

/** A use case for every call that needs somebody signed in; one missing does not compile. */
export const createHandlers = ({
  report,
  wall,
  programme,
  paper,
  form,
  imports,
}: Renderers): Handlers<SignedInCall> => ({
  ...appHandlers,
  ...staffHandlers,
  ...venuesHandlers,
  ...groupsHandlers,
  ...peopleHandlers,
  ...sessionsHandlers,
  ...termsHandlers,
  ...programmeHandlers(programme),
  ...importsHandlers(imports),
  ...visitsHandlers,
  ...attendanceHandlers,
  ...monthsHandlers,
  ...reportsHandlers(report),
  ...auditHandlers(report),
  ...postersHandlers(wall),
  ...boardHandlers,
  ...checkinHandlers,
  ...kioskHandlers,
  ...feedbackHandlers(report),
  ...settingsHandlers,
  ...formsHandlers(form),
  ...evaluationsHandlers,
  ...privacyHandlers(paper),
});
