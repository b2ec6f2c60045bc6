import { z } from 'zod';
import { checkinBars } from '../domain/checkin/checkin-hours.ts';
import { coordinators, leaders, staffRoles } from '../domain/staff/roles.ts';
import { passphrase } from './app.ts';
import {
  checkinCommand,
  checkinQuery,
  checkinTask,
  command,
  count,
  id,
  line,
  minuteOfDay,
  nothing,
  query,
  task,
} from './row.ts';

const byVenue = z.strictObject({ venueId: id<'venue'>() });
const bySession = z.strictObject({ sessionId: id<'session'>() });

/** Why a session's check-in cannot be opened. */
const bar = z.enum([...checkinBars, 'month-closed', 'off', 'nobody']);
export type CheckinBarWord = z.infer<typeof bar>;

/**
 * What the page at the door gets for whatever was typed: it worked, it did not, wait, or it is over.
 * Never a name, a number or a reason.
 */
const answer = z.strictObject({
  outcome: z.enum(['done', 'not-done', 'wait', 'over']),
  /** Above nothing only with `wait`. */
  waitSeconds: count,
});
export type CheckinAnswer = z.infer<typeof answer>;

const inEach = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });

/** What the page at the door shows before anybody has typed. */
const door = z.strictObject({
  venueName: z.string(),
  /** As the public may read it: a closed group under the name that it has outside. */
  titles: inEach,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  /** Whether somebody who is here for the first time may be counted without a name. */
  countsNewcomers: z.boolean(),
  /** Whether ending it takes a passphrase; with invented people it does not. */
  takesPassphrase: z.boolean(),
});
export type CheckinDoor = z.infer<typeof door>;

export const checkinCalls = {
  /** Whether the venue lets its visitors check in by themselves. */
  'checkin.settings': query({
    roles: staffRoles,
    input: byVenue,
    output: z.strictObject({ isAllowed: z.boolean() }),
  }),
  'checkin.saveSettings': command({
    roles: coordinators,
    input: z.strictObject({ venueId: id<'venue'>(), isAllowed: z.boolean() }),
    output: nothing,
  }),
  /** For the register: whether it can be opened, and whether one is running. */
  'checkin.status': query({
    roles: leaders,
    input: bySession,
    output: z.strictObject({
      bar: bar.nullable(),
      running: z
        .strictObject({ isOfThis: z.boolean(), sinceMinute: minuteOfDay, arrived: count })
        .nullable(),
      /** Where the page opens: over the whole screen, or in a tab of the browser. */
      opensIn: z.enum(['window', 'tab']),
    }),
  }),
  /** Locks the program for everybody and opens the page at the door, or gives its address. */
  'checkin.start': task({
    roles: leaders,
    input: z.strictObject({ sessionId: id<'session'>(), countsNewcomers: z.boolean() }),
    output: z.strictObject({ address: z.string().nullable() }),
  }),
  'checkin.stop': task({ roles: leaders, input: nothing, output: nothing }),

  // The page at the door makes these four calls and no other; nobody else makes them.
  'checkin.door': checkinQuery({
    roles: 'signed-out',
    input: nothing,
    output: z.strictObject({ door: door.nullable() }),
  }),
  /** Somebody has typed a name, a code or the start of it. */
  'checkin.arrive': checkinCommand({
    roles: 'signed-out',
    input: z.strictObject({ text: line(60) }),
    output: answer,
  }),
  /** Somebody is here for the first time and is counted without a name. */
  'checkin.arriveAsNew': checkinCommand({
    roles: 'signed-out',
    input: nothing,
    output: answer,
  }),
  /** Ends it at the door, with the passphrase of any of the staff. */
  'checkin.leave': checkinTask({
    roles: 'signed-out',
    input: z.strictObject({ passphrase }),
    output: answer,
  }),
} as const;
