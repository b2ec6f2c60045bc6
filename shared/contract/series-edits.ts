import { z } from 'zod';
import { editKinds } from '../domain/sessions/edits/edit-kinds.ts';
import { sessionStatuses } from '../domain/sessions/session-status.ts';
import { leaders } from '../domain/staff/roles.ts';
import { editLocks, offDay, shownPlan, slotConflicts } from './programme-parts.ts';
import { command, count, id, localDate, minuteOfDay, nothing, query } from './row.ts';
import { seriesRule } from './series-rule.ts';

const times = { startMinute: minuteOfDay, endMinute: minuteOfDay };
const when = { date: localDate, ...times };
const roomId = id<'room'>().nullable();
const leaderIds = z.array(id<'staff'>()).max(20);

const sessionChanges = {
  times: z.strictObject(times).optional(),
  roomId: roomId.optional(),
  leaderIds: leaderIds.optional(),
};

const manyEdit = {
  seriesId: id<'series'>(),
  changes: z.strictObject({
    ...sessionChanges,
    /** A new rule; `null` ends the series. */
    rule: seriesRule.nullable().optional(),
  }),
  /** Also brings sessions altered by hand back in line. */
  overwriteExceptions: z.boolean(),
  /** Off days on which the new rule holds a session all the same. */
  keepOffDays: z.array(localDate).max(1000),
};

/** "Only this", "this and following", "all". */
const edit = z.discriminatedUnion('scope', [
  z.strictObject({
    scope: z.literal('this'),
    sessionId: id<'session'>(),
    changes: z.strictObject({ ...sessionChanges, date: localDate.optional() }),
  }),
  z.strictObject({ scope: z.literal('this-and-following'), from: localDate, ...manyEdit }),
  z.strictObject({ scope: z.literal('all'), ...manyEdit }),
]);

const editItem = z.strictObject({
  kind: z.enum(['keep', 'change', 'add', 'remove', 'locked']),
  /** Null for one that is added. */
  sessionId: id<'session'>().nullable(),
  status: z.enum(sessionStatuses),
  /** As it is; of an added one, as it will be. */
  before: shownPlan,
  /** As the edit leaves it; null where it is not changed. */
  after: shownPlan.nullable(),
  why: z.enum(['out-of-scope', 'same', 'exception', ...editLocks]).nullable(),
});
export type ShownEditItem = z.infer<typeof editItem>;

const editPreview = z.strictObject({
  items: z.array(editItem),
  leftOut: z.array(
    z.strictObject({
      date: localDate,
      why: z.enum(['off-day', 'closed-month']),
      offDay: offDay.nullable(),
    }),
  ),
  effect: z.enum(['unchanged', 'update', 'split']),
  /** Of what is changed or added, where anything speaks against it. */
  conflicts: z.array(slotConflicts),
  /** Whether something blocks the edit. */
  blocked: z.boolean(),
  /** Given back when the edit is applied: it is refused where it would do something else by then. */
  digest: z.string(),
});
export type ShownEditPreview = z.infer<typeof editPreview>;

const edited = z.strictObject({ editId: id<'edit'>() });

const recentEdit = z.strictObject({
  id: id<'edit'>(),
  kind: z.enum(editKinds),
  title: z.string().nullable(),
  date: localDate.nullable(),
  created: count,
  changed: count,
  removed: count,
  madeOn: localDate,
  madeMinute: minuteOfDay,
  staffName: z.string(),
});
export type RecentEdit = z.infer<typeof recentEdit>;

/** Edits of a series, how they are taken back, and what was removed. */
export const seriesEditsCalls = {
  /** Every date that an edit of one session or of a series changes, and those it does not. Saves nothing. */
  'sessions.previewEdit': query({
    roles: leaders,
    input: z.strictObject({ edit }),
    output: editPreview,
  }),
  'sessions.applyEdit': command({
    roles: leaders,
    input: z.strictObject({ edit, digest: z.string().max(100) }),
    output: edited,
  }),
  /** Takes an edit of today back, whole; refused where something of it has been changed since. */
  'sessions.undoEdit': command({
    roles: leaders,
    input: z.strictObject({ editId: id<'edit'>() }),
    output: nothing,
  }),
  /** Today's edits of the programme that can be taken back, newest first. */
  'sessions.recentEdits': query({ roles: leaders, input: nothing, output: z.array(recentEdit) }),
  /** What was removed in the last thirty days, by removal. */
  'sessions.bin': query({
    roles: leaders,
    input: nothing,
    output: z.array(
      z.strictObject({
        edit: recentEdit,
        sessions: z.array(
          z.strictObject({
            id: id<'session'>(),
            title: z.string(),
            ...when,
          }),
        ),
      }),
    ),
  }),
  /** Puts removed sessions back as they were; those in the past come back too. */
  'sessions.restoreRemoved': command({
    roles: leaders,
    input: z.strictObject({ editId: id<'edit'>(), ids: z.array(id<'session'>()).min(1).max(2000) }),
    output: edited,
  }),
} as const;

/** What may be changed of a session or a series, as callers send it. */
export type EditInput = z.infer<typeof edit>;
