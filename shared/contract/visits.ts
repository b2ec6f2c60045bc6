import { z } from 'zod';
import { coordinators, counters, leaders, staffRoles } from '../domain/staff/roles.ts';
import { counterKinds, longestSupport } from '../domain/visits/day-counters.ts';
import { visitKinds } from '../domain/visits/visit-kinds.ts';
import { command, count, id, line, localDate, minuteOfDay, nothing, query, task } from './row.ts';
import { counterSettings, dayRecord, hourAverages, recordFields } from './visits-parts.ts';

/** What undo would take back. */
const steps = [...visitKinds, 'correction', ...counterKinds] as const;

const counter = {
  counter: z.enum(counterKinds),
  /** A code, an age band, or the id of a listed entry. */
  item: z.string().regex(/^[0-9a-z-]{1,20}$/),
};

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
  /** What was counted beside visits; items without a count are not there. */
  counters: z.array(z.strictObject({ ...counter, count, minutes: count })),
  undoes: z.enum(steps).nullable(),
});
export type VisitDay = z.infer<typeof visitDay>;

const venue = z.strictObject({ venueId: id<'venue'>() });
const venueDay = { venueId: id<'venue'>(), date: localDate };
/** The most of anything that a day is believed to have. */
const dayCount = z.int().min(0).max(100_000);

export const visitsCalls = {
  /** The counter of a venue's day. */
  'visits.day': query({ roles: staffRoles, input: z.strictObject(venueDay), output: visitDay }),
  'visits.openDoors': command({ roles: counters, input: venue, output: visitDay }),
  'visits.closeDoors': command({ roles: counters, input: venue, output: visitDay }),
  /** One tap is one visit. Opens the doors if they were not. */
  'visits.add': command({
    roles: counters,
    input: z.strictObject({ venueId: id<'venue'>(), kind: z.enum(visitKinds) }),
    output: visitDay,
  }),
  /** One tap of another counter; `minutes` for supports that take time, else 0. */
  'visits.count': command({
    roles: counters,
    input: z.strictObject({
      venueId: id<'venue'>(),
      ...counter,
      minutes: z.int().min(0).max(longestSupport),
    }),
    output: visitDay,
  }),
  /** Takes the last tap or correction of today back; all of today's can be taken back one by one. */
  'visits.undo': command({ roles: counters, input: venue, output: visitDay }),
  /** "Now N in all": sets the day's total, today or afterwards. */
  'visits.correctTotal': command({
    roles: counters,
    input: z.strictObject({ ...venueDay, visits: dayCount }),
    output: visitDay,
  }),
  /** Sets how many of the day's visits were first ones. */
  'visits.correctFirsts': command({
    roles: counters,
    input: z.strictObject({ ...venueDay, firstOfYear: dayCount, firstEver: dayCount }),
    output: visitDay,
  }),
  /** Sets one of the other counters, today or afterwards. */
  'visits.correctCounter': command({
    roles: counters,
    input: z.strictObject({ ...venueDay, ...counter, count: dayCount, minutes: dayCount }),
    output: visitDay,
  }),

  /** Which counters the venue uses, and the names of their items. */
  'visits.counters': query({ roles: staffRoles, input: venue, output: counterSettings }),
  'visits.useCounter': command({
    roles: coordinators,
    input: z.strictObject({
      venueId: id<'venue'>(),
      counter: counterSettings.shape.used.element,
      used: z.boolean(),
    }),
    output: nothing,
  }),
  /** Adds (id null), renames, archives or brings back a destination or a kind of errand. */
  'visits.saveCounterEntry': command({
    roles: coordinators,
    input: z.strictObject({
      id: id<'counter-entry'>().nullable(),
      counter: counterSettings.shape.entries.element.shape.counter,
      name: line(60),
      archived: z.boolean(),
    }),
    output: z.strictObject({ id: id<'counter-entry'>() }),
  }),

  /** The record of an opening day: doors, remark, who of the staff was there. */
  'visits.dayRecord': query({
    roles: staffRoles,
    input: z.strictObject(venueDay),
    output: dayRecord,
  }),
  'visits.saveDoors': command({
    roles: leaders,
    input: z.strictObject({
      ...venueDay,
      openedMinute: minuteOfDay.nullable(),
      closedMinute: minuteOfDay.nullable(),
    }),
    output: dayRecord,
  }),
  /** One line about the day, never about a person. */
  'visits.saveRemark': command({
    roles: counters,
    input: z.strictObject({ ...venueDay, remark: recordFields.remark }),
    output: dayRecord,
  }),
  /** Sets how long somebody of the staff was there in a role; 0 takes it away. */
  'visits.setPresence': command({
    roles: leaders,
    input: z.strictObject({
      ...venueDay,
      staffId: id<'staff'>(),
      workingRole: recordFields.workingRole,
      minutes: z.int().min(0).max(1440),
    }),
    output: dayRecord,
  }),
  /** Who of the staff sits on the board: reports can leave them out. */
  'visits.boardMembers': query({
    roles: leaders,
    input: nothing,
    output: z.array(id<'staff'>()),
  }),
  'visits.setBoardMember': command({
    roles: coordinators,
    input: z.strictObject({ staffId: id<'staff'>(), isMember: z.boolean() }),
    output: nothing,
  }),
  /** Visits by weekday and hour over a period, to divide by the days they were counted on. */
  'visits.hourAverages': query({
    roles: staffRoles,
    input: z.strictObject({ venueId: id<'venue'>(), from: localDate, to: localDate }),
    output: hourAverages,
  }),

  /**
   * A self-chosen code marks one person of the year. The answer is the same whether the code was
   * used before; no more is kept than its keyed hash.
   */
  'visits.useCode': task({
    roles: counters,
    input: z.strictObject({ venueId: id<'venue'>(), code: z.string().max(100) }),
    output: nothing,
  }),
} as const;
