import type { PersonId } from '../../kernel/ids.ts';
import { type RowChange, type StoredRow, textIn, textOrNull } from './stored-row.ts';

const table = 'memberships';
/** Later than every day. */
const never = '9999-12-31';

const startOf = (row: StoredRow): string => textIn(row, 'joined_on');
const endOf = (row: StoredRow): string => textOrNull(row, 'left_on') ?? never;

/**
 * Moves memberships to the person who is kept. Those of one group that overlap become one, from
 * the first day of any to the last of any, so that a person's memberships in a group never overlap.
 */
export function mergeMemberships(
  kept: readonly StoredRow[],
  merged: readonly StoredRow[],
  keptId: PersonId,
): RowChange[] {
  const isMerged = new Set(merged);
  const byGroup = Map.groupBy([...kept, ...merged], (row) => textIn(row, 'group_id'));
  return [...byGroup.values()].flatMap((rows) =>
    clusters(rows).flatMap((cluster) => {
      if (!cluster.some((row) => isMerged.has(row))) return [];
      return oneOf(cluster, { keptId, isKept: (row) => !isMerged.has(row) });
    }),
  );
}

/** Rows of one group by first day, those that overlap together. */
function clusters(rows: readonly StoredRow[]): StoredRow[][] {
  const found: StoredRow[][] = [];
  for (const row of [...rows].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const current = found.at(-1);
    if (current?.some((other) => endOf(other) >= startOf(row))) current.push(row);
    else found.push([row]);
  }
  return found;
}

type Target = Readonly<{ keptId: PersonId; isKept: (row: StoredRow) => boolean }>;

/** One membership out of several; it is the kept person's own where there is one. */
function oneOf(cluster: readonly StoredRow[], { keptId, isKept }: Target): RowChange[] {
  const base = cluster.find(isKept) ?? cluster[0];
  // Whatever is known of the end comes from the membership that ended last.
  const last = cluster.reduce((one, other) => (endOf(other) > endOf(one) ? other : one));
  if (!base) return [];
  const joined = cluster.map(startOf).toSorted()[0] ?? startOf(base);
  const ends = ['left_on', 'exit_reason', 'planned_end_on', 'continued_on'];
  const after: StoredRow = {
    ...base,
    ...Object.fromEntries(ends.map((column) => [column, last[column] ?? null])),
    evaluated_on: latest(cluster, 'evaluated_on'),
    agreement_on: latest(cluster, 'agreement_on'),
    person_id: keptId,
    joined_on: joined,
  };
  return [
    ...cluster.filter((row) => row !== base).map((before) => ({ table, before, after: null })),
    { table, before: base, after },
  ];
}

const latest = (rows: readonly StoredRow[], column: string): string | null =>
  rows
    .flatMap((row) => textOrNull(row, column) ?? [])
    .toSorted()
    .at(-1) ?? null;
