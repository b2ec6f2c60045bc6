import { z } from 'zod';
import { groupForms } from '../domain/groups/group-kinds.ts';
import { sessionLocks } from '../domain/sessions/edits/session-lock.ts';
import { sessionTexts } from '../domain/sessions/session-details.ts';
import { sessionKinds, sessionModes } from '../domain/sessions/session-kinds.ts';
import {
  cancelReasons,
  sessionStatuses,
  shownStatuses,
} from '../domain/sessions/session-status.ts';
import { leaders, staffRoles } from '../domain/staff/roles.ts';
import {
  dateChoices,
  dateDecision,
  dateHit,
  doorNotice,
  offDay,
  sessionLeader,
  slotConflicts,
} from './programme-parts.ts';
import { command, count, id, line, lines, localDate, minuteOfDay, nothing, query } from './row.ts';
import { seriesRule } from './series-rule.ts';

const session = z.strictObject({
  id: id<'session'>(),
  venueId: id<'venue'>(),
  venueName: z.string(),
  groupId: id<'group'>().nullable(),
  seriesId: id<'series'>().nullable(),
  /** The group's name, or the own title of a session without a group. */
  title: z.string(),
  form: z.enum(groupForms),
  kind: z.enum(sessionKinds),
  mode: z.enum(sessionModes),
  theme: z.string(),
  /** Outside the venue's rooms, in words; empty where it is held in one. */
  place: z.string(),
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
  /** Altered by hand, or moved from the date of its rule. */
  isException: z.boolean(),
  /** Why no edit touches it; null while it can be planned. */
  lock: z.enum(sessionLocks).nullable(),
  /** Whether its month was closed: a change to its register is noted as a correction. */
  isMonthClosed: z.boolean(),
  /** Whether the asker may open the register with its names. */
  mayOpenRegister: z.boolean(),
});
export type Session = z.infer<typeof session>;

const times = { startMinute: minuteOfDay, endMinute: minuteOfDay };
const when = { date: localDate, ...times };
const roomId = id<'room'>().nullable();
const byId = z.strictObject({ id: id<'session'>() });
const bySeries = z.strictObject({ seriesId: id<'series'>() });
const leaderIds = z.array(id<'staff'>()).max(20);

const details = {
  kind: z.enum(sessionKinds),
  mode: z.enum(sessionModes),
  platform: z.string().trim().max(60),
  /** Where to join remotely; never on a poster or a board. */
  link: z.string().trim().max(500),
  place: z.string().trim().max(120),
  theme: z.string().trim().max(200),
  goal: lines(1000),
  method: lines(1000),
  equipment: lines(1000),
  /** A short look back, about nobody in particular. */
  reflection: lines(1000),
  recordedElsewhere: z.boolean(),
  partnerIds: z.array(id<'partner'>()).max(50),
  tagIds: z.array(id<'tag'>()).max(50),
};

const sessionDetails = z.strictObject({
  ...details,
  leaders: z.array(z.strictObject({ ...sessionLeader.shape, name: z.string() })),
  partnerNames: z.array(z.string()),
  /** Tags of the group hold for its sessions too. */
  groupTagIds: z.array(id<'tag'>()),
});
export type ShownSessionDetails = z.infer<typeof sessionDetails>;

const seriesPlan = {
  groupId: id<'group'>(),
  rule: seriesRule,
  ...times,
  roomId,
};

const shownSeries = z.strictObject({
  id: id<'series'>(),
  groupId: id<'group'>(),
  venueId: id<'venue'>(),
  title: z.string(),
  /** Null where it is written in a way the program cannot say in words. */
  rule: seriesRule.nullable(),
  from: localDate,
  until: localDate,
  ...times,
  roomId,
  roomName: z.string().nullable(),
  leaderIds: z.array(id<'staff'>()),
  leaderNames: z.array(z.string()),
  /** Sessions still to come. */
  upcoming: count,
});
export type ShownSeries = z.infer<typeof shownSeries>;

/** Who has been told what becomes of the feedback that visitors were asked for at the session. */
const feedbackLossAccepted = z.boolean().optional();

