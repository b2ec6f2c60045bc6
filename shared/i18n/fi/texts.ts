import { app } from './app.ts';
import { attendance } from './attendance.ts';
import { cli } from './cli.ts';
import { errors, fields } from './errors.ts';
import { feedback } from './feedback.ts';
import { groups } from './groups.ts';
import { hosts } from './hosts.ts';
import { people } from './people.ts';
import { reports } from './reports.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { staff } from './staff.ts';
import { today } from './today.ts';
import { venues } from './venues.ts';
import { visits } from './visits.ts';

/** Every text in Finnish, the source language, by feature. */
export const fi = {
  hosts,
  cli,
  app,
  attendance,
  errors,
  feedback,
  fields,
  groups,
  people,
  reports,
  sessions,
  settings,
  staff,
  today,
  venues,
  visits,
} as const;
