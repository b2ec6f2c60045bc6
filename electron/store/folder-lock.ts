import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { AppError } from '#shared/kernel/app-error.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { storeError } from './store-error.ts';

/** Who holds a venue folder: shown to a second start. */
export type Holder = Readonly<{ host: string; since: string; pid: number }>;

const holder = z.object({ host: z.string(), since: z.string(), pid: z.number() });

/**
 * Takes a venue folder for this process, whether or not the venue is unlocked. The lock is an
 * operating-system lock on an empty SQLite file, so a killed process frees it by dying; the text
 * beside it only says who has it.
 */
export function lockFolder(folder: string, me: Holder): Result<{ release: () => void }> {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch {
    return err('folder-read-only', { params: { folder } });
  }
  const infoPath = join(folder, 'lock.json');
  const locked = takeLock(join(folder, 'lock.db'));
  if (!locked.ok) {
    const isTaken = locked.error.code === 'already-open';
    return err(locked.error.code, { params: isTaken ? readHolder(infoPath) : { folder } });
  }
  const lock = locked.value;
  try {
    writeFileSync(infoPath, JSON.stringify(me));
  } catch (cause) {
    lock.close();
    const error = storeError(cause);
    if (!(error instanceof AppError)) throw error;
    return err(error.refusal.code, { params: { folder } });
  }
  return ok({
    release: () => {
      rmSync(infoPath, { force: true });
      lock.close();
    },
  });
}

/** The file holds nothing: junk in its place is put away, never taken for a damaged venue. */
function takeLock(path: string, mayReplace = true): Result<Sqlite.Database> {
  let lock: Sqlite.Database | undefined;
  try {
    lock = new Sqlite(path, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return ok(lock);
  } catch (cause) {
    lock?.close();
    const error = storeError(cause);
    if (!(error instanceof AppError)) throw error;
    if (error.refusal.code !== 'venue-damaged' || !mayReplace) return err(error.refusal.code);
    rmSync(path, { force: true });
    return takeLock(path, false);
  }
}

/** Parents first, one by one: Node's own recursive way never ends in places such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function readHolder(path: string): Record<string, string | number> {
  try {
    const { host, since, pid } = holder.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { host, since, pid };
  } catch {
    // Written between the lock and the text, or removed: the lock itself is what counts.
    return { host: 'other', since: '?', pid: '?' };
  }
}
