import { z } from 'zod';
import { markStatuses } from '../domain/attendance/mark-status.ts';
import { tagSets } from '../domain/settings/tag-sets.ts';
import { lockAfterMinutes } from '../domain/staff/lock-after.ts';
import { administrators, coordinators, leaders, staffRoles } from '../domain/staff/roles.ts';
import { command, id, line, nothing, query } from './row.ts';

const shown = { name: z.string(), archived: z.boolean() };
const typed = { name: line(80), archived: z.boolean() };
const tagSet = z.enum(tagSets);

const lists = z.strictObject({
  activityTypes: z.array(z.strictObject({ id: id<'activity-type'>(), ...shown })),
  tags: z.array(z.strictObject({ id: id<'tag'>(), tagSet, ...shown })),
  partners: z.array(z.strictObject({ id: id<'partner'>(), ...shown })),
  /** The venue's own names for marks, each of one fixed meaning. */
  markLabels: z.array(
    z.strictObject({ id: id<'mark-label'>(), status: z.enum(markStatuses), ...shown }),
  ),
});
export type Lists = z.infer<typeof lists>;

export const settingsCalls = {
  /** What groups and sessions are reported by, by name, archived entries too: old sessions have them still. */
  'settings.lists': query({ roles: staffRoles, input: nothing, output: lists }),
  /** Adds (id null), renames, archives or brings back. */
  'settings.saveActivityType': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'activity-type'>().nullable(), ...typed }),
    output: z.strictObject({ id: id<'activity-type'>() }),
  }),
  'settings.saveTag': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'tag'>().nullable(), tagSet, ...typed }),
    output: z.strictObject({ id: id<'tag'>() }),
  }),
  /** A label keeps the meaning that it was made with: past marks would change with it. */
  'settings.saveMarkLabel': command({
    roles: coordinators,
    input: z.strictObject({
      id: id<'mark-label'>().nullable(),
      status: z.enum(markStatuses),
      ...typed,
    }),
    output: z.strictObject({ id: id<'mark-label'>() }),
  }),
  /** A leader may add one as she writes a session down; the rest is the coordinators'. */
  'settings.savePartner': command({
    roles: leaders,
    input: z.strictObject({ id: id<'partner'>().nullable(), ...typed }),
    output: z.strictObject({ id: id<'partner'>() }),
  }),
  /** After how many minutes without a touch every window of the program locks itself. */
  'settings.setLockAfter': command({
    roles: administrators,
    input: z.strictObject({
      minutes: z.int().min(lockAfterMinutes.least).max(lockAfterMinutes.most),
    }),
    output: nothing,
  }),
} as const;
