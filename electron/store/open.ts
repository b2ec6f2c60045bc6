import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
  /**
   * Leaves no trace of what was erased: writes the file anew without the free room in which SQLite
   * may have left moved rows, empties the log, removes the copies made before migrations.
   */
  wipe: () => void;
  /** Removes copies made before migrations that are older than an instant. */
  removeCopies: (beforeMs: number) => void;
  close: () => void;
}>;

type OpenOptions = Readonly<{
  path: string;
  /** Raw key, 32 bytes, which the caller wipes. */
  key: Buffer;
  create: boolean;
  /** Steps to apply; tests pass fewer to make a file of an earlier version. */
  steps?: readonly Migration[];
}>;

/** The smallest file that any opening leaves behind: SQLCipher's page. */
const pageBytes = 4096;

/**
 * Opens a venue's database: key, exclusive lock, log with full sync, foreign keys, wiping of
 * deleted text, then migrations and a check of the file.
 *
 * Refuses with `venue-foreign` (not encrypted), `venue-damaged` (missing, broken, or encrypted with
 * another key, which look alike), `venue-newer`, `already-open`, `folder-read-only` or `disk-full`,
 * and changes nothing then.
 */
export function openVenue(options: OpenOptions): Result<OpenVenue> {
  const { path, key, create, steps = migrations } = options;
  // Asked for only where keys are, so that a missing file is a lost one.
  if (!create && !existsSync(path)) return err('venue-damaged');
  // SQLite takes what is shorter than a page for a new database: a venue would look empty.
  if (!create && statSync(path).size < pageBytes) return err('venue-damaged');
  const isChecked = needsCheck(path);
  let raw: Sqlite.Database | undefined;
  try {
    raw = new Sqlite(path, { timeout: 2000 });
    configure(raw, key);
    const version = raw.pragma('user_version', { simple: true }) as number;
    if (version > (steps.at(-1)?.version ?? 0)) throw new AppError({ code: 'venue-newer' });
    migrate({ raw, path, version, steps, key });
    if (isChecked && raw.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new AppError({ code: 'venue-damaged' });
    }
    return ok(opened(raw, path));
  } catch (cause) {
    raw?.close();
    const error = storeError(cause);
    if (!(error instanceof AppError)) throw error;
    return refusalOf(error, path);
  }
}

/** Up to this size a check of the whole file is not felt (about 0.1 s); years of one venue fit in. */
const checkedBytes = 32 * 1024 * 1024;

/**
 * Whether to read the whole file before using it: a small one always, a large one (a second for
 * ten years of twelve venues) after a program that did not close it and so left its log. Any page
 * read later is checked by its own signature.
 */
function needsCheck(path: string): boolean {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return true;
  return !existsSync(path) || statSync(path).size <= checkedBytes;
}

/**
 * Gives an opened file its raw key, 32 bytes (SQLCipher 4). Not by a pragma: a key in a text can be
 * wiped by nobody.
 */
export function unlock(raw: Sqlite.Database, key: Buffer): void {
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma('legacy=4');
  // The types are those of the library without ciphers.
  if (!('key' in raw) || typeof raw.key !== 'function') throw new Error('SQLite without ciphers');
  const given = Buffer.concat([Buffer.from('raw:'), key]);
  try {
    raw.key(given);
  } finally {
    given.fill(0);
  }
}

function configure(raw: Sqlite.Database, key: Buffer): void {
  unlock(raw, key);
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
  key: Buffer;
}>;

function migrate({ raw, path, version, steps, key }: MigrateOptions): void {
  const pending = steps.filter((step) => step.version > version);
  if (pending.length === 0) return;
  if (version > 0) backUpBefore({ raw, path, version, key });
  // A table that others refer to is rebuilt with the keys off (sqlite.org/lang_altertable.html,
  // section 7); every step is checked as a whole before it counts.
  raw.pragma('foreign_keys=OFF');
  try {
    for (const step of pending) runStep(raw, step);
  } finally {
    raw.pragma('foreign_keys=ON');
  }
}

function runStep(raw: Sqlite.Database, { sql, after, version }: Migration): void {
  raw.transaction(() => {
    raw.exec(sql);
    after?.(raw);
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) {
      throw new AppError({ code: 'venue-damaged' });
    }
    raw.pragma(`user_version=${version}`);
  })();
}

type Before = Omit<MigrateOptions, 'steps'>;

/** A copy of the file as it was before its schema changes, under the same key, opened and checked. */
function backUpBefore({ raw, path, version, key }: Before): void {
  const copy = `${path}.before-${version}`;
  rmSync(copy, { force: true });
  raw.prepare('VACUUM INTO ?').run(copy);
  const made = new Sqlite(copy, { readonly: true });
  try {
    unlock(made, key);
    if (made.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new AppError({ code: 'disk-full' });
    }
  } finally {
    made.close();
  }
}

/** Copies that `backUpBefore` has left beside the file. */
const copiesOf = (path: string): string[] =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.before-`))
    .map((name) => join(dirname(path), name));

function opened(raw: Sqlite.Database, path: string): OpenVenue {
  const truncateLog = (): void => {
    raw.pragma('wal_checkpoint(TRUNCATE)');
  };
  return {
    db: createDb(raw),
    truncateLog,
    wipe: () => {
      for (const copy of copiesOf(path)) rmSync(copy, { force: true });
      try {
        raw.exec('VACUUM');
        truncateLog();
      } catch (cause) {
        throw storeError(cause);
      }
    },
    removeCopies: (beforeMs) => {
      for (const copy of copiesOf(path)) {
        if (statSync(copy).mtimeMs < beforeMs) rmSync(copy, { force: true });
      }
    },
    close: () => {
      if (!raw.open) return;
      try {
        raw.pragma('optimize');
        truncateLog();
      } catch (cause) {
        // On a full disk what was committed stays in the log beside the file until the next opening.
        if (!(storeError(cause) instanceof AppError)) throw cause;
      } finally {
        raw.close();
      }
    },
  };
}

const plainHeader = 'SQLite format 3\u0000';

/** A file that does not open under a key that is right: unencrypted is foreign, the rest damaged. */
function refusalOf(error: AppError, path: string): Result<OpenVenue> {
  const { code, params } = error.refusal;
  if (code !== 'venue-damaged') return err(code, params ? { params } : {});
  const start = readFileSync(path).subarray(0, 16).toString('latin1');
  return err(start === plainHeader ? 'venue-foreign' : 'venue-damaged');
}
