/**
 * Every way a call can be refused. Each code has a plain sentence in three languages under
 * `errors.<code>`: what happened, and what to do.
 */
export const errorCodes = [
  // the boundary
  'unknown-call',
  'invalid-input',
  'too-large',
  'not-allowed',
  'signed-out',
  'internal',
  'not-found',
  // the venue folder and its files
  'no-venue',
  'venue-exists',
  'wrong-passphrase',
  'wrong-recovery-code',
  'already-open',
  'keys-damaged',
  'keys-newer',
  'venue-damaged',
  'venue-foreign',
  'venue-newer',
  'folder-read-only',
  'disk-full',
  // rules
  'date-invalid',
  'end-before-start',
  'too-long-period',
  'name-taken',
  'group-ended',
  'group-full',
  'already-member',
  'no-dates-left',
  'session-has-attendance',
  'session-cancelled',
  'already-marked',
  'person-has-marks',
  'form-fixed',
  'session-in-future',
  'register-closed',
  'nothing-to-undo',
  'count-below-zero',
  'below-first-visits',
  'day-not-today',
  'last-administrator',
] as const;

/** A code of `errorCodes`. */
export type ErrorCode = (typeof errorCodes)[number];
