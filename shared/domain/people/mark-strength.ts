import { type MarkStatus, markStatuses } from '../attendance/mark-status.ts';

/**
 * Of two marks of one person in one session the stronger stays, the first of these: having been
 * there outweighs everything, having told outweighs not having told, and any mark outweighs none.
 */
export const byStrength = [
  'present',
  'present-remote',
  'absent-notified',
  'absent-unnotified',
  'not-expected',
] as const satisfies readonly MarkStatus[];

/** The stronger of two marks; no mark is the weakest. */
export function strongerMark(one: MarkStatus | null, other: MarkStatus | null): MarkStatus | null {
  return byStrength.find((status) => status === one || status === other) ?? null;
}

/** The status in what the history keeps of a mark, which may say more than the status. */
export function statusIn(kept: string | null): MarkStatus | null {
  if (kept === null) return null;
  const exact = markStatuses.find((status) => status === kept);
  // The longest first: "present" is in "present-remote" too.
  const inLength = [...markStatuses].sort((a, b) => b.length - a.length);
  return exact ?? inLength.find((status) => kept.includes(status)) ?? null;
}
