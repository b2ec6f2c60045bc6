import { z } from 'zod';
import { notCopied } from '../domain/sessions/edits/copy-term.ts';
import { leaders } from '../domain/staff/roles.ts';
import { dateChoices, dateDecision, dateHit, slotConflicts } from './programme-parts.ts';
import { command, count, id, localDate, minuteOfDay, query } from './row.ts';
import { seriesRule } from './series-rule.ts';

const term = z.strictObject({ from: localDate, to: localDate });

/** What was said of one series; of those not named, that it goes on as it is. */
const seriesChoice = z.strictObject({
  seriesId: id<'series'>(),
  isChosen: z.boolean(),
  /** The first day by which every second week (or month) is counted; null: the rhythm goes on. */
  startOn: localDate.nullable(),
  offDays: dateChoices,
  decisions: z.array(dateDecision).max(1000),
});

const plan = z.strictObject({
  venueId: id<'venue'>(),
  last: term,
  next: term,
  series: z.array(seriesChoice).max(500),
});

const termSeries = z.strictObject({
  seriesId: id<'series'>(),
  groupId: id<'group'>(),
  title: z.string(),
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  roomId: id<'room'>().nullable(),
  roomName: z.string().nullable(),
  leaderIds: z.array(id<'staff'>()),
  leaderNames: z.array(z.string()),
  /** In the new term; last term's where it does not go on, null where it cannot be said in words. */
  rule: seriesRule.nullable(),
  state: z.enum(['proposed', 'not-chosen', 'left-out']),
  /** Why it is left out. */
  why: z.enum(notCopied).nullable(),
  /** Days on which a session will be, choices made so far included. */
  dates: z.array(localDate),
  hits: z.array(dateHit),
  refused: z.array(
    z.strictObject({
      date: localDate,
      to: localDate,
      why: z.enum(['off-day', 'past', 'closed-month', 'taken']),
    }),
  ),
  conflicts: z.array(slotConflicts),
  /** What still speaks against those that were changed. */
  afterChange: z.array(slotConflicts),
  alreadyThere: z.array(localDate),
  /** The group's last day, where the new term is longer. */
  endsOn: localDate.nullable(),
  /** No longer in use: the new series has no room. */
  goneRoom: z.string().nullable(),
  goneLeaders: z.array(z.string()),
  /** The ways to count every second week (or month) on, and the one taken. */
  starts: z.array(localDate),
  goesOn: localDate.nullable(),
  startOn: localDate.nullable(),
});
export type TermSeriesRow = z.infer<typeof termSeries>;

export const termsCalls = {
  /** Last term's series as they would be in a new term; a leader sees those of her own groups. Saves nothing. */
  'terms.preview': query({
    roles: leaders,
    input: plan,
    output: z.strictObject({ series: z.array(termSeries) }),
  }),
  /** Copies the chosen ones as one edit; refused while an off day or a block is undecided. */
  'terms.copy': command({
    roles: leaders,
    input: plan,
    output: z.strictObject({ editId: id<'edit'>(), series: count, created: count }),
  }),
} as const;
