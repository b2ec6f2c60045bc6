import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import { markAfter } from '#shared/domain/attendance/mark.ts';
import type {
  AttendanceMode,
  HeadcountCategory,
  MarkStatus,
} from '#shared/domain/attendance/mark-status.ts';
import type { Tally } from '#shared/domain/attendance/tallies.ts';

export type RegisterRow = Register['rows'][number];
export type RowId = RegisterRow['personId'];
/** One anonymous count: which people, and where they are. */
export type Counted = Readonly<{ category: HeadcountCategory; mode: AttendanceMode }>;
export type WalkIn = Readonly<{ personId: RowId }> | Readonly<{ displayName: string }>;

/** What more can be said of a mark. */
type MarkDetails = Partial<Pick<RegisterRow, 'arrivedMinute' | 'leftMinute' | 'absenceReason'>>;

/** What a register can be asked, in the order of the keys and taps. */
export type RegisterOp =
  | Readonly<{
      kind: 'mark';
      personId: RowId;
      status: MarkStatus | null;
      /** The venue's own name for it; left out, the mark keeps the one it has. */
      labelId?: RegisterRow['labelId'];
    }>
  | Readonly<{ kind: 'details'; personId: RowId; details: MarkDetails }>
  | Readonly<{ kind: 'undo-row'; personId: RowId }>
  | Readonly<{ kind: 'tally'; tally: Tally; count: number }>
  | Readonly<{ kind: 'rest'; status: MarkStatus }>
  | Readonly<{ kind: 'walk-in'; person: WalkIn; onAdded: () => void }>
  | Readonly<{ kind: 'add'; of: Counted; delta: number }>
  | Readonly<{ kind: 'set'; of: Counted; count: number }>
  | Readonly<{ kind: 'undo' | 'close' | 'reopen' }>;

/** What the core answers: the counts, and for some calls the rows. */
export type RegisterAnswer = Register | RegisterTotals;

type Headcounts = RegisterTotals['headcounts'];

/** The number of one anonymous count. */
export function countOf(headcounts: Headcounts, { category, mode }: Counted): number {
  return headcounts.find((head) => head.category === category && head.mode === mode)?.count ?? 0;
}

function withCount(headcounts: Headcounts, of: Counted, count: number): Headcounts {
  const others = headcounts.filter(
    ({ category, mode }) => category !== of.category || mode !== of.mode,
  );
  return [...others, { ...of, count }];
}

/** The anonymous counts as they will be once every tap is answered; never below zero. */
export function shownHeads(headcounts: Headcounts, waiting: readonly RegisterOp[]): Headcounts {
  return waiting.reduce((heads, op) => {
    if (op.kind === 'set') return withCount(heads, op.of, op.count);
    if (op.kind !== 'add') return heads;
    return withCount(heads, op.of, Math.max(0, countOf(heads, op.of) + op.delta));
  }, headcounts);
}

/** The counts with the heads on their way; named people count only once they are saved. */
export function shownTotals<T extends RegisterTotals>(
  totals: T,
  waiting: readonly RegisterOp[],
): T {
  const headcounts = shownHeads(totals.headcounts, waiting);
  const extra = headcounts.reduce((sum, { count }) => sum + count, 0);
  return { ...totals, headcounts, extra, presentTotal: totals.presentNamed + extra };
}

/** Marks on their way, by person; the last one wins. */
export function marksOnTheWay(
  waiting: readonly RegisterOp[],
): ReadonlyMap<RowId, MarkStatus | null> {
  return new Map(
    waiting.flatMap((op) => (op.kind === 'mark' ? [[op.personId, op.status] as const] : [])),
  );
}

/** Marks of one's own as they were answered, by person. */
export type OwnMarks = ReadonlyMap<RowId, MarkStatus | null>;

/** What is remembered of one's own marks after an answer: steps of many rows begin anew. */
export function ownMarksAfter(own: OwnMarks, op: RegisterOp): OwnMarks {
  if (op.kind === 'mark') return new Map(own).set(op.personId, op.status);
  return movesRows.has(op.kind) ? new Map() : own;
}

const movesRows: ReadonlySet<RegisterOp['kind']> = new Set([
  ...(['undo', 'undo-row', 'rest', 'walk-in', 'close', 'reopen'] as const),
]);

/** Whether another window has marked a row over what was last set in this one. */
export function isOverruled({ personId, status }: RegisterRow, own: OwnMarks): boolean {
  const set = own.get(personId);
  return set !== undefined && set !== status;
}

function rowsAfter(rows: readonly RegisterRow[], op: RegisterOp): RegisterRow[] {
  if (op.kind !== 'mark') return [...rows];
  const { personId, status, labelId } = op;
  // Who came without being on the roster is on the register by the mark alone.
  const kept = rows.filter((row) => row.personId !== personId || status !== null || !row.isWalkIn);
  return kept.map((row) =>
    row.personId === personId ? { ...row, ...marked(row, status, labelId) } : row,
  );
}

/** What a row holds after a tap, by the core's own rule. */
function marked(
  row: RegisterRow,
  status: MarkStatus | null,
  labelId: RegisterRow['labelId'] | undefined,
): Partial<RegisterRow> {
  if (status === null) return { ...noDetails, status };
  return markAfter(row.status === null ? null : { ...row, status: row.status }, status, labelId);
}

const noDetails = { labelId: null, arrivedMinute: null, leftMinute: null, absenceReason: null };

/** The register after an answer; rows that did not change stay the same objects. */
export function withAnswer(register: Register, op: RegisterOp, answer: RegisterAnswer): Register {
  if ('rows' in answer) return answer;
  return { ...register, ...answer, rows: rowsAfter(register.rows, op) };
}
