import { z } from 'zod';
import { groupForms } from '../domain/groups/group-kinds.ts';
import { staffRoles } from '../domain/staff/roles.ts';
import { language } from './app.ts';
import { boardQuery, id, localDate, minuteOfDay, nothing, task } from './row.ts';

/** A text in each language of the board. */
const inTurn = z.array(z.string()).min(1).max(2).readonly();
const moment = z.strictObject({ date: localDate, minute: minuteOfDay });

const boardSession = z.strictObject({
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  titles: inTurn,
  places: inTurn,
  theme: z.string(),
  form: z.enum(groupForms),
  isCancelled: z.boolean(),
});

const boardDay = z.strictObject({
  date: localDate,
  hours: inTurn,
  offDays: z.array(inTurn).readonly(),
  sessions: z.array(boardSession).readonly(),
  available: z.array(z.strictObject({ when: inTurn, who: inTurn })).readonly(),
});

const boardSnapshot = z.strictObject({
  venueName: z.string(),
  languages: z.array(language).min(1).max(2).readonly(),
  asOf: moment,
  days: z.array(boardDay).readonly(),
  feedback: inTurn,
});

/** Which venue the board shows, and in which languages by turns. */
export const boardChoice = z.strictObject({
  venueId: id<'venue'>(),
  languages: z
    .array(language)
    .min(1)
    .max(2)
    .refine((list) => new Set(list).size === list.length),
});
export type BoardChoice = z.infer<typeof boardChoice>;

export const boardCalls = {
  /** Opens the board: the host shows its page, or says at which one-time address it is. */
  'board.open': task({
    roles: staffRoles,
    input: boardChoice,
    output: z.strictObject({ address: z.string().nullable() }),
  }),
  /** What the hall may know; the only call of the board's page, and of no other. */
  'board.programme': boardQuery({
    roles: 'signed-out',
    input: nothing,
    output: z.strictObject({
      /** Null until somebody has opened the board. */
      snapshot: boardSnapshot.nullable(),
      today: localDate,
      minuteNow: minuteOfDay,
    }),
  }),
} as const;
