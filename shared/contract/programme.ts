import { z } from 'zod';
import {
  comparedFields,
  entryNotes,
  entryProblems,
  entryStatuses,
  fileCuts,
} from '../domain/programme-import/preview.ts';
import { tableFields } from '../domain/programme-import/table/table-columns.ts';
import { coordinators, staffRoles } from '../domain/staff/roles.ts';
import { mostMixedRows, sheetNotes } from '../domain/tables/sheet.ts';
import { language } from './app.ts';
import { conflict } from './programme-parts.ts';
import { command, count, id, localDate, minuteOfDay, query } from './row.ts';

/** Bytes of a file that is brought in; a host lets its body through, the core refuses what is more. */
export const maxImportBytes = 10 * 1024 * 1024;

const column = z.int().min(0).max(299);

/** How a table is read, where it is not as it was found. */
const tableChoice = z.strictObject({
  sheet: z.int().min(0).max(49),
  /** Null: as found. */
  matching: z
    .strictObject({
      headerRow: z.int().min(0).max(20_000),
      columns: z.array(z.strictObject({ field: z.enum(tableFields), column })).max(20),
    })
    .nullable(),
  /** How long a session is whose row tells no end. */
  lengthMinutes: z.int().min(5).max(1440).nullable(),
});

const file = {
  venueId: id<'venue'>(),
  from: localDate,
  to: localDate,
  /** The file itself. What it is, is told by its bytes, not by its name. */
  base64: z.string().max(Math.ceil((maxImportBytes * 8 * 4) / 3)),
  table: tableChoice.optional(),
};

/** Names one line of a preview in the same file. */
const itemKey = z.string().max(400);
const fieldChange = z.strictObject({
  field: z.enum(comparedFields),
  before: z.union([z.string(), z.number()]),
  after: z.union([z.string(), z.number()]),
});

const item = z.strictObject({
  key: itemKey,
  kind: z.enum(['new', 'changed', 'same', 'cannot']),
  /** The row of a table, from 1. */
  row: count.nullable(),
  /** The session of the programme it is, or is about. */
  sessionId: id<'session'>().nullable(),
  title: z.string(),
  date: localDate.nullable(),
  startMinute: minuteOfDay.nullable(),
  endMinute: minuteOfDay.nullable(),
  placeText: z.string(),
  status: z.enum(entryStatuses),
  notes: z.array(z.enum(entryNotes)),
  changes: z.array(fieldChange),
  /** Why it cannot be taken. */
  reason: z.enum(entryProblems).nullable(),
  /** A session with this title, day and start is there already under another name. */
  isTwin: z.boolean(),
  /** The file says what it said before; the session has been changed here since. */
  isChangedHere: z.boolean(),
  conflicts: z.array(conflict),
});
export type ImportItem = z.infer<typeof item>;

const preview = z.strictObject({
  kind: z.enum(['calendar', 'table']),
  items: z.array(item),
  cuts: z.array(z.enum(fileCuts)),
  /** Entries that have no session in the period. */
  outsidePeriod: count,
  /** Sessions that were in an earlier file and are not in this one: they stay. */
  notInFile: z.array(
    z.strictObject({
      id: id<'session'>(),
      title: z.string(),
      date: localDate,
      startMinute: minuteOfDay,
    }),
  ),
  /** Titles of what is new, and the group its sessions would belong to. */
  titles: z.array(z.strictObject({ title: z.string(), count, groupId: id<'group'>().nullable() })),
  /** Places of what is new or changed, and the room each seems to be. */
  places: z.array(
    z.strictObject({
      placeText: z.string(),
      count,
      roomId: id<'room'>().nullable(),
      isSure: z.boolean(),
    }),
  ),
  /** How the table was read, to be checked and changed; null for a calendar. */
  table: z
    .strictObject({
      sheets: z.array(z.strictObject({ name: z.string(), rows: count, isHidden: z.boolean() })),
      sheet: count,
      headerRow: count,
      columns: z.array(
        z.strictObject({
          column,
          header: z.string(),
          samples: z.array(z.string()),
          field: z.enum(tableFields).nullable(),
        }),
      ),
      /** False: a day or a title has no column, and nothing could be read. */
      isEnough: z.boolean(),
      notes: z.array(z.enum(sheetNotes)),
      /** Rows beyond what is read of one file. */
      rowsLeftOut: count,
      /** Rows with signs of another encoding than the file's; the first ones of many. */
      mixedRows: z.array(count).max(mostMixedRows),
    })
    .nullable(),
});
export type ImportPreview = z.infer<typeof preview>;

const choices = {
  /** Lines that are not taken. */
  leaveOut: z.array(itemKey).max(5_000).optional(),
  /** Twins that are taken all the same. */
  takeTwins: z.array(itemKey).max(5_000).optional(),
  /** Rooms for places, where they are not as found; null: a place elsewhere, in words. */
  rooms: z
    .array(z.strictObject({ placeText: z.string().max(400), roomId: id<'room'>().nullable() }))
    .max(2_000)
    .optional(),
  /** Groups for titles, where they are not as found; null: a session of its own. */
  groups: z
    .array(z.strictObject({ title: z.string().max(400), groupId: id<'group'>().nullable() }))
    .max(2_000)
    .optional(),
};

/** `own`: as the staff calls groups. `public`: as they are on the wall, hidden ones not at all. */
export const calendarTitles = ['own', 'public'] as const;

export const programmeCalls = {
  /** What bringing in a calendar or a table would do. Saves nothing. */
  'programme.previewImport': query({
    roles: coordinators,
    input: z.strictObject({ ...file, rooms: choices.rooms, groups: choices.groups }),
    output: preview,
  }),
  /** Brings it in, as one edit that can be taken back today. The file is read again. */
  'programme.applyImport': command({
    roles: coordinators,
    input: z.strictObject({ ...file, ...choices }),
    output: z.strictObject({
      /** Null where there was nothing to do. */
      editId: id<'edit'>().nullable(),
      created: count,
      changed: count,
      same: count,
      cannot: count,
      leftOut: count,
    }),
  }),
  /** The programme as an iCalendar file, without a name of anybody (800 days at most). */
  'programme.exportCalendar': query({
    roles: staffRoles,
    input: z.strictObject({
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('venue'), venueId: id<'venue'>() }),
        z.strictObject({ kind: z.literal('group'), groupId: id<'group'>() }),
        z.strictObject({ kind: z.literal('leader'), staffId: id<'staff'>() }),
      ]),
      from: localDate,
      to: localDate,
      titles: z.enum(calendarTitles),
      language,
    }),
    output: z.strictObject({ fileName: z.string(), text: z.string(), sessions: count }),
  }),
} as const;