const edited = z.strictObject({ editId: id<'edit'>() });
const editedWithNotice = z.strictObject({ editId: id<'edit'>(), notice: doorNotice });

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
  /** The dates a series would have, those on off days and everything that speaks against it. Saves nothing. */
  'sessions.previewSeries': query({
    roles: leaders,
    input: z.strictObject({ ...seriesPlan, offDays: dateChoices.optional() }),
    output: z.strictObject({
      /** Dates on which a session will be, choices made so far included. */
      dates: z.array(localDate),
      /** To choose upon: keep, cancel or move. */
      hits: z.array(dateHit),
      /** Moves that cannot be. */
      refused: z.array(
        z.strictObject({
          date: localDate,
          to: localDate,
          why: z.enum(['off-day', 'past', 'closed-month', 'taken']),
        }),
      ),
      /** On which the group has a session at this time already: no second one is made. */
      alreadyThere: z.array(localDate),
      conflicts: z.array(slotConflicts),
      /** Null, or the two meanings of "every second week" and where they part. */
      phase: z
        .strictObject({
          differFrom: localDate,
          parity: z.enum(['odd', 'even']),
          everySecondWeek: z.strictObject({ rule: seriesRule, dates: z.array(localDate) }),
          weekParity: z.strictObject({ rule: seriesRule, dates: z.array(localDate) }),
        })
        .nullable(),
      /** The rule goes on, but no more is planned at one time than up to this day. */
      cutAfter: localDate.nullable(),
    }),
  }),
  /** Saves the series as sessions of their own; refused while an off day or a block is undecided. */
  'sessions.createSeries': command({
    roles: leaders,
    input: z.strictObject({
      ...seriesPlan,
      offDays: dateChoices,
      decisions: z.array(dateDecision).max(1000),
    }),
    output: z.strictObject({ editId: id<'edit'>(), seriesId: id<'series'>(), created: count }),
  }),
  /** One session, of a group or on its own with a title (an information event, say). */
  'sessions.create': command({
    roles: leaders,
    input: z.strictObject({
      ...when,
      venueId: id<'venue'>(),
      of: z.union([
        z.strictObject({ groupId: id<'group'>() }),
        z.strictObject({ title: line(80), kind: z.enum(sessionKinds).optional(), leaderIds }),
      ]),
      roomId,
      place: z.string().trim().max(120).optional(),
    }),
    output: z.strictObject({ id: id<'session'>(), editId: id<'edit'>() }),
  }),
  /** What speaks against sessions at these times, as they are typed or dragged. Saves nothing. */
  'sessions.conflicts': query({
    roles: leaders,
    input: z.strictObject({
      slots: z
        .array(
          z.strictObject({
            /** The session it is the new state of; null for a new one. */
            id: id<'session'>().nullable(),
            venueId: id<'venue'>(),
            groupId: id<'group'>().nullable(),
            leaderIds,
            ...when,
            roomId,
          }),
        )
        .max(400),
    }),
    output: z.array(slotConflicts),
  }),
  /** Moves one session: day, time, room. A cancelled one is planned again by it. */
  'sessions.move': command({
    roles: leaders,
    input: z.strictObject({
      id: id<'session'>(),
      ...when,
      roomId,
      /** Where the asker saw it: refused where somebody has moved it since. */
      seen: z.strictObject({ ...when, roomId }).optional(),
    }),
    output: z.strictObject({
      editId: id<'edit'>(),
      notice: doorNotice,
      conflicts: z.array(slotConflicts),
    }),
  }),
  /** Puts somebody else in the place of a leader who cannot come. */
  'sessions.substitute': command({
    roles: leaders,
    input: z.strictObject({
      id: id<'session'>(),
      absentId: id<'staff'>(),
      substituteId: id<'staff'>(),
    }),
    output: editedWithNotice,
  }),
  /** Planned, but called off. Stays visible. */
  'sessions.cancel': command({
    roles: leaders,
    input: z.strictObject({
      id: id<'session'>(),
      reason: z.enum(cancelReasons),
      feedbackLossAccepted,
    }),
    output: editedWithNotice,
  }),
  /** The day came and the session did not take place. */
  'sessions.markNotHeld': command({
    roles: leaders,
    input: z.strictObject({
      id: id<'session'>(),
      reason: z.enum(cancelReasons),
      feedbackLossAccepted,
    }),
    output: nothing,
  }),
  /** Takes a cancellation or "not held" back. */
  'sessions.restore': command({ roles: leaders, input: byId, output: nothing }),
  /** What the door of a session says now: that it is cancelled or moved, and when the next one is. */
  'sessions.doorNotice': query({ roles: staffRoles, input: byId, output: doorNotice }),
  /** Removes a session planned by mistake into the recycle bin; refused once attendance is recorded. */
  'sessions.remove': command({
    roles: leaders,
    input: z.strictObject({
      id: id<'session'>(),
      feedbackLossAccepted,
    }),
    output: edited,
  }),
  /** What the session is about, who leads it and for how long. */
  'sessions.details': query({ roles: staffRoles, input: byId, output: sessionDetails }),
  'sessions.saveDetails': command({
    roles: leaders,
    input: z.strictObject({
      id: id<'session'>(),
      ...details,
      leaders: z.array(sessionLeader).max(20),
      /** Only of a session without a group. */
      title: line(80).optional(),
    }),
    /** Texts in which somebody of the roster seems to be named; saved all the same. */
    output: z.strictObject({ withNames: z.array(z.enum(sessionTexts)) }),
  }),
  /** The series of a group, or of a venue that still have sessions to come. */
  'sessions.series': query({
    roles: staffRoles,
    input: z.union([
      z.strictObject({ groupId: id<'group'>() }),
      z.strictObject({ venueId: id<'venue'>() }),
      bySeries,
    ]),
    output: z.array(shownSeries),
  }),
  /** Every session of a series that is not as its rule has it. */
  'sessions.exceptions': query({
    roles: staffRoles,
    input: bySeries,
    output: z.array(
      z.strictObject({
        kind: z.enum(['moved', 'changed', 'cancelled', 'added', 'left-out']),
        sessionId: id<'session'>().nullable(),
        /** The date by the rule, and where the session is now. */
        slotDate: localDate,
        date: localDate,
        startMinute: minuteOfDay.nullable(),
        endMinute: minuteOfDay.nullable(),
        roomName: z.string().nullable(),
        leaderNames: z.array(z.string()),
        /** Which of these differ from the series. */
        fields: z.array(z.enum(['date', 'startMinute', 'endMinute', 'roomId', 'leaders'])),
        reason: z.enum(cancelReasons).nullable(),
        offDay: offDay.nullable(),
      }),
    ),
  }),
} as const;
