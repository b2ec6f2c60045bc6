import { Worker } from 'node:worker_threads';
import type { Cell, Sheet } from '#shared/domain/tables/sheet.ts';
import type { Result } from '#shared/kernel/result.ts';
import { readTable, type Workbook } from './read-table.ts';
import type { TableMessage } from './table-worker.ts';

/** Beside this file as it is written, or as the desktop host is built. */
const workerFile = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './table-worker.ts' : './table-worker.js',
    import.meta.url,
  );

/**
 * `readTable` in a thread of its own: a workbook of twenty thousand rows takes a second, and the
 * door counter must not wait for it. Where no thread can be had, it is read here.
 */
export async function readTableApart(bytes: Uint8Array): Promise<Result<Workbook>> {
  let worker: Worker;
  try {
    worker = new Worker(workerFile(), { workerData: bytes });
  } catch {
    // No threads here: slower for others, but the file is read.
    return readTable(bytes);
  }
  try {
    return (await messagesOf(worker)) ?? readTable(bytes);
  } finally {
    await worker.terminate();
  }
}

/** What the thread said; null where it ended without an answer. */
function messagesOf(worker: Worker): Promise<Result<Workbook> | null> {
  return new Promise((resolve) => {
    let answer: Result<readonly Omit<Sheet, 'rows'>[]> | null = null;
    const rows: (readonly Cell[])[][] = [];
    worker.on('message', (message: TableMessage) => {
      if (message.kind === 'end') return resolve(answer && withRows(answer, rows));
      if (message.kind === 'answer') answer = message.answer;
      else {
        const known = rows[message.sheet] ?? [];
        rows[message.sheet] = known;
        for (const row of message.rows) known.push(row);
      }
      // Others have their turn before the next part.
      setImmediate(() => worker.postMessage('next'));
    });
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
    worker.postMessage('next');
  });
}

const withRows = (
  answer: Result<readonly Omit<Sheet, 'rows'>[]>,
  rows: readonly (readonly (readonly Cell[])[])[],
): Result<Workbook> =>
  answer.ok
    ? {
        ok: true,
        value: { sheets: answer.value.map((sheet, i) => ({ ...sheet, rows: rows[i] ?? [] })) },
      }
    : answer;
