import { z } from 'zod';
import { reportFormats } from '../domain/reports/report-table.ts';
import { reporters } from '../domain/staff/roles.ts';
import { language } from './app.ts';
import { id, localDate, query, task } from './row.ts';

/** What a row of the attendance report stands for. */
export const reportGroupings = [
  'month',
  'quarter',
  'year',
  'group',
  'venue',
  'session',
  'kind',
  'activity-type',
  'tag',
  'partner',
] as const;
export type ReportGrouping = (typeof reportGroupings)[number];

const request = {
  from: localDate,
  to: localDate,
  by: z.enum(reportGroupings),
  venueId: id<'venue'>().optional(),
  groupId: id<'group'>().optional(),
  /** Leaves board members out of the hours by role, as a report for an Ay grant must. */
  withoutBoard: z.boolean().default(false),
  /** For readers outside the house: small figures are hidden; of whole, past months alone. */
  forOutsiders: z.boolean().default(false),
  language,
};

const cell = z.union([z.string(), z.number(), z.null()]);
const column = z.strictObject({
  key: z.string(),
  title: z.string(),
  kind: z.enum(['text', 'count', 'minutes', 'ratio', 'date', 'decimal']),
});
const table = z.strictObject({
  key: z.string(),
  title: z.string(),
  columns: z.array(column).readonly(),
  rows: z.array(z.array(cell).readonly()).readonly(),
  total: z.array(cell).readonly().exactOptional(),
});
const report = z.strictObject({
  key: z.string(),
  language,
  title: z.string(),
  facts: z
    .array(z.strictObject({ key: z.string(), label: z.string(), text: z.string() }).readonly())
    .readonly(),
  tables: z.array(table).readonly(),
  rules: z.array(z.string()).readonly(),
  notes: z.array(z.string()).readonly(),
});

export const reportsCalls = {
  /** The attendance report of a period (3,700 days at most). Holds no names of people. */
  'reports.attendance': query({ roles: reporters, input: z.strictObject(request), output: report }),
  /** The same report as a file. The export is logged. */
  'reports.exportAttendance': task({
    roles: reporters,
    input: z.strictObject({ ...request, format: z.enum(reportFormats) }),
    output: z.strictObject({
      fileName: z.string(),
      mimeType: z.string(),
      base64: z.base64(),
    }),
  }),
} as const;
