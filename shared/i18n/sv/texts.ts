import { app } from './app.ts';
import { attendance } from './attendance.ts';
import { audit } from './audit.ts';
import { calendar } from './calendar.ts';
import { checkin } from './checkin.ts';
import { cli } from './cli.ts';
import { edits } from './edits.ts';
import { errors, fields } from './errors.ts';
import { evaluations } from './evaluations.ts';
import { feedback } from './feedback.ts';
import { forms } from './forms.ts';
import { groups } from './groups.ts';
import { hosts } from './hosts.ts';
import { imports } from './imports.ts';
import { months } from './months.ts';
import { people } from './people.ts';
import { planning } from './planning.ts';
import { posters } from './posters.ts';
import { privacy } from './privacy.ts';
import { programme } from './programme.ts';
import { reports } from './reports.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { staff } from './staff.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { venues } from './venues.ts';
import { visits } from './visits.ts';
import { wall } from './wall.ts';

/** Every text in Swedish, by feature. */
export const sv = {
  hosts,
  cli,
  app,
  attendance,
  audit,
  calendar,
  checkin,
  edits,
  errors,
  evaluations,
  feedback,
  fields,
  forms,
  groups,
  months,
  imports,
  people,
  planning,
  posters,
  privacy,
  programme,
  reports,
  sessions,
  settings,
  staff,
  terms,
  today,
  venues,
  visits,
  wall,
};
