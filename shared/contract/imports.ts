import { z } from 'zod';
import { importProblems, importRemarks } from '../domain/people-import/entries.ts';
import {
  importFields,
  importKinds,
  layouts,
  refusedKinds,
} from '../domain/people-import/import-fields.ts';
import { markWords } from '../domain/people-import/mark-words.ts';
import { coordinators } from '../domain/staff/roles.ts';
import { mostMixedRows, sheetNotes } from '../domain/tables/sheet.ts';
import { maxImportBytes } from './programme.ts';
import { command, count, id, line, localDate, minuteOfDay, nothing, query, task } from './row.ts';

const column = z.int().min(0).max(299);

/** Made by whoever asks: by it the same person asks how far it is, and stops it. */
const jobId = z.string().regex(/^[\w-]{8,40}$/);

/** How the sheet is read, where it is not as it was found. */
const tableChoice = z.strictObject({
  sheet: z.int().min(0).max(49),
  layout: z.enum(layouts).nullable(),
  /** Null: as found, or as such a file was last read. */
  matching: z
    .strictObject({
      headerRow: z.int().min(0).max(20_000),
      columns: z.array(z.strictObject({ field: z.enum(importFields), column })).max(20),
    })
    .nullable(),
});

/** A group of the file: one that is known, a new one, or none of its rows. */
const groupChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), groupId: id<'group'>() }),
  z.strictObject({ kind: z.literal('new') }),
  z.strictObject({ kind: z.literal('skip') }),
]);
export type GroupChoice = z.infer<typeof groupChoice>;

const fileInput = z.strictObject({
  jobId,
  venueId: id<'venue'>(),
  kind: z.enum(importKinds),
  /** The file itself. What it is, is told by its bytes, not by its name. */
  base64: z.string().max(Math.ceil((maxImportBytes * 8 * 4) / 3)),
  table: tableChoice.optional(),
  /** Days written without a year are of the year that ends with this day; today unless said. */
  lastDay: localDate.optional(),
  /** For rows that name no group; of a matrix the whole sheet. */
  oneGroup: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('known'), groupId: id<'group'>() }),
      z.strictObject({ kind: z.literal('new'), name: line(100) }),
    ])
    .optional(),
  groups: z
    .array(z.strictObject({ name: z.string().max(400), choice: groupChoice }))
    .max(500)
    .optional(),
  words: z
    .array(z.strictObject({ word: z.string().max(60), means: z.enum(markWords) }))
    .max(200)
    .optional(),
  /** Who somebody is whose name is known elsewhere: a person, or somebody new. */
  people: z
    .array(z.strictObject({ key: z.string().max(300), personId: id<'person'>().nullable() }))
    .max(5_000)
    .optional(),
  /** The same for everybody of whom nothing was said one by one. */
  sameNames: z.enum(['same', 'new']).optional(),
  /** Whether people of registers join the group from their first day to their last. */
  joinGroups: z.boolean().optional(),
  /** Whether marks and counts that differ are replaced by those of the file. */
  overwrite: z.boolean().optional(),
  /** When sessions begin of which nobody tells, and how long they are. */
  usualStart: minuteOfDay.optional(),
  usualLength: z.int().min(5).max(720).optional(),
});

const issue = z.strictObject({
  row: count,
  column: column.nullable(),
  code: z.enum([...importProblems, ...importRemarks]),
  isProblem: z.boolean(),
  /** What stands there; never anything of a refused column. */
  seen: z.string(),
  /** The closed month that the row would change, as `2026-09`. */
  month: z.string().nullable(),
});

/** What is to be told of rows that are not read in, or not as they stand. */
const notRead = {
  issues: z.array(issue),
  /** Issues beyond the listed ones. */
  issuesLeftOut: count,
  /** Rows beyond what is read of one file. */
  rowsLeftOut: count,
  /** Rows and cells that are not read in, those beyond included. */
  problems: count,
};

/** What would be written, or was. */
const counts = z.strictObject({
  groups: count,
  people: count,
  memberships: count,
  sessions: count,
  marks: count,
  heads: count,
  visits: count,
});
export type ImportCounts = z.infer<typeof counts>;

