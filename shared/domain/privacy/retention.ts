import { addDays, day, daysBetween, type LocalDate } from '../../kernel/local-date.ts';
import { monthsLater } from '../groups/life-cycle.ts';

/** How long a name is kept after the last membership has ended (PRODUCT.md 4.3). */
export const usualRetentionMonths = 6;
export const mostRetentionMonths = 24;
/** The audit log is kept for this long. */
export const auditMonths = 24;

/** Why names are kept for longer than usual. */
export const retentionReasons = ['funder-audit', 'project-rules', 'other-duty'] as const;
export type RetentionReason = (typeof retentionReasons)[number];

/** Why one person's name is kept beyond its day, up to a date. */
export const holdReasons = ['funder-audit', 'request-open', 'legal-claim'] as const;
export type HoldReason = (typeof holdReasons)[number];

export type RetentionRule = Readonly<{
  months: number;
  reason: RetentionReason | null;
  /** How long visitors' own words are kept. */
  textMonths: number;
}>;

/** Whether the rule says why where it must. */
export const isReasoned = ({ months, reason }: Pick<RetentionRule, 'months' | 'reason'>): boolean =>
  months <= usualRetentionMonths || reason !== null;

/** What there is of a person that says how long her name is needed. */
export type Traces = Readonly<{
  /** The day on which she was written in. */
  knownSince: LocalDate;
  /** Last day of her memberships; `open` while one has none. */
  memberUntil: LocalDate | 'open' | null;
  /** The last session in which she has a mark. */
  lastMarkOn: LocalDate | null;
}>;

/** The last day on which anything of her happened; null while she is a member. */
export function lastDayOf({ knownSince, memberUntil, lastMarkOn }: Traces): LocalDate | null {
  if (memberUntil === 'open') return null;
  const days = [knownSince, memberUntil, lastMarkOn].filter((date) => date !== null);
  return days.toSorted().at(-1) ?? knownSince;
}

/** A last day so far ahead that the months after it have no date: such a name is never due. */
const farAhead = '2197-01-01';
export const never = day('2199-12-31');

/** From this day on the name is erased: so many months after the last day, a day after at least. */
export function deletionDay(lastDay: LocalDate, months: number): LocalDate {
  if (lastDay >= farAhead) return never;
  const later = monthsLater(lastDay, months);
  return later > lastDay ? later : addDays(lastDay, 1);
}

/** Days that a venue may be shut before the timer asks whether the clock is right. */
export const mostDaysAway = 31;
/** Days between the first look at a folder and the first erasing: somebody shall have seen the list. */
export const graceDays = 14;

export type ClockVerdict = 'first' | 'grace' | 'run' | 'clock-back' | 'clock-jumped';

/** Whether the day may be believed, so that what belongs to a past year may be destroyed. */
export const isClockSure = (verdict: ClockVerdict): boolean =>
  verdict === 'grace' || verdict === 'run';

/**
 * Whether the timer may erase today. A clock set years ahead must not take everybody's names, so
 * after more than a month without a run somebody says first that the date is right. A clock set
 * back erases nothing either.
 */
export function clockVerdict(
  { startedOn, seenOn }: Readonly<{ startedOn: LocalDate | null; seenOn: LocalDate | null }>,
  today: LocalDate,
): ClockVerdict {
  if (startedOn === null || seenOn === null) return 'first';
  if (today < seenOn) return 'clock-back';
  if (daysBetween(seenOn, today) > mostDaysAway) return 'clock-jumped';
  return today < addDays(startedOn, graceDays) ? 'grace' : 'run';
}
