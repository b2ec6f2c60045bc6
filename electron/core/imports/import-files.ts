import type { Sheet } from '#shared/domain/tables/sheet.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Reading of files and sharing of time; given by whoever puts the program together. */
export type ImportFiles = Readonly<{
  /** XLSX or separated values as rows of cells, read where nobody waits for it. */
  readTable: (bytes: Uint8Array) => Promise<Result<Readonly<{ sheets: readonly Sheet[] }>>>;
  newPace: () => Pace;
}>;

/**
 * To be asked often in long work: a promise to wait for once some milliseconds have gone by, so
 * that other calls have their turn; null as long as there is time.
 */
export type Pace = () => Promise<void> | null;
