import type { Mark } from '#shared/domain/attendance/mark.ts';
import { plainMark, sameMark } from '#shared/domain/attendance/mark.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';

/**
 * A mark as the log of changes keeps it: its status alone, as nearly all are and as folders before
 * labels and times have it, or JSON with what more was said.
 */
export function markText(mark: Mark | null): string | null {
  if (mark === null) return null;
  return sameMark(mark, plainMark(mark.status)) ? mark.status : JSON.stringify(mark);
}

/** Reads what `markText` wrote. */
export function readMark(text: string | null): Mark | null {
  if (text === null) return null;
  // Both were written by markText from a mark.
  if (text.startsWith('{')) return JSON.parse(text) as Mark;
  return plainMark(text as MarkStatus);
}
