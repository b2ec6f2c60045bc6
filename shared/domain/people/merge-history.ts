import type { PersonId } from '../../kernel/ids.ts';
import type { MarkStatus } from '../attendance/mark-status.ts';
import { statusIn, strongerMark } from './mark-strength.ts';
import { type RowChange, type StoredRow, textIn, textOrNull } from './stored-row.ts';

const table = 'attendance_changes';

type Recorded = Readonly<{ changes: readonly StoredRow[]; marks: readonly StoredRow[] }>;
type Both = Readonly<{ kept: Recorded; merged: Recorded; keptId: PersonId }>;

/**
 * The history of two records becomes that of one: in a session where both have something, each
 * step then leads from the stronger mark of both before to the stronger one after, so that undoing
 * in the register goes back over what one person's register would have shown.
 */
export function mergeHistory({ kept, merged, keptId }: Both): RowChange[] {
  const sessions = new Set(
    [...merged.changes, ...merged.marks].map((row) => textIn(row, 'session_id')),
  );
  return [...sessions].flatMap((session) => {
    const mine = sideOf(kept, session);
    const other = sideOf(merged, session);
    const isShared = mine.changes.length > 0 || mine.mark !== undefined;
    const steps = isShared ? oneStepABatch(combined(mine, other)) : other.changes;
    const after = new Map(steps.map((row) => [row.id, { ...row, person_id: keptId }]));
    return [...mine.changes, ...other.changes].flatMap((before): RowChange[] => {
      const row = after.get(before.id ?? '') ?? null;
      const isSame = JSON.stringify(before) === JSON.stringify(row);
      return isSame ? [] : [{ table, before, after: row }];
    });
  });
}

type Side = Readonly<{ changes: readonly StoredRow[]; mark: StoredRow | undefined }>;

function sideOf({ changes, marks }: Recorded, session: string): Side {
  const isHere = (row: StoredRow): boolean => row.session_id === session;
  return { changes: changes.filter(isHere).toSorted(byId), mark: marks.find(isHere) };
}

const byId = (one: StoredRow, other: StoredRow): number =>
  textIn(one, 'id') < textIn(other, 'id') ? -1 : 1;

/** What was taken back already is no step any more. */
const counts = (row: StoredRow): boolean => row.undone === 0;

/** What the history says of a mark: its status, and the text that it is kept as. */
type Kept = Readonly<{ status: MarkStatus | null; text: string | null }>;

const keptOf = (text: string | null): Kept => ({ status: statusIn(text), text });

const stronger = (one: Kept, other: Kept): Kept =>
  strongerMark(one.status, other.status) === one.status ? one : other;

function combined(mine: Side, other: Side): StoredRow[] {
  let [hers, theirs] = [startOf(mine), startOf(other)];
  const isMine = new Set(mine.changes);
  return [...mine.changes, ...other.changes].toSorted(byId).map((row) => {
    if (!counts(row)) return row;
    const before = stronger(hers, theirs).text;
    if (isMine.has(row)) hers = keptOf(textOrNull(row, 'after'));
    else theirs = keptOf(textOrNull(row, 'after'));
    return { ...row, before, after: stronger(hers, theirs).text };
  });
}

/** Before the first step that counts; without one, the mark as it is. */
function startOf({ changes, mark }: Side): Kept {
  const first = changes.find(counts);
  if (first) return keptOf(textOrNull(first, 'before'));
  return keptOf(mark ? textOrNull(mark, 'status') : null);
}

/** "All the others absent" marked both in one step, which is taken back as one: one row of it stays. */
function oneStepABatch(rows: readonly StoredRow[]): StoredRow[] {
  const steps = Map.groupBy(rows.filter(counts), (row) => row.batch);
  return rows.flatMap((row) => {
    const own = counts(row) ? (steps.get(row.batch ?? null) ?? []) : [];
    if (own.length < 2) return [row];
    return row === own[0] ? [{ ...row, after: own.at(-1)?.after ?? null }] : [];
  });
}
