/**
 * What is asked before a month is closed (PRODUCT.md 5.9), in the order to mend it. A session that is
 * not over forbids closing; everything else has to be said yes to.
 */
export const openItemKinds = [
  /** A session that is over without a mark, a headcount or a word of why it was not held. */
  'not-recorded',
  /** A session held whose register is open. */
  'register-open',
  /** A session of a closed group whose register was closed with members unmarked: so many of them. */
  'marks-missing',
  /**
   * A session of the month that is still to come or going on. Closed before it, the month's figures
   * would change by themselves once it is over, and the day's work could not be done.
   */
  'to-come',
  /** A day on which the doors were opened and never closed. */
  'day-not-closed',
  /** A day on which the doors were open, by the clock or the calendar, and nothing was counted. */
  'day-not-counted',
  /** Memberships that ended without a reason, by group. */
  'exit-reason',
  /** ESR+ participants who left their last group and whose end data are missing, by group. */
  'esr-end',
] as const;
export type OpenItemKind = (typeof openItemKinds)[number];
