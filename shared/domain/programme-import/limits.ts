/**
 * How much of a file is read. A yearly programme of a busy venue is under 2,000 sessions and 2 MB;
 * what is far above that is a mistake or an attack, and is refused or cut with a reason.
 */
export const limits = {
  /** Bytes of a file; more is refused before anything is parsed. */
  fileBytes: 10 * 1024 * 1024,
  /** `BEGIN`s inside each other: RFC 5545 needs three (VCALENDAR, VEVENT, VALARM). */
  depth: 8,
  /** VEVENTs of a file; more is refused. */
  entries: 20_000,
  /** VTIMEZONEs of a file that are kept, and different zone names that are looked up. */
  zones: 100,
  /** Signs of one unfolded line; the rest of a longer one is not read. */
  lineLength: 100_000,
  /** Lines of rules and dates kept of one VEVENT: Google writes a line for each EXDATE. */
  linesPerEntry: 2_000,
  /** Dates of one VEVENT's EXDATE and RDATE together. */
  datesPerEntry: 5_000,
  /** Sessions of a file; the rest is cut. */
  sessions: 2_000,
  /** Sessions of one day: a busy day of a venue has twenty. */
  sessionsPerDay: 100,
  /** Sessions of one recurrence rule; the rest is cut. */
  sessionsPerRule: 1_000,
  /** Entries that cannot be taken and are told one by one. */
  problems: 500,
  /** Signs of one RRULE, and values of one part of it. */
  ruleLength: 500,
  ruleValues: 31,
  /** Work of the recurrence iterator, in steps of about a microsecond: one rule, one file. */
  ruleSteps: 150_000,
  fileSteps: 1_000_000,
} as const;

/** Longest texts of a session, in UTF-16 units; titles as in the contract. */
export const textLengths = {
  title: 80,
  place: 120,
  theme: 200,
  description: 2_000,
  uid: 255,
} as const;
