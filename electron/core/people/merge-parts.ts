import { type StoredRow, textIn, textOrNull } from '#shared/domain/people/stored-row.ts';
import { moveDays } from '#shared/domain/reports/figures.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { MergeWrites } from '../people-ports.ts';

/** Days on which a record can count in a report. */
export type Span = Readonly<{ from: string; to: string }>;

const never = '9999-12-31';

/** A mark counts on its day, and for half a year as the remote presence before one on site. */
export function spansOf(
  memberships: readonly StoredRow[],
  markedOn: readonly LocalDate[],
): readonly Span[] {
  return [
    ...memberships.map((row) => ({
      from: textIn(row, 'joined_on'),
      to: textOrNull(row, 'left_on') ?? never,
    })),
    ...markedOn.map((date) => ({ from: date, to: addDays(date, moveDays) })),
  ];
}

/** Whether any of the days are within a period. */
export const isWithin = (spans: readonly Span[], { from, to }: Span): boolean =>
  spans.some((span) => span.from <= to && span.to >= from);

/**
 * What the kept person gets from the other: facts that only the other has, and nothing in place of
 * her own. Whoever was restricted stays so; whoever is still in use is not archived.
 */
export function filledColumns(kept: StoredRow, merged: StoredRow): MergeWrites['kept'] {
  const filled: Record<string, readonly [StoredRow[string], StoredRow[string]]> = {};
  for (const [column, theirs] of Object.entries(merged)) {
    const hers = kept[column] ?? null;
    if (column === 'id' || column === 'merged_into' || theirs === hers || theirs === null) continue;
    const isOpen = hers === null || hers === 'unknown' || (hers === 0 && theirs === 1);
    if (column === 'archived' ? hers === 1 : isOpen) filled[column] = [hers, theirs];
  }
  // A version belongs to its day: one of each would say what never was.
  if (filled.informed_on === undefined) delete filled.informed_version;
  return filled;
}
