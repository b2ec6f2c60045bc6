import { AppError } from '#shared/kernel/app-error.ts';
import type { ErrorCode } from '#shared/kernel/error-codes.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'folder-read-only',
  SQLITE_CANTOPEN: 'folder-read-only',
  SQLITE_CORRUPT: 'venue-damaged',
  SQLITE_NOTADB: 'venue-damaged',
  SQLITE_BUSY: 'already-open',
  SQLITE_LOCKED: 'already-open',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
};

/**
 * Gives an error of SQLite or the file system the code that tells a person what to do; leaves any
 * other error as it is. The original stays as the cause, for the log, and never reaches a page.
 */
export function storeError(cause: unknown): unknown {
  if (cause instanceof AppError || !(cause instanceof Error)) return cause;
  const code = 'code' in cause ? String(cause.code) : '';
  // Extended codes such as SQLITE_IOERR_WRITE begin with the plain one.
  const plain = Object.keys(codes).find((known) => code === known || code.startsWith(`${known}_`));
  // A full disk also shows as a failed write of the log.
  const known = plain ? codes[plain] : failedWrite(code);
  return known ? new AppError({ code: known, params: defaults(known) }, { cause }) : cause;
}

const failedWrite = (code: string): ErrorCode | undefined =>
  /^SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE)/.test(code) ? 'disk-full' : undefined;

/** Gaps of a sentence that whoever knows more fills better. */
const defaults = (code: ErrorCode): Record<string, string> => {
  if (code === 'already-open') return { host: 'other', since: '?', pid: '?' };
  return code === 'folder-read-only' ? { folder: '' } : {};
};
