import { appHandlers } from './app/app-handlers.ts';
import { attendanceHandlers } from './attendance/attendance-handlers.ts';
import type { Handlers, SignedInCall } from './context.ts';
import { groupsHandlers } from './groups/groups-handlers.ts';
import { peopleHandlers } from './people/people-handlers.ts';
import { type RenderReport, reportsHandlers } from './reports/reports-handlers.ts';
import { sessionsHandlers } from './sessions/sessions-handlers.ts';
import { staffHandlers } from './staff/staff-handlers.ts';
import { venuesHandlers } from './venues/venues-handlers.ts';
import { visitsHandlers } from './visits/visits-handlers.ts';

/** A use case for every call that needs somebody signed in; one missing does not compile. */
export const createHandlers = (render: RenderReport): Handlers<SignedInCall> => ({
  ...appHandlers,
  ...staffHandlers,
  ...venuesHandlers,
  ...groupsHandlers,
  ...peopleHandlers,
  ...sessionsHandlers,
  ...visitsHandlers,
  ...attendanceHandlers,
  ...reportsHandlers(render),
});
