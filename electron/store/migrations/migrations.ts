import type Sqlite from 'better-sqlite3';
import { firstSchema } from './010-first-schema.ts';
import { programmeSchema } from './020-programme.ts';
import { registerSchema } from './030-register.ts';
import { openDoorsSchema } from './040-open-doors.ts';
import { peopleSchema } from './050-people.ts';
import { accessSchema } from './060-access.ts';
import { chainOldLines, monthsAndAuditSchema } from './070-months-and-audit.ts';
import { rightsSchema } from './080-rights.ts';
import { checkinSchema } from './090-checkin.ts';
import { peopleImportsSchema } from './100-people-imports.ts';
import { addStandardForms, formsSchema } from './110-forms.ts';
import { evaluationsSchema } from './120-evaluations.ts';
import { feedbackResultsSchema } from './130-feedback-results.ts';
import { textRetentionSchema } from './140-text-retention.ts';
import { recycleBinSchema } from './150-recycle-bin.ts';

/** A step of the schema. Forward only; never edited once released. */
export type Migration = Readonly<{
  /** Becomes `user_version`; in tens, so that a fix can slip between two. */
  version: number;
  name: string;
  sql: string;
  /** What SQL cannot do, in the same transaction after it. */
  after?: (raw: Sqlite.Database) => void;
}>;

/** All steps of `venue.db`, oldest first. */
export const migrations: readonly Migration[] = [
  { version: 10, name: 'first schema', sql: firstSchema },
  { version: 20, name: 'the programme', sql: programmeSchema },
  { version: 30, name: 'registers', sql: registerSchema },
  { version: 40, name: 'open doors', sql: openDoorsSchema },
  { version: 50, name: 'people', sql: peopleSchema },
  { version: 60, name: 'who is at the laptop', sql: accessSchema },
  {
    version: 70,
    name: 'months and audit',
    sql: monthsAndAuditSchema,
    after: chainOldLines,
  },
  { version: 80, name: 'rights', sql: rightsSchema },
  { version: 90, name: 'self check-in', sql: checkinSchema },
  { version: 100, name: 'imports of people', sql: peopleImportsSchema },
  { version: 110, name: 'forms', sql: formsSchema, after: addStandardForms },
  { version: 120, name: 'evaluations', sql: evaluationsSchema },
  { version: 130, name: 'results of feedback', sql: feedbackResultsSchema },
  { version: 140, name: 'retention of texts', sql: textRetentionSchema },
  { version: 150, name: 'recycle bin of people and groups', sql: recycleBinSchema },
];
