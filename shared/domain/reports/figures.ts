/**
 * The figures of one row of the attendance report, before they become cells. Sums may be added up
 * over rows; `people` may not, because one person can be in several rows.
 */
export type Figures = Readonly<{
  sessionsHeld: number;
  sessionsCancelled: number;
  sessionsNotHeld: number;
  sessionsNotRecorded: number;
  /** Null where visits do not belong to the row (a group, a session). */
  visits: number | null;
  firstVisits: number | null;
  /** Named presences: marks present or present remotely. */
  named: number;
  /** Anonymous heads. */
  extra: number;
  /** Different rostered people with a presence. */
  people: number;
  sessionMinutes: number;
  participantMinutes: number;
  leaderMinutes: number;
  volunteerMinutes: number;
  /** Base of the attendance rate: marks within the person's membership. */
  ratePresent: number;
  rateAbsent: number;
}>;

/** Version of the counting rules; printed in every report, raised when a rule changes. */
export const countingRulesVersion = 1;

/** One presence at one session each, named or not. */
export const attendancesOf = (figures: Figures): number => figures.named + figures.extra;

/** Present / (present + absent), 0-1; null without a base. */
export function attendanceRateOf(figures: Figures): number | null {
  const base = figures.ratePresent + figures.rateAbsent;
  return base === 0 ? null : figures.ratePresent / base;
}