const preview = z.strictObject({
  /** Of the file's bytes: what is confirmed must be what was looked at. */
  digest: z.string(),
  table: z.strictObject({
    sheets: z.array(z.strictObject({ name: z.string(), rows: count, isHidden: z.boolean() })),
    sheet: count,
    layout: z.enum(layouts),
    headerRow: count,
    columns: z.array(
      z.strictObject({
        column,
        header: z.string(),
        samples: z.array(z.string()),
        field: z.enum(importFields).nullable(),
        /** Never read in, whatever is chosen. */
        refused: z.enum(refusedKinds).nullable(),
        /** Of a matrix. */
        day: localDate.nullable(),
      }),
    ),
    /** What a column may be chosen to hold: facts of people only where they are switched on. */
    fields: z.array(z.enum(importFields)),
    /** What has to be chosen before anything can be read. */
    missing: z.array(z.enum(importFields)),
    notes: z.array(z.enum(sheetNotes)),
    /** Rows with signs of another encoding than the file's; the first ones of many. */
    mixedRows: z.array(count).max(mostMixedRows),
    /** Read as the last file with these headings was. */
    isRemembered: z.boolean(),
  }),
  /** Rows that say something. */
  rows: count,
  groups: z.array(
    z.strictObject({ name: z.string(), rows: count, choice: groupChoice.nullable() }),
  ),
  /** Rows that name no group, where one is needed. */
  withoutGroup: count,
  words: z.array(
    z.strictObject({ word: z.string(), times: count, means: z.enum(markWords).nullable() }),
  ),
  /** People whose name is known elsewhere; at most five hundred are listed. */
  sameNames: z.array(
    z.strictObject({
      key: z.string(),
      row: count,
      name: z.string(),
      groupName: z.string(),
      candidates: z.array(
        z.strictObject({
          personId: id<'person'>(),
          groupNames: z.array(z.string()),
          lastSeenOn: localDate.nullable(),
        }),
      ),
      /** Null: somebody new. */
      personId: id<'person'>().nullable(),
    }),
  ),
  sameNamesTotal: count,
  counts,
  /** What is there already as the file says. */
  same: count,
  ...notRead,
});
export type PeopleImportPreview = z.infer<typeof preview>;

const told = z.strictObject({
  importId: id<'import'>().nullable(),
  counts,
  same: count,
  ...notRead,
});
export type PeopleImportTold = z.infer<typeof told>;

const madeImport = z.strictObject({
  id: id<'import'>(),
  kind: z.enum(importKinds),
  madeOn: localDate,
  madeMinute: minuteOfDay,
  madeBy: z.string(),
  counts,
  isUndone: z.boolean(),
  /** The last day on which it can be taken back. */
  undoUntil: localDate,
});
export type MadeImport = z.infer<typeof madeImport>;

/** Why something stays when an import is taken back. */
export const stayReasons = ['changed', 'in-use', 'month-closed', 'erased'] as const;
export const importedThings = [
  'group',
  'person',
  'membership',
  'session',
  'mark',
  'heads',
  'visits',
] as const;

/** People and past registers out of files. Coordinators see and decide; nothing is saved unasked. */
export const importsCalls = {
  /** What a file would bring, with every row that cannot be read in. Saves nothing. */
  'imports.preview': task({ roles: coordinators, input: fileInput, output: preview }),
  /** Brings it in. The file is read again and must be the one that was looked at. */
  'imports.apply': task({
    roles: coordinators,
    input: fileInput.extend({ digest: z.string().max(100) }),
    output: told,
  }),
  /** How far a file is; null when nothing is being done under this id. */
  'imports.progress': query({
    roles: coordinators,
    input: z.strictObject({ jobId }),
    output: z.strictObject({
      at: z
        .strictObject({ step: z.enum(['reading', 'planning', 'writing']), done: count, of: count })
        .nullable(),
    }),
  }),
  /** Stops it; what was written already is taken back. */
  'imports.cancel': command({
    roles: coordinators,
    input: z.strictObject({ jobId }),
    output: nothing,
  }),
  /** Imports that can still be taken back, newest first. */
  'imports.list': query({
    roles: coordinators,
    input: nothing,
    output: z.strictObject({ imports: z.array(madeImport) }),
  }),
  /** Takes an import back, but for what has been changed or used since. */
  'imports.undo': task({
    roles: coordinators,
    input: z.strictObject({ jobId, importId: id<'import'>() }),
    output: z.strictObject({
      removed: counts,
      stayed: z.array(
        z.strictObject({
          kind: z.enum(importedThings),
          reason: z.enum(stayReasons),
          count,
        }),
      ),
    }),
  }),
} as const;
