import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import Sqlite from 'better-sqlite3';
import { AppError } from '#shared/kernel/app-error.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { FeedbackStore } from '../core/feedback-ports.ts';
import { createDb } from './database.ts';
import { feedbackSchema } from './feedback-schema.ts';
import { feedbackStore } from './feedback-store.ts';
import { unlock } from './open.ts';
import { storeError } from './store-error.ts';

const schemaVersion = 10;

/** The instant that the file is said to be of, whenever it was written. */
const noTime = new Date('2000-01-01T00:00:00Z');

type OpenOptions = Readonly<{
  path: string;
  /** Raw key of this file alone, 32 bytes, which the caller wipes. */
  key: Buffer;
}>;

/**
 * Opens `feedback.db`, or makes it. A rollback journal that is blanked after each transaction takes
 * the place of the write-ahead log, whose frames lie in the order of writing; the times of the files
 * are set to one that says nothing.
 *
 * Refuses with `feedback-damaged` (also another key), `feedback-newer`, `already-open`,
 * `folder-read-only` or `disk-full`.
 */
export function openFeedback({ path, key }: OpenOptions): Result<FeedbackStore> {
  // SQLite takes an empty file for a new database: answers would be gone without a word.
  if (existsSync(path) && statSync(path).size === 0) return err('feedback-damaged');
  let raw: Sqlite.Database | undefined;
  try {
    raw = new Sqlite(path, { timeout: 2000 });
    configure(raw, key);
    prepare(raw);
    const opened = raw;
    const hideTimes = () => hideFeedbackTimes(path);
    const hideTraces = () => {
      blankJournal(path);
      hideTimes();
    };
    hideTraces();
    const tidy = () => {
      try {
        // Written anew in the order of the keys: the place of a row on its page tells nothing.
        opened.exec('VACUUM');
      } catch (cause) {
        throw storeError(cause);
      } finally {
        hideTraces();
      }
    };
    const close = () => {
      opened.close();
      hideTimes();
    };
    return ok(feedbackStore(createDb(raw), { tidy, hideTraces, hideTimes, close }));
  } catch (cause) {
    raw?.close();
    const error = storeError(cause);
    if (!(error instanceof AppError)) throw error;
    const { code, params } = error.refusal;
    return err(code === 'venue-damaged' ? 'feedback-damaged' : code, params ? { params } : {});
  }
}

function configure(raw: Sqlite.Database, key: Buffer): void {
  unlock(raw, key);
  raw.pragma('locking_mode=EXCLUSIVE');
  raw.pragma('journal_mode=PERSIST');
  raw.pragma('synchronous=FULL');
  raw.pragma('foreign_keys=ON');
  raw.pragma('secure_delete=ON');
  raw.pragma('trusted_schema=OFF');
  raw.pragma('temp_store=MEMORY');
}

function prepare(raw: Sqlite.Database): void {
  const version = raw.pragma('user_version', { simple: true }) as number;
  if (version > schemaVersion) throw new AppError({ code: 'feedback-newer' });
  if (version === 0) {
    raw.transaction(() => {
      raw.exec(feedbackSchema);
      raw.pragma(`user_version=${schemaVersion}`);
    })();
  } else if (raw.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    throw new AppError({ code: 'feedback-damaged' });
  }
  // A program that was killed may have left rows where they were written.
  raw.exec('VACUUM');
  // Takes the lock at once, and not with the first answer.
  raw.exec('BEGIN IMMEDIATE; COMMIT');
}

/**
 * The last answer's minute must not be read off the files. The system's own time of the last change
 * cannot be set: it is that of the last call of this, which therefore comes at steps that no answer
 * moves (`KioskDesk`), at the closing, and at the next start after a kill.
 */
export function hideFeedbackTimes(path: string): void {
  for (const file of [path, `${path}-journal`]) {
    if (existsSync(file)) utimesSync(file, noTime, noTime);
  }
}

/**
 * Writes noughts over the whole journal, where it lies. One that is cut or removed leaves the pages of
 * before each answer in free blocks of the disk, which tell in what order the last ones came. It is over
 * when this is called: its head was blanked when the transaction was, so that nothing hangs on it.
 */
function blankJournal(path: string): void {
  const journal = `${path}-journal`;
  if (!existsSync(journal)) return;
  const file = openSync(journal, 'r+');
  try {
    writeSync(file, Buffer.alloc(statSync(journal).size));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
