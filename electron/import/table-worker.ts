import { parentPort, workerData } from 'node:worker_threads';
import type { Cell, Sheet } from '#shared/domain/tables/sheet.ts';
import type { Result } from '#shared/kernel/result.ts';
import { readTable } from './read-table.ts';

/**
 * What comes out of the thread: an answer, then the rows in parts. A part is small enough that
 * whoever takes it in is not held up by it.
 */
export type TableMessage =
  | Readonly<{ kind: 'answer'; answer: Result<readonly Omit<Sheet, 'rows'>[]> }>
  | Readonly<{ kind: 'rows'; sheet: number; rows: readonly (readonly Cell[])[] }>
  | Readonly<{ kind: 'end' }>;

/** Cells that are taken in within a few milliseconds. */
const cellsAtOnce = 10_000;

function* messagesOf(bytes: Uint8Array): Generator<TableMessage, void> {
  const read = readTable(bytes);
  if (!read.ok) {
    yield { kind: 'answer', answer: read };
    return;
  }
  const { sheets } = read.value;
  const value = sheets.map(({ rows: _, ...rest }) => rest);
  yield { kind: 'answer', answer: { ok: true, value } };
  for (const [sheet, { rows }] of sheets.entries()) yield* partsOf(sheet, rows);
}

function* partsOf(sheet: number, rows: Sheet['rows']): Generator<TableMessage, void> {
  let [part, cells]: [(readonly Cell[])[], number] = [[], 0];
  for (const row of rows) {
    part.push(row);
    cells += row.length + 1;
    if (cells < cellsAtOnce) continue;
    yield { kind: 'rows', sheet, rows: part };
    [part, cells] = [[], 0];
  }
  yield { kind: 'rows', sheet, rows: part };
}

// Given by `readTableApart` and nobody else.
const messages = messagesOf(workerData as Uint8Array);
// One at a time, as it is asked for: all at once would be taken in at one go.
parentPort?.on('message', () => {
  const next = messages.next();
  parentPort?.postMessage(next.done ? { kind: 'end' } : next.value);
});
