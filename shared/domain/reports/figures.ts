import type { WorkingRole } from '../staff/roles.ts';

/**
 * The figures of one row of the attendance report, before they become cells. Sums may be added up
 * over rows; `people` may not, because one person can be in several rows. What is held, who came
 * and for how long is of visitors' sessions, unless a name says otherwise (`session-kinds.ts`).
 */
export type Figures = Readonly<{
  sessionsHeld: number;
  /** These three are of every kind of session. */
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
  /** Of both, those who took part remotely. */
  remote: number;
  /** The most who were there remotely at one time in one session. */
  remotePeak: number;
  /** Times that somebody who was remote came to the group's next session on site. */
  movedOnSite: number;
  /** Different rostered people with a presence. */
  people: number;
  sessionMinutes: number;
  participantMinutes: number;
  /** Time led in every kind of session, without preparation. */
  leaderMinutes: number;
  volunteerMinutes: number;
  preparationMinutes: number;
  /** One-to-one support and prepared appointments: the meeting and its length, never who came. */
  meetings: number;
  meetingMinutes: number;
  /** Workshops and meetings of professionals, who are no visitors. */
  professionalSessions: number;
  professionalAttendances: number;
  professionalMinutes: number;
  /** Base of the attendance rate: marks within the person's membership. */
  ratePresent: number;
  rateAbsent: number;
}>;

/** Nothing recorded; no visits where they do not belong. */
export const noFigures: Figures = {
  sessionsHeld: 0,
  sessionsCancelled: 0,
  sessionsNotHeld: 0,
  sessionsNotRecorded: 0,
  visits: null,
  firstVisits: null,
  named: 0,
  extra: 0,
  remote: 0,
  remotePeak: 0,
  movedOnSite: 0,
  people: 0,
  sessionMinutes: 0,
  participantMinutes: 0,
  leaderMinutes: 0,
  volunteerMinutes: 0,
  preparationMinutes: 0,
  meetings: 0,
  meetingMinutes: 0,
  professionalSessions: 0,
  professionalAttendances: 0,
  professionalMinutes: 0,
  ratePresent: 0,
  rateAbsent: 0,
};

/** What those of one working role have done: how often somebody led, and for how long. */
export type RoleHours = Readonly<{
  role: WorkingRole;
  times: number;
  /** Different people in this role; who led in two roles is in both. */
  people: number;
  minutes: number;
  preparationMinutes: number;
}>;

/** Version of the counting rules; printed in every report, raised when a rule changes. */
export const countingRulesVersion = 3;

/** A move to on site is counted when the remote presence lies no longer back: half a year. */
export const moveDays = 183;

/** One presence at one session each, named or not. */
export const attendancesOf = (figures: Figures): number => figures.named + figures.extra;

/** Present / (present + absent), 0-1; null without a base. */
export function attendanceRateOf(figures: Figures): number | null {
  const base = figures.ratePresent + figures.rateAbsent;
  return base === 0 ? null : figures.ratePresent / base;
}

/** The share of attendances that were remote, 0-1; null without attendances. */
export function remoteShareOf(figures: Figures): number | null {
  const base = attendancesOf(figures);
  return base === 0 ? null : figures.remote / base;
}
