import type { MarkLabelId } from '../../kernel/ids.ts';
import type { MinuteOfDay } from '../../kernel/local-date.ts';
import type { AbsenceReason } from './absence-reasons.ts';
import { isPresent, type MarkStatus } from './mark-status.ts';

/** What is recorded of one person in one session. Figures know the status and the times alone. */
export type Mark = Readonly<{
  status: MarkStatus;
  /** The venue's own name for it. */
  labelId: MarkLabelId | null;
  arrivedMinute: MinuteOfDay | null;
  leftMinute: MinuteOfDay | null;
  absenceReason: AbsenceReason | null;
}>;

/** A mark that says its meaning and nothing more. */
export const plainMark = (status: MarkStatus): Mark => ({
  status,
  labelId: null,
  arrivedMinute: null,
  leftMinute: null,
  absenceReason: null,
});

/**
 * A mark after a tap. What still makes sense stays: the times of somebody who is remote instead of
 * on site, the reason of somebody whose absence was announced after all. A label belongs to its one
 * meaning.
 */
export function markAfter(
  before: Mark | null,
  status: MarkStatus,
  labelId: MarkLabelId | null | undefined = undefined,
): Mark {
  const next = plainMark(status);
  if (!before) return { ...next, labelId: labelId ?? null };
  const kept = before.status === status ? before.labelId : null;
  const areBothPresent = isPresent(before.status) && isPresent(status);
  const areBothAbsent = isAbsent(before.status) && isAbsent(status);
  return {
    status,
    labelId: labelId === undefined ? kept : labelId,
    arrivedMinute: areBothPresent ? before.arrivedMinute : null,
    leftMinute: areBothPresent ? before.leftMinute : null,
    absenceReason: areBothAbsent ? before.absenceReason : null,
  };
}

/** Stayed away, announced or not. */
export const isAbsent = (status: MarkStatus): boolean =>
  status === 'absent-notified' || status === 'absent-unnotified';

/** Why details do not fit a mark, by field; null where they do. */
export function markFault({
  status,
  arrivedMinute,
  leftMinute,
  absenceReason,
}: Mark): 'arrivedMinute' | 'leftMinute' | 'absenceReason' | null {
  if (arrivedMinute !== null && !isPresent(status)) return 'arrivedMinute';
  if (leftMinute !== null && (!isPresent(status) || leftMinute < (arrivedMinute ?? 0))) {
    return 'leftMinute';
  }
  return absenceReason !== null && !isAbsent(status) ? 'absenceReason' : null;
}

/** Whether two marks say the same in everything. */
export const sameMark = (a: Mark | null, b: Mark | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.status === b.status &&
    a.labelId === b.labelId &&
    a.arrivedMinute === b.arrivedMinute &&
    a.leftMinute === b.leftMinute &&
    a.absenceReason === b.absenceReason);
