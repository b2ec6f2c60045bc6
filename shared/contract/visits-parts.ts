import { z } from 'zod';
import { ageBands } from '../domain/attendance/age-bands.ts';
import { workingRoles } from '../domain/staff/roles.ts';
import { countables, listedKinds } from '../domain/visits/day-counters.ts';
import { count, id, lines, localDate, minuteOfDay } from './row.ts';

/** Destinations and kinds of errand, archived ones too: old days have them still. */
const counterEntry = z.strictObject({
  id: id<'counter-entry'>(),
  counter: z.enum(listedKinds),
  name: z.string(),
  archived: z.boolean(),
});

export const counterSettings = z.strictObject({
  used: z.array(z.enum(countables)),
  entries: z.array(counterEntry),
  /** The bands of the venue's scheme. */
  ageBands: z.array(z.enum(ageBands)),
});
export type CounterSettings = z.infer<typeof counterSettings>;

const workingRole = z.enum(workingRoles);

const presence = z.strictObject({
  staffId: id<'staff'>(),
  name: z.string(),
  workingRole,
  minutes: count,
  /** Sessions led at the venue that day in the same role: they lie within the presence. */
  ledMinutes: count,
});

export const dayRecord = z.strictObject({
  venueId: id<'venue'>(),
  date: localDate,
  openedMinute: minuteOfDay.nullable(),
  closedMinute: minuteOfDay.nullable(),
  remark: z.string(),
  /** The last remark of the two weeks before, for the next morning. */
  earlier: z.strictObject({ date: localDate, remark: z.string() }).nullable(),
  /** Present by record or by a session led; `minutes` 0 where only sessions tell of it. */
  presences: z.array(presence),
});
export type DayRecord = z.infer<typeof dayRecord>;

/** What a record's fields take. */
export const recordFields = {
  remark: lines(200).refine((text) => !/[\n\r\t]/.test(text)),
  workingRole,
};

export const hourAverages = z.array(
  z.strictObject({
    /** 1 is Monday. */
    weekday: z.int().min(1).max(7),
    /** Days of the period on which visits were counted by the hour or the doors were opened. */
    days: count,
    hours: z.array(z.strictObject({ hour: z.int().min(0).max(23), visits: count })),
  }),
);
export type HourAverages = z.infer<typeof hourAverages>;
