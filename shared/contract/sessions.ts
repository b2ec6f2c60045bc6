import { z } from 'zod';
import { groupForms } from '../domain/groups/group-kinds.ts';
import {
  cancelReasons,
  sessionStatuses,
  shownStatuses,
} from '../domain/sessions/session-status.ts';
import { leaders, staffRoles } from '../domain/staff/roles.ts';
import { command, count, id, line, localDate, minuteOfDay, nothing, query } from './row.ts';

const session = z.strictObject({
  id: id<'session'>(),
  venueId: id<'venue'>(),
  venueName: z.string(),
  groupId: id<'group'>().nullable(),
  seriesId: id<'series'>().nullable(),
  /** The group's name, or the own title of a session without a group. */
  title: z.string(),
  form: z.enum(groupForms),
  date: localDate,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  roomId: id<'room'>().nullable(),
  roomName: z.string().nullable(),
  leaderIds: z.array(id<'staff'>()),
  leaderNames: z.array(z.string()),
  status: z.enum(sessionStatuses),
  shownStatus: z.enum(shownStatuses),
  cancelReason: z.enum(cancelReasons).nullable(),
  registerClosed: z.boolean(),
  /** People who took part so far: roster marks and anonymous heads. */
  presentCount: count,
  /** Whether anything has been recorded; such a session is not moved or removed. */
  hasAttendance: z.boolean(),
  /** Whether the asker may open the register with its names. */
  mayOpenRegister: z.boolean(),
});
export type Session = z.infer<typeof session>;

const when = { date: localDate, startMinute: minuteOfDay, endMinute: minuteOfDay };
const byId = z.strictObject({ id: id<'session'>() });

const seriesPlan = {
  groupId: id<'group'>(),
  /** Weekdays on which it meets, Monday 1. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  /** 1 every week, 2 every second week from the first date. */
  everyWeeks: z.int().min(1).max(12),
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  roomId: id<'room'>().nullable(),
  from: localDate,
  until: localDate,
};

const skippedDate = z.strictObject({
  date: localDate,
  reason: z.enum(['holiday', 'closure']),
  name: z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() }),
});
export type SkippedDate = z.infer<typeof skippedDate>;

export const sessionsCalls = {
  /** Sessions of a period (400 days at most) by date and time. */
  'sessions.list': query({
    roles: staffRoles,
    input: z.strictObject({
      from: localDate,
      to: localDate,
      venueId: id<'venue'>().optional(),
      groupId: id<'group'>().optional(),
    }),
    output: z.array(session),
  }),
  'sessions.get': query({ roles: staffRoles, input: byId, output: session }),
  /** The dates a weekly series would have, and those it skips with why. Saves nothing. */
  'sessions.previewSeries': query({
    roles: leaders,
    input: z.strictObject(seriesPlan),
    output: z.strictObject({ dates: z.array(localDate), skipped: z.array(skippedDate) }),
  }),
  /** Saves the series; `keep` are skipped dates to hold all the same. */
  'sessions.createSeries': command({
    roles: leaders,
    input: z.strictObject({ ...seriesPlan, keep: z.array(localDate).max(400) }),
    output: z.strictObject({ seriesId: id<'series'>(), created: count }),
  }),
  /** One session, of a group or on its own with a title (an information event, say). */
  'sessions.create': command({
    roles: leaders,
    input: z.strictObject({
      ...when,
      venueId: id<'venue'>(),
      of: z.union([
        z.strictObject({ groupId: id<'group'>() }),
        z.strictObject({ title: line(80), leaderIds: z.array(id<'staff'>()).max(20) }),
      ]),
      roomId: id<'room'>().nullable(),
    }),
    output: byId,
  }),
  /** Moves one session; refused once attendance is recorded. */
  'sessions.change': command({
    roles: leaders,
    input: z.strictObject({ id: id<'session'>(), ...when, roomId: id<'room'>().nullable() }),
    output: nothing,
  }),
  /** Planned, but called off. Stays visible. */
  'sessions.cancel': command({
    roles: leaders,
    input: z.strictObject({ id: id<'session'>(), reason: z.enum(cancelReasons) }),
    output: nothing,
  }),
  /** The day came and the session did not take place. */
  'sessions.markNotHeld': command({
    roles: leaders,
    input: z.strictObject({ id: id<'session'>(), reason: z.enum(cancelReasons) }),
    output: nothing,
  }),
  /** Takes a cancellation or "not held" back. */
  'sessions.restore': command({ roles: leaders, input: byId, output: nothing }),
  /** Removes a session planned by mistake; refused once attendance is recorded. */
  'sessions.remove': command({ roles: leaders, input: byId, output: nothing }),
} as const;
