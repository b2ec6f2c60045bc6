import { z } from 'zod';
import { absenceReasons } from '../domain/attendance/absence-reasons.ts';
import { ageSchemes } from '../domain/attendance/age-bands.ts';
import { markStatuses } from '../domain/attendance/mark-status.ts';
import { closingMarks } from '../domain/attendance/register-settings.ts';
import { changeSources } from '../domain/checkin/change-source.ts';
import { groupForms } from '../domain/groups/group-kinds.ts';
import { coordinators, counters, leaders } from '../domain/staff/roles.ts';
import { command, count, id, localDate, minuteOfDay, nothing, query } from './row.ts';

const settings = {
  ageScheme: z.enum(ageSchemes),
  byGender: z.boolean(),
  byRole: z.boolean(),
  times: z.boolean(),
  absenceReasons: z.boolean(),
  unmarkedAtClosing: z.enum(closingMarks).nullable(),
};
const venueId = id<'venue'>();

const markLabel = z.strictObject({
  id: id<'mark-label'>(),
  name: z.string(),
  status: z.enum(markStatuses),
  archived: z.boolean(),
});

const options = z.strictObject({
  ...settings,
  /** The group's own choice; `times` is on by either. */
  groupTimes: z.boolean(),
  /** Archived ones too: old marks have them still. */
  labels: z.array(markLabel),
});
export type RegisterOptions = z.infer<typeof options>;

const shownMark = z.strictObject({
  status: z.enum(markStatuses),
  /** Empty without one. */
  label: z.string(),
  arrivedMinute: minuteOfDay.nullable(),
  leftMinute: minuteOfDay.nullable(),
  absenceReason: z.enum(absenceReasons).nullable(),
});
export type ShownMark = z.infer<typeof shownMark>;

const markChange = z.strictObject({
  id: z.string(),
  madeOn: localDate,
  madeMinute: minuteOfDay,
  staffName: z.string(),
  /** Made by the named one, by closing, or by the visitor herself at the check-in she opened. */
  source: z.enum(changeSources),
  before: shownMark.nullable(),
  after: shownMark.nullable(),
  /** Who took it back; null while it holds. */
  undoneBy: z.string().nullable(),
  isUndone: z.boolean(),
});
export type MarkChange = z.infer<typeof markChange>;

const unclosed = z.strictObject({
  id: id<'session'>(),
  title: z.string(),
  form: z.enum(groupForms),
  date: localDate,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  venueName: z.string(),
  leaderNames: z.array(z.string()),
  presentCount: count,
  /** Nothing is recorded, so that it can still be said not to have been held. */
  mayBeNotHeld: z.boolean(),
  /** A kiosk was opened for it: its feedback waits for the register. */
  hadKiosk: z.boolean(),
});
export type UnclosedSession = z.infer<typeof unclosed>;

/** What surrounds a register: what it asks, its history, and those that wait. */
export const registerCalls = {
  /** What the registers of a venue ask beyond one tap a person. */
  'attendance.settings': query({
    roles: coordinators,
    input: z.strictObject({ venueId }),
    output: z.strictObject(settings),
  }),
  'attendance.saveSettings': command({
    roles: coordinators,
    input: z.strictObject({ venueId, ...settings }),
    output: nothing,
  }),
  /** Whether a group's registers ask for arrival and leaving times, whatever its venue does. */
  'attendance.setGroupTimes': command({
    roles: leaders,
    input: z.strictObject({ groupId: id<'group'>(), times: z.boolean() }),
    output: nothing,
  }),
  /** What this session's register asks. */
  'attendance.options': query({
    roles: counters,
    input: z.strictObject({ sessionId: id<'session'>() }),
    output: options,
  }),
  /** What was changed of one person's mark, by whom and when; the newest first. */
  'attendance.history': query({
    roles: leaders,
    input: z.strictObject({ sessionId: id<'session'>(), personId: id<'person'>() }),
    output: z.array(markChange),
  }),
  /**
   * Registers of sessions that are over and not closed, which the asker may close: a leader's own,
   * a coordinator's all. Oldest first, 200 at most; months that are closed are left alone.
   */
  'attendance.unclosed': query({
    roles: counters,
    input: z.strictObject({ venueId: venueId.optional() }),
    output: z.strictObject({
      sessions: z.array(unclosed),
      total: count,
      /** Of days before today, which is what somebody is reminded of. */
      earlier: count,
      oldestOn: localDate.nullable(),
    }),
  }),
} as const;
