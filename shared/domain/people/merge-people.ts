import type { PersonId } from '../../kernel/ids.ts';
import { isPresent, type MarkStatus } from '../attendance/mark-status.ts';
import { statusIn, strongerMark } from './mark-strength.ts';
import { mergeHistory } from './merge-history.ts';
import { mergeMemberships } from './merge-memberships.ts';
import {
  keyIn,
  type OwnRows,
  type RowChange,
  type StoredRow,
  textIn,
  textOrNull,
} from './stored-row.ts';

type Both = Readonly<{ kept: readonly OwnRows[]; merged: readonly OwnRows[]; keptId: PersonId }>;

const rowsOf = (own: readonly OwnRows[], table: string): readonly StoredRow[] =>
  own.filter((one) => one.table === table).flatMap(({ rows }) => rows);

/** Sessions in which both are marked as present: probably two people. */
export function sessionsOfBoth({ kept, merged }: Omit<Both, 'keptId'>): string[] {
  const present = (own: readonly OwnRows[]): string[] =>
    rowsOf(own, 'marks').flatMap((row) => {
      const status = statusOf(row);
      return status && isPresent(status) ? [textIn(row, 'session_id')] : [];
    });
  const ofKept = new Set(present(kept));
  return present(merged).filter((session) => ofKept.has(session));
}

const statusOf = (row: StoredRow | undefined): MarkStatus | null =>
  row ? statusIn(textOrNull(row, 'status')) : null;

/**
 * What becomes of every row of the person who is merged away: marks and memberships by their own
 * rules, their history along with the marks, and whatever else belongs to a person simply moves.
 */
export function mergedRows(both: Both): RowChange[] {
  const { kept, merged, keptId } = both;
  return merged.flatMap((own) => {
    const others = kept.find(({ table, column }) => table === own.table && column === own.column);
    const keptRows = others?.rows ?? [];
    if (own.table === 'marks') return mergeMarks(own, keptRows, keptId);
    if (own.table === 'memberships') return mergeMemberships(keptRows, own.rows, keptId);
    if (own.table === 'attendance_changes') return historyOf(both);
    return moved(own, keptRows, keptId);
  });
}

/** Rows move as they are; where the kept person has one of the same key, hers stays. */
function moved(own: OwnRows, keptRows: readonly StoredRow[], keptId: PersonId): RowChange[] {
  const { table, column, key } = own;
  const taken = new Set(keptRows.map((row) => keyIn(key, row)));
  return own.rows.map((before) => {
    const after = { ...before, [column]: keptId };
    return { table, before, after: taken.has(keyIn(key, after)) ? null : after };
  });
}

/** The stronger mark of a session stays, with its label and times. */
function mergeMarks(
  { table, rows }: OwnRows,
  keptRows: readonly StoredRow[],
  keptId: PersonId,
): RowChange[] {
  const ofKept = new Map(keptRows.map((row) => [textIn(row, 'session_id'), row]));
  return rows.flatMap((before): RowChange[] => {
    const after = { ...before, person_id: keptId };
    const hers = ofKept.get(textIn(before, 'session_id'));
    if (!hers) return [{ table, before, after }];
    const [mine, theirs] = [statusOf(hers), statusOf(before)];
    if (strongerMark(mine, theirs) === mine) return [{ table, before, after: null }];
    return [
      { table, before, after: null },
      { table, before: hers, after },
    ];
  });
}

function historyOf({ kept, merged, keptId }: Both): RowChange[] {
  const side = (own: readonly OwnRows[]) => ({
    changes: rowsOf(own, 'attendance_changes'),
    marks: rowsOf(own, 'marks'),
  });
  return mergeHistory({ kept: side(kept), merged: side(merged), keptId });
}
