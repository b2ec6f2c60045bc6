import { z } from 'zod';
import { openItemKinds } from '../domain/months/checklist.ts';
import { monthPattern } from '../domain/months/month.ts';
import { coordinators, leaders } from '../domain/staff/roles.ts';
import { command, count, id, line, localDate, minuteOfDay, nothing, query } from './row.ts';

const month = z.string().regex(monthPattern);
const place = { venueId: id<'venue'>(), month };

/** How often and when a month was closed, newest first. */
const closing = z.strictObject({
  closedOn: localDate,
  closedBy: z.string(),
  openItems: count,
  reopenedOn: localDate.nullable(),
  reopenedBy: z.string().nullable(),
  reason: z.string().nullable(),
});
const openItem = z.strictObject({
  kind: z.enum(openItemKinds),
  /** The session or the group to go to; null for a day. */
  id: z.string().nullable(),
  date: localDate.nullable(),
  title: z.string(),
  count,
});
const figure = z.strictObject({
  key: z.string(),
  /** As reports write it, in the language of the call. */
  title: z.string(),
  /** At closing; null while the month is open. */
  before: z.string().nullable(),
  now: z.string(),
});

const monthLine = z.strictObject({
  month,
  state: z.enum(['open', 'closed']),
  closedOn: localDate.nullable(),
  correctedOn: localDate.nullable(),
  mayBeClosed: z.boolean(),
  /** It has ended, or almost, and somebody should close it. */
  isDue: z.boolean(),
});
export type MonthLine = z.infer<typeof monthLine>;

const wholeMonth = monthLine.extend({
  ...place,
  from: localDate,
  to: localDate,
  /** The last day of it on which the venue is open; closing is allowed from then on. */
  closableFrom: localDate,
  closings: z.array(closing),
  openItems: z.array(openItem),
  figures: z.array(figure),
});
export type WholeMonth = z.infer<typeof wholeMonth>;

const correction = z.strictObject({
  id: z.string(),
  date: localDate,
  /** The session's name; empty where it is about the day itself. */
  title: z.string(),
  sessionId: id<'session'>().nullable(),
  /** What was corrected, as a code. */
  detail: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  madeOn: localDate,
  madeMinute: minuteOfDay,
  madeBy: z.string(),
});
export type MonthCorrection = z.infer<typeof correction>;

export const monthsCalls = {
  /** The last twelve months of a venue, newest first. */
  'months.list': query({
    roles: leaders,
    input: z.strictObject({ venueId: id<'venue'>() }),
    output: z.array(monthLine),
  }),
  /** One month: what should be mended, its figures, and how it was closed. */
  'months.get': query({ roles: leaders, input: z.strictObject(place), output: wholeMonth }),
  /** Closes a month and keeps its figures. Items that are open must be said yes to. */
  'months.close': command({
    roles: coordinators,
    input: z.strictObject({ ...place, openItemsAccepted: count }),
    output: nothing,
  }),
  /** Opens a closed month again; its figures of then are kept. */
  'months.reopen': command({
    roles: coordinators,
    input: z.strictObject({ ...place, reason: line(200) }),
    output: nothing,
  }),
  /** What was changed of the month after it was closed, newest first, before and after. */
  'months.corrections': query({
    roles: coordinators,
    input: z.strictObject(place),
    output: z.array(correction),
  }),
} as const;
