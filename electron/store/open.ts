import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { AppError } from '#shared/kernel/app-error.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { createDb, type WriteDb } from './database.ts';
import { type Migration, migrations } from './migrations/migrations.ts';
import { storeError } from './store-error.ts';

/** An open, migrated and checked `venue.db`. */
export type OpenVenue = Readonly<{
  db: WriteDb;
  /** Empties the write-ahead log into the file: after erasing, when idle, before closing. */
  truncateLog: () => void;
  close: () => void;
}>;

type OpenOptions = Readonly<{
  path: string;
  /** Raw key, 64 hex digits. */
  key: string;
  create: boolean;
  /** Steps to apply; tests pass fewer to make a file of an earlier version. */
  steps?: readonly Migration[];
}>;

/**
 * Opens a venue's database: key, exclusive lock, log with full sync, foreign keys, wiping of
 * deleted text, then migrations and a check of the file.
 *
 * Refuses with `no-venue`, `venue-foreign` (not encrypted with this venue's key), `venue-damaged`,
 * `venue-newer`, `already-open`, `folder-read-only` or `disk-full`, and changes nothing then.
 */
export function openVenue(options: OpenOptions): Result<OpenVenue> {
  const { path, key, create, steps = migrations } = options;
  if (!create && !existsSync(path)) return err('no-venue');
  // SQLite takes an empty file for a new database: a venue would look empty instead of damaged.
  if (!create && statSync(path).size === 0) return err('venue-damaged');
  let raw: Sqlite.Database | undefined;
  try {
    raw = new Sqlite(path, { timeout: 2000 });
    configure(raw, key);
    const version = raw.pragma('user_version', { simple: true }) as number;
    if (version > (steps.at(-1)?.version ?? 0)) throw new AppError({ code: 'venue-newer' });
    migrate({ raw, path, version, steps });
    if (raw.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new AppError({ code: 'venue-damaged' });
    return ok(opened(raw));
  } catch (cause) {
    raw?.close();
    const error = storeError(cause);
    if (!(error instanceof AppError)) throw error;
    return refusalOf(error, path);
  }
}

function configure(raw: Sqlite.Database, key: string): void {
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma('legacy=4');
  raw.pragma(`key="x'${key}'"`);
  // One writer over every host; kept by the operating system, so a kill frees it.
  raw.pragma('locking_mode=EXCLUSIVE');
  raw.pragma('journal_mode=WAL');
  raw.pragma('synchronous=FULL');
  raw.pragma('foreign_keys=ON');
  raw.pragma('secure_delete=ON');
  raw.pragma('trusted_schema=OFF');
  // 64 MiB of pages decrypted once: a year's report reads the same pages several times.
  raw.pragma('cache_size=-65536');
  raw.pragma('temp_store=MEMORY');
}

type MigrateOptions = Readonly<{
  raw: Sqlite.Database;
  path: string;
  version: number;
  steps: readonly Migration[];
}>;

function migrate({ raw, path, version, steps }: MigrateOptions): void {
  const pending = steps.filter((step) => step.version > version);
  if (pending.length === 0) return;
  if (version > 0) backUpBefore(raw, path, version);
  for (const step of pending) {
    raw.transaction(() => {
      raw.exec(step.sql);
      raw.pragma(`user_version=${step.version}`);
    })();
  }
  if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) {
    throw new AppError({ code: 'venue-damaged' });
  }
}

/** A verified copy of the file as it was before its schema changes, encrypted with the same key. */
function backUpBefore(raw: Sqlite.Database, path: string, version: number): void {
  const copy = `${path}.before-${version}`;
  rmSync(copy, { force: true });
  raw.prepare('VACUUM INTO ?').run(copy);
  if (!existsSync(copy) || statSync(copy).size === 0) throw new AppError({ code: 'disk-full' });
}

function opened(raw: Sqlite.Database): OpenVenue {
  const truncateLog = (): void => {
    raw.pragma('wal_checkpoint(TRUNCATE)');
  };
  return {
    db: createDb(raw),
    truncateLog,
    close: () => {
      if (!raw.open) return;
      try {
        raw.pragma('optimize');
        truncateLog();
      } finally {
        raw.close();
      }
    },
  };
}

const plainHeader = 'SQLite format 3\u0000';

/** A file that does not open under a key that is right: unencrypted or another's is foreign, the rest damaged. */
function refusalOf(error: AppError, path: string): Result<OpenVenue> {
  const { code, params } = error.refusal;
  if (code !== 'venue-damaged') return err(code, params ? { params } : {});
  const start = readFileSync(path).subarray(0, 16).toString('latin1');
  return err(start === plainHeader ? 'venue-foreign' : 'venue-damaged');
}
