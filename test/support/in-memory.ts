import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const memory = '/dev/shm';
const enoughBytes = 2 ** 30;

/**
 * Where the tests of one run put their folders: in memory where the system keeps a disk there that
 * is large enough, since thousands of saved changes that each wait for a disk are most of a run.
 * Undefined elsewhere: then they are where the system puts what is temporary. Gone at the end.
 */
export function foldersInMemory(): string | undefined {
  if (!existsSync(memory)) return undefined;
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < enoughBytes) return undefined;
  const folder = mkdtempSync(join(memory, 'narikka-tests-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
