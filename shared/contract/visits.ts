import { z } from 'zod';
import { counters, staffRoles } from '../domain/staff/roles.ts';
import { visitKinds } from '../domain/visits/visit-kinds.ts';
import { command, count, id, localDate, minuteOfDay, query } from './row.ts';

const visitDay = z.strictObject({
  venueId: id<'venue'>(),
  date: localDate,
  openedMinute: minuteOfDay.nullable(),
  closedMinute: minuteOfDay.nullable(),
  visits: count,
  firstOfYear: count,
  firstEver: count,
  /** Hours with visits only, in order; `hour` 0-23, or null for visits entered afterwards. */
  byHour: z.array(z.strictObject({ hour: z.int().min(0).max(23).nullable(), visits: count })),
  /** What undo would take back, or null. */
  undoes: z.enum([...visitKinds, 'correction']).nullable(),
});
export type VisitDay = z.infer<typeof visitDay>;

const venue = z.strictObject({ venueId: id<'venue'>() });

export const visitsCalls = {
  /** The counter of a venue's day. */
  'visits.day': query({
    roles: staffRoles,
    input: z.strictObject({ venueId: id<'venue'>(), date: localDate }),
    output: visitDay,
  }),
  'visits.openDoors': command({ roles: counters, input: venue, output: visitDay }),
  'visits.closeDoors': command({ roles: counters, input: venue, output: visitDay }),
  /** One tap is one visit. Opens the doors if they were not. */
  'visits.add': command({
    roles: counters,
    input: z.strictObject({ venueId: id<'venue'>(), kind: z.enum(visitKinds) }),
    output: visitDay,
  }),
  /** Takes the last tap or correction of today back; all of today's can be taken back one by one. */
  'visits.undo': command({ roles: counters, input: venue, output: visitDay }),
  /** "Now N in all": sets the day's total, today or afterwards. */
  'visits.correctTotal': command({
    roles: counters,
    input: z.strictObject({
      venueId: id<'venue'>(),
      date: localDate,
      visits: z.int().min(0).max(100_000),
    }),
    output: visitDay,
  }),
} as const;
