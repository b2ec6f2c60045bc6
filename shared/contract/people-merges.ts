import { z } from 'zod';
import { coordinators } from '../domain/staff/roles.ts';
import { person } from './person.ts';
import { command, count, id, localDate, minuteOfDay, nothing, query } from './row.ts';

const both = { keepId: id<'person'>(), mergeId: id<'person'>() };

const preview = z.strictObject({
  kept: person,
  merged: person,
  /** Sessions in which both have a mark: the stronger one stays. */
  sharedSessions: count,
  /** Marks that move to the person who is kept. */
  marks: count,
  memberships: count,
  /** Memberships of one group that overlap and become one. */
  joinedMemberships: count,
  /**
   * Sessions in which both are present: probably two people. Each is one attendance less after a
   * merge, which has to be said yes to.
   */
  bothPresent: z.array(z.strictObject({ date: localDate, title: z.string() })),
  /** Closed months (`YYYY-MM`) whose figures the merge would change: it is refused then. */
  closedMonths: z.array(z.string()),
});
export type MergePreview = z.infer<typeof preview>;

export const mergeCalls = {
  /**
   * Pairs of people whose names are the same or nearly so, same names first: those of whom nobody
   * has said that they are different people, or only those where `apart`.
   */
  'people.duplicates': query({
    roles: coordinators,
    input: z.strictObject({
      apart: z.boolean().optional(),
      offset: count.optional(),
      limit: z.int().min(1).max(100).optional(),
    }),
    output: z.strictObject({
      pairs: z.array(z.strictObject({ one: person, other: person, how: z.enum(['same', 'near']) })),
      total: count,
      /** How many pairs have been told apart. */
      apart: count,
    }),
  }),
  /** Says that two of nearly one name are different people, or takes that back. */
  'people.tellApart': command({
    roles: coordinators,
    input: z.strictObject({ oneId: id<'person'>(), otherId: id<'person'>(), apart: z.boolean() }),
    output: nothing,
  }),
  /** What a merge would do, without doing it. */
  'people.previewMerge': query({
    roles: coordinators,
    input: z.strictObject(both),
    output: preview,
  }),
  /** Makes one record of two. `markedTwice` says that where both are present it was one person. */
  'people.merge': command({
    roles: coordinators,
    input: z.strictObject({ ...both, markedTwice: z.boolean() }),
    output: z.strictObject({ id: id<'merge'>() }),
  }),
  /** Merges that can still be taken back, the newest first. */
  'people.merges': query({
    roles: coordinators,
    input: nothing,
    output: z.array(
      z.strictObject({
        id: id<'merge'>(),
        keptId: id<'person'>(),
        keptName: z.string(),
        mergedName: z.string(),
        madeOn: localDate,
        madeMinute: minuteOfDay,
        madeBy: z.string(),
        /** The last day on which it can be taken back. */
        until: localDate,
      }),
    ),
  }),
  /** Puts every row back as it was, unless something made since stands in the way. */
  'people.undoMerge': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'merge'>() }),
    output: nothing,
  }),
} as const;
