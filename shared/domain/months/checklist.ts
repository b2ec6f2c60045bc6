/**
 * What is asked before a month is closed (PRODUCT.md 5.9), in the order to mend it. Nothing of it
 * forbids closing; all of it has to be said yes to.
 */
export const openItemKinds = [
  /** A session that is over without a mark, a headcount or a word of why it was not held. */
  'not-recorded',
  /** A session held whose register is open. */
  'register-open',
  /** A session of the month that is still to come. */
  'to-come',
  /** A day on which the doors were opened and never closed. */
  'day-not-closed',
  /** Memberships that ended without a reason, by group. */
  'exit-reason',
  /** ESR+ participants who left their last group and whose end data are missing, by group. */
  'esr-end',
] as const;
export type OpenItemKind = (typeof openItemKinds)[number];
