import { z } from 'zod';
import type { StaffRole } from '../domain/staff/roles.ts';
import { type Id, idPattern } from '../kernel/ids.ts';
import { isLocalDate, type LocalDate } from '../kernel/local-date.ts';

/** Who is at the other end: the host decides it from the window or token, never from the message. */
export type Audience = 'staff' | 'kiosk' | 'board' | 'checkin';

/**
 * One call of the program. A `query` reads; a `command` changes and runs in one transaction,
 * undone whole when refused; a `task` waits for something slow (a key, a file) and opens its own
 * transactions.
 */
export type CallRow<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = Readonly<{
  kind: 'query' | 'command' | 'task';
  audiences: readonly Audience[];
  /** Staff roles that may call, or `signed-out` for what must work before anybody has signed in. */
  roles: readonly StaffRole[] | 'signed-out';
  input: I;
  output: O;
}>;

type Roles = readonly StaffRole[] | 'signed-out';
type RowParts<R, I, O> = Readonly<{ roles: R; input: I; output: O }>;

const row =
  <K extends CallRow['kind'], A extends Audience>(kind: K, audience: A) =>
  <R extends Roles, I extends z.ZodType, O extends z.ZodType>(parts: RowParts<R, I, O>) => ({
    kind,
    audiences: [audience] as readonly A[],
    ...parts,
  });

/** A row for the staff that reads. */
export const query = row('query', 'staff');
/** A row for the staff that changes something, in one transaction. */
export const command = row('command', 'staff');
/** A row for the staff that waits for something slow. */
export const task = row('task', 'staff');
/** A row for the board in the hall, which reads and nothing else. */
export const boardQuery = row('query', 'board');
/** Rows for the page at the door, where visitors check in by themselves. */
export const checkinQuery = row('query', 'checkin');
export const checkinCommand = row('command', 'checkin');
export const checkinTask = row('task', 'checkin');
/** Rows for the kiosk, which can add answers and read nothing but its form. */
export const kioskQuery = row('query', 'kiosk');
export const kioskTask = row('task', 'kiosk');

/** An id of one kind. */
export const id = <Kind extends string>(): z.ZodType<Id<Kind>, string> =>
  // The brand exists at compile time only; the pattern is what makes the text an id.
  z.string().regex(idPattern) as unknown as z.ZodType<Id<Kind>, string>;

/** An existing day, `YYYY-MM-DD`. */
export const localDate: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: 'date' }) as unknown as z.ZodType<LocalDate, string>;

/** Minutes since midnight. */
export const minuteOfDay = z.int().min(0).max(1440);

/** When something was put into the recycle bin, and by whom. */
export const removal = { removedOn: localDate, removedMinute: minuteOfDay, staffName: z.string() };

/**
 * Signs that nobody sees: a name of these alone would be an empty row, and the turning ones could
 * make one name look like another. The joiners of emoji and Persian (U+200C, U+200D) stay.
 */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const tidy = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(unseen, '').trim();

/** One line of text, trimmed, in NFC and without unseen signs; control signs are refused. */
export const line = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(1)
        .max(max)
        .regex(/^[^\p{Cc}\u2028\u2029]*$/u)
        .regex(/[^\s\u200C\u200D]/u),
    );

/** Text of several lines, possibly empty. */
export const lines = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(
      z
        .string()
        .max(max)
        .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u),
    );

export const nothing = z.strictObject({});
export const count = z.int().min(0);
