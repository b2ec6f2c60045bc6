import { z } from 'zod';
import { absenceReasons } from '../domain/attendance/absence-reasons.ts';
import {
  attendanceModes,
  headcountCategories,
  markStatuses,
} from '../domain/attendance/mark-status.ts';
import { tallies } from '../domain/attendance/tallies.ts';
import { changeSources } from '../domain/checkin/change-source.ts';
import { counters, leaders, workingRoles } from '../domain/staff/roles.ts';
import { registerCalls } from './attendance-register.ts';
import { command, count, id, line, minuteOfDay, nothing, query } from './row.ts';

const headcount = z.strictObject({
  category: z.enum(headcountCategories),
  mode: z.enum(attendanceModes),
  count,
});
const tally = z.enum(tallies);

const totals = {
  sessionId: id<'session'>(),
  registerClosed: z.boolean(),
  headcounts: z.array(headcount),
  /** Splits of the heads and the remote peak: beside the heads, never added to them. */
  tallies: z.array(z.strictObject({ tally, count })),
  presentNamed: count,
  /** Anonymous heads of all categories and modes. */
  extra: count,
  /** Named and anonymous together: the session's live total. */
  presentTotal: count,
  unmarked: count,
  /** Whether a step of one's own is left to take back. */
  canUndo: z.boolean(),
  /** Who made the last step, where none of one's own is left. */
  othersStep: z.strictObject({ source: z.enum(changeSources), staffName: z.string() }).nullable(),
};

const registerTotals = z.strictObject(totals);
export type RegisterTotals = z.infer<typeof registerTotals>;

const details = {
  /** The venue's own name for the mark. */
  labelId: id<'mark-label'>().nullable(),
  /** Null: from the beginning, to the end. */
  arrivedMinute: minuteOfDay.nullable(),
  leftMinute: minuteOfDay.nullable(),
  absenceReason: z.enum(absenceReasons).nullable(),
};

const registerRow = z.strictObject({
  personId: id<'person'>(),
  /** Empty of somebody whose name was erased: the mark stays for the figures. */
  displayName: z.string(),
  /** On no list and no paper by her own wish; on the register, because she comes. */
  isRestricted: z.boolean(),
  /** Null: nothing recorded, which is not an absence. */
  status: z.enum(markStatuses).nullable(),
  ...details,
  /** Came without being on the roster. */
  isWalkIn: z.boolean(),
  /** That puts the person on the roster on this day; null of a walk-in. */
  membershipId: id<'membership'>().nullable(),
});

const register = z.strictObject({ ...totals, rows: z.array(registerRow) });
export type Register = z.infer<typeof register>;

const mark = z.enum(markStatuses);
const bySession = z.strictObject({ sessionId: id<'session'>() });
const byRow = { sessionId: id<'session'>(), personId: id<'person'>() };
const counted = {
  sessionId: id<'session'>(),
  category: z.enum(headcountCategories),
  mode: z.enum(attendanceModes),
};

export const attendanceCalls = {
  ...registerCalls,
  /** The register with names. Opening it is logged. */
  'attendance.register': query({ roles: leaders, input: bySession, output: register }),
  /** The counts of a session without any name, for those who only count heads. */
  'attendance.headcount': query({ roles: counters, input: bySession, output: registerTotals }),
  /**
   * One mark, or `null` to take it away. Times and a reason stay as far as they fit; a label of
   * another meaning goes. Answered once it is on the disk.
   */
  'attendance.mark': command({
    roles: leaders,
    input: z.strictObject({
      ...byRow,
      status: mark.nullable(),
      labelId: id<'mark-label'>().nullable().optional(),
    }),
    output: registerTotals,
  }),
  /** Times, reason or label of a mark that is there; what is not said stays as it is. */
  'attendance.setMarkDetails': command({
    roles: leaders,
    input: z.strictObject({ ...byRow, ...z.strictObject(details).partial().shape }),
    output: register,
  }),
  /** Marks everybody who has no mark; marks already made stay. */
  'attendance.markRest': command({
    roles: leaders,
    input: z.strictObject({ sessionId: id<'session'>(), status: mark }),
    output: register,
  }),
  /** Somebody who is not on the roster: known, or new by nickname; marked present. */
  'attendance.addWalkIn': command({
    roles: leaders,
    input: z.strictObject({
      sessionId: id<'session'>(),
      person: z.union([
        z.strictObject({ personId: id<'person'>() }),
        z.strictObject({ displayName: line(60) }),
      ]),
    }),
    output: register,
  }),
  /** Adds to or takes from an anonymous count. */
  'attendance.addToCount': command({
    roles: counters,
    input: z.strictObject({ ...counted, delta: z.int().min(-1000).max(1000) }),
    output: registerTotals,
  }),
  'attendance.setCount': command({
    roles: counters,
    input: z.strictObject({ ...counted, count: z.int().min(0).max(100_000) }),
    output: registerTotals,
  }),
  /** How many of the heads were women, volunteers and so on, or the remote peak. */
  'attendance.setTally': command({
    roles: counters,
    input: z.strictObject({
      sessionId: id<'session'>(),
      tally,
      count: z.int().min(0).max(100_000),
    }),
    output: registerTotals,
  }),
  /** Takes one's own last change of this register back, a bulk mark as one; nobody else's. */
  'attendance.undo': command({ roles: counters, input: bySession, output: registerTotals }),
  /** Takes the last change of one person's mark back, and nobody else's. */
  'attendance.undoRow': command({
    roles: leaders,
    input: z.strictObject(byRow),
    output: register,
  }),
  /** Closes the register; unmarked people stay "not recorded" unless the venue chose otherwise. */
  'attendance.close': command({ roles: counters, input: bySession, output: registerTotals }),
  'attendance.reopen': command({ roles: counters, input: bySession, output: registerTotals }),
  /**
   * Who ran a session, in which capacity and for how long: one person, the others stay. No minutes
   * is the whole session, nought is that she was not there. A new name becomes staff without a
   * way to sign in.
   */
  'attendance.setLeader': command({
    roles: leaders,
    input: z.strictObject({
      sessionId: id<'session'>(),
      person: z.union([
        z.strictObject({ staffId: id<'staff'>() }),
        z.strictObject({ name: line(60) }),
      ]),
      workingRole: z.enum(workingRoles),
      minutes: minuteOfDay.nullable(),
      preparationMinutes: minuteOfDay,
    }),
    output: z.strictObject({ staffId: id<'staff'>() }),
  }),
  /** Takes somebody off who was added by mistake. */
  'attendance.removeLeader': command({
    roles: leaders,
    input: z.strictObject({ sessionId: id<'session'>(), staffId: id<'staff'>() }),
    output: nothing,
  }),
} as const;
