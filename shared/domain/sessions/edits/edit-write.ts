import { assertNever } from '../../../kernel/assert-never.ts';
import type { Series, SessionState } from './session-state.ts';

/** A change of one row. */
export type RowChange<Row> =
  | Readonly<{ kind: 'insert'; after: Row }>
  | Readonly<{ kind: 'update'; before: Row; after: Row }>
  | Readonly<{ kind: 'delete'; before: Row }>;

export type SeriesWrite = Readonly<{ table: 'series' }> & RowChange<Series>;
export type SessionWrite = Readonly<{ table: 'session' }> & RowChange<SessionState>;

/**
 * One row to write. A list of them is carried out in order, in one transaction: series are there
 * before their sessions and go after them. `before` is what must be found, and what an undo puts
 * back.
 */
export type EditWrite = SeriesWrite | SessionWrite;

/** The writes that undo these, exactly and in the right order. */
export function invertWrites(writes: readonly EditWrite[]): readonly EditWrite[] {
  return writes.map(inverse).reverse();
}

function inverse(write: EditWrite): EditWrite {
  return write.table === 'series'
    ? { table: 'series', ...inverseOf<Series>(write) }
    : { table: 'session', ...inverseOf<SessionState>(write) };
}

function inverseOf<Row>(write: RowChange<Row>): RowChange<Row> {
  switch (write.kind) {
    case 'insert':
      return { kind: 'delete', before: write.after };
    case 'delete':
      return { kind: 'insert', after: write.before };
    case 'update':
      return { kind: 'update', before: write.after, after: write.before };
    default:
      return assertNever(write);
  }
}
