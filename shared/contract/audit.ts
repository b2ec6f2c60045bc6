import { z } from 'zod';
import { auditTopics } from '../domain/audit/audit-actions.ts';
import { reportFormats } from '../domain/reports/report-table.ts';
import { administrators } from '../domain/staff/roles.ts';
import { language } from './app.ts';
import { count, id, localDate, minuteOfDay, nothing, query, task } from './row.ts';

const filter = {
  from: localDate,
  to: localDate,
  staffId: id<'staff'>().optional(),
  topic: z.enum(auditTopics).optional(),
  /** A person, a group, a session: anything that has an id. */
  subjectId: id<'subject'>().optional(),
};

/** What a line is about, where it still exists; the log itself holds the id alone. */
export const auditSubjects = ['person', 'group', 'session', 'staff', 'venue'] as const;
const subject = z.strictObject({
  id: z.string(),
  kind: z.enum(auditSubjects).nullable(),
  name: z.string(),
});
const auditLine = z.strictObject({
  number: count,
  date: localDate,
  minute: minuteOfDay,
  staffId: id<'staff'>().nullable(),
  staffName: z.string(),
  /** A code of the list of actions, or of an older or newer program. */
  action: z.string(),
  subject: subject.nullable(),
  detail: z.string(),
});
export type ShownAuditLine = z.infer<typeof auditLine>;

export const auditCalls = {
  /** A page of the log, newest first, from below a line's number on. */
  'audit.lines': query({
    roles: administrators,
    input: z.strictObject({ ...filter, below: count.nullable() }),
    output: z.strictObject({
      lines: z.array(auditLine),
      /** Of the filter, on every page. */
      total: count,
      /** Below which number the next page begins; null: this is the last one. */
      next: count.nullable(),
    }),
  }),
  /** Counts the chain of the log again; `brokenAt` is the first line that does not fit. */
  'audit.check': query({
    roles: administrators,
    input: nothing,
    output: z.strictObject({
      lines: count,
      brokenAt: count.nullable(),
      head: z.strictObject({ number: count, hash: z.string() }),
      /** Lines up to here are gone by age. */
      cutTo: count,
      cutOn: localDate.nullable(),
    }),
  }),
  /** The log of a time as a file, with the hash of each line and ids instead of names. Is logged. */
  'audit.export': task({
    roles: administrators,
    input: z.strictObject({ ...filter, format: z.enum(reportFormats), language }),
    output: z.strictObject({ fileName: z.string(), mimeType: z.string(), base64: z.base64() }),
  }),
} as const;
