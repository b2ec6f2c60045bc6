import { z } from 'zod';
import {
  attendanceModes,
  headcountCategories,
  markStatuses,
} from '../domain/attendance/mark-status.ts';
import { counters, leaders } from '../domain/staff/roles.ts';
import { command, count, id, line, query } from './row.ts';

const headcount = z.strictObject({
  category: z.enum(headcountCategories),
  mode: z.enum(attendanceModes),
  count,
});

const totals = {
  sessionId: id<'session'>(),
  registerClosed: z.boolean(),
  headcounts: z.array(headcount),
  presentNamed: count,
  /** Anonymous heads of all categories and modes. */
  extra: count,
  /** Named and anonymous together: the session's live total. */
  presentTotal: count,
  unmarked: count,
  canUndo: z.boolean(),
};

const registerTotals = z.strictObject(totals);
export type RegisterTotals = z.infer<typeof registerTotals>;

const registerRow = z.strictObject({
  personId: id<'person'>(),
  displayName: z.string(),
  /** Null: nothing recorded, which is not an absence. */
  status: z.enum(markStatuses).nullable(),
  /** Came without being on the roster. */
  isWalkIn: z.boolean(),
});

const register = z.strictObject({ ...totals, rows: z.array(registerRow) });
export type Register = z.infer<typeof register>;

const mark = z.enum(markStatuses);
const bySession = z.strictObject({ sessionId: id<'session'>() });
const counted = {
  sessionId: id<'session'>(),
  category: z.enum(headcountCategories),
  mode: z.enum(attendanceModes),
};

export const attendanceCalls = {
  /** The register with names. Opening it is logged. */
  'attendance.register': query({ roles: leaders, input: bySession, output: register }),
  /** The counts of a session without any name, for those who only count heads. */
  'attendance.headcount': query({ roles: counters, input: bySession, output: registerTotals }),
  /** One mark, or `null` to take it away. Answered once it is on the disk. */
  'attendance.mark': command({
    roles: leaders,
    input: z.strictObject({
      sessionId: id<'session'>(),
      personId: id<'person'>(),
      status: mark.nullable(),
    }),
    output: registerTotals,
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
  /** Takes the last change of this register back, a bulk mark as one. */
  'attendance.undo': command({ roles: counters, input: bySession, output: registerTotals }),
  /** Closes the register; unmarked people stay "not recorded". */
  'attendance.close': command({ roles: counters, input: bySession, output: registerTotals }),
  'attendance.reopen': command({ roles: counters, input: bySession, output: registerTotals }),
} as const;
