import { z } from 'zod';
import { sessionLocks } from '../domain/sessions/edits/session-lock.ts';
import { workingRoles } from '../domain/staff/roles.ts';
import { count, id, localDate, minuteOfDay } from './row.ts';

const inLanguages = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });

/** A day on which the venue is closed. */
export const offDay = z.strictObject({
  date: localDate,
  reason: z.enum(['holiday', 'closure']),
  name: inLanguages,
});

/** A date of a plan that falls on an off day. */
export const dateHit = z.strictObject({ date: localDate, offDay });

const offDayChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('cancel') }),
  z.strictObject({ kind: z.literal('move'), to: localDate }),
]);
const rest = z.enum(['ask', 'keep', 'cancel']);

/** Choices of dates on off days: keep, cancel or move, one by one and for the rest. */
export const dateChoices = z.strictObject({
  each: z.array(z.strictObject({ of: localDate, choice: offDayChoice })).max(1000),
  rest,
});
/** The same of sessions that are there already. */
export const sessionChoices = z.strictObject({
  each: z.array(z.strictObject({ of: id<'session'>(), choice: offDayChoice })).max(2000),
  rest,
});

const open = z.array(z.strictObject({ startMinute: minuteOfDay, endMinute: minuteOfDay }));

/** One thing that speaks against a planned session, with the names for its text. */
export const conflict = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['room-taken', 'leader-elsewhere']),
    severity: z.enum(['warning', 'block']),
    startMinute: minuteOfDay,
    endMinute: minuteOfDay,
    /** The room's or the leader's name. */
    name: z.string(),
    /** The session in the way; null where it is of the same plan. */
    otherId: id<'session'>().nullable(),
    otherTitle: z.string(),
    otherVenue: z.string(),
  }),
  z.strictObject({
    kind: z.literal('outside-opening-hours'),
    severity: z.literal('warning'),
    weekday: z.int().min(1).max(7),
    /** Empty on a day the venue is closed. */
    open,
  }),
  z.strictObject({
    kind: z.enum(['before-group-start', 'after-group-end']),
    severity: z.enum(['warning', 'block']),
    date: localDate,
  }),
  z.strictObject({
    kind: z.enum(['over-room-capacity', 'over-group-capacity']),
    severity: z.literal('warning'),
    capacity: count,
    people: count,
  }),
  z.strictObject({ kind: z.literal('off-day'), severity: z.literal('warning'), name: inLanguages }),
]);
export type ShownConflict = z.infer<typeof conflict>;

/** A planned session and everything that speaks against it. */
export const slotConflicts = z.strictObject({
  /** The date of the rule it stands for; its own where there is no rule. */
  slotDate: localDate,
  date: localDate,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  conflicts: z.array(conflict),
});
export type ShownSlot = z.infer<typeof slotConflicts>;

/** What was decided of a date with conflicts. */
export const dateDecision = z.strictObject({
  date: localDate,
  decision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('keep') }),
    z.strictObject({ kind: z.literal('skip') }),
    z.strictObject({
      kind: z.literal('change'),
      to: z.strictObject({
        date: localDate.optional(),
        startMinute: minuteOfDay.optional(),
        endMinute: minuteOfDay.optional(),
        roomId: id<'room'>().nullable().optional(),
      }),
    }),
  ]),
});

/** Why a session, or a wished time, is not to be touched. */
export const editLocks = [...sessionLocks, 'to-past', 'to-closed-month'] as const;

/** A leader of a session with her capacity and time. */
export const sessionLeader = z.strictObject({
  staffId: id<'staff'>(),
  workingRole: z.enum(workingRoles),
  /** Minutes led; null: the session's whole length. */
  minutes: z.int().min(0).max(1440).nullable(),
  preparationMinutes: z.int().min(0).max(1440),
});

/** When, where and by whom, with names. */
export const shownPlan = z.strictObject({
  date: localDate,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  roomId: id<'room'>().nullable(),
  roomName: z.string().nullable(),
  leaderIds: z.array(id<'staff'>()),
  leaderNames: z.array(z.string()),
});
export type ShownPlan = z.infer<typeof shownPlan>;

/** What a notice on the door says of a session that is not held as planned; never why. */
export const doorNotice = z.strictObject({
  kind: z.enum(['cancelled', 'moved', 'as-planned']),
  /** `roomName`: the room, or where it is held when not here. */
  next: shownPlan
    .pick({ date: true, startMinute: true, endMinute: true, roomName: true })
    .nullable(),
});
