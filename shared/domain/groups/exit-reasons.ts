/** Why a membership ended, and where the person went on to: coarse codes, reported as counts. */
export const exitReasons = [
  'other-group',
  'work',
  'studies',
  'rehabilitative-work',
  'other-service',
  'stopped',
  'unknown',
] as const;
export type ExitReason = (typeof exitReasons)[number];
