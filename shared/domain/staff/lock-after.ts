/** Minutes that nobody touches the laptop before it locks itself. */
export const lockAfterMinutes = { least: 1, usual: 5, most: 30 } as const;

/** The setting as it was stored, or the usual where there is none or it is no such number. */
export function readLockAfter(stored: string | null): number {
  const minutes = Number(stored ?? Number.NaN);
  const { least, usual, most } = lockAfterMinutes;
  return Number.isInteger(minutes) && minutes >= least && minutes <= most ? minutes : usual;
}
