import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { fileKey, readKeyFile } from '#electron/store/key-file.ts';
import type { Migration } from '#electron/store/migrations/migrations.ts';
import { type OpenVenue, openVenue } from '#electron/store/open.ts';
import { pathsOf, unlockByPassphrase } from '#electron/store/venue-folder.ts';
import { passphrase, type TestApp } from './an-app.ts';
import { tempFolder } from './temp-folder.ts';

/** A random file key. */
export const randomKey = (): Buffer => randomBytes(32);

/** Opens an encrypted file as somebody with the key and SQLite alone would. */
export function openRaw(path: string, key: Buffer): Sqlite.Database {
  const raw = new Sqlite(path, { fileMustExist: true });
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma('legacy=4');
  raw.pragma(`key="x'${key.toString('hex')}'"`);
  return raw;
}

/** An encrypted file of a folder, made with the real opening and closed again. */
export function aFile(folder: string, options: { steps?: readonly Migration[] } = {}) {
  const path = join(folder, 'venue.db');
  const key = randomKey();
  opened({ path, key, create: true, ...options }).close();
  return { path, key };
}

/** The open venue of a result that must be one. */
export function opened(options: Parameters<typeof openVenue>[0]): OpenVenue {
  const result = openVenue(options);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The code with which a file is refused; closes it where it is not. */
export function refusalOf(options: Parameters<typeof openVenue>[0]): string {
  const result = openVenue(options);
  if (!result.ok) return result.error.code;
  result.value.close();
  return 'ok';
}

/** Every row of every table, for comparing what two files hold. */
export function dumpOf(path: string, key: Buffer): string {
  const raw = openRaw(path, key);
  try {
    const tables = raw
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all();
    const rows = tables.map((table) => [table, raw.prepare(`SELECT * FROM ${table}`).all()]);
    return JSON.stringify(rows);
  } finally {
    raw.close();
  }
}

/** The key of a folder's `venue.db`, by the usual passphrase. */
export const venueKeyOf = (folder: string): Promise<Buffer> => keyOf(folder, 'venue.db');
export const feedbackKeyOf = (folder: string): Promise<Buffer> => keyOf(folder, 'feedback.db');

async function keyOf(folder: string, file: 'venue.db' | 'feedback.db'): Promise<Buffer> {
  const keys = readKeyFile(pathsOf(folder).keys);
  if (!keys.ok) throw new Error(keys.error.code);
  for (const slot of keys.value.slots) {
    if (slot.kind !== 'passphrase') continue;
    const master = await unlockByPassphrase(keys.value, slot.staffId, passphrase);
    if (master.ok) return fileKey(master.value, file);
  }
  throw new Error('nobody has the usual passphrase');
}

/** The lines of the audit log, read from the file of a program that is closed for it. */
export async function auditOf(test: TestApp): Promise<string[]> {
  test.app().close();
  const raw = openRaw(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  try {
    const lines = raw.prepare('SELECT action, subject_id, detail FROM audit_log ORDER BY id').raw();
    return lines.all().map((line) => JSON.stringify(line));
  } finally {
    raw.close();
  }
}

/** The rows of some tables at this moment, read from a copy: the program goes on meanwhile. */
export async function tablesOf(
  test: TestApp,
  tables: readonly string[],
): Promise<Record<string, unknown[]>> {
  const key = await venueKeyOf(test.folder);
  const copy = tempFolder();
  try {
    const path = join(copy.folder, 'venue.db');
    const { venue } = pathsOf(test.folder);
    for (const end of ['', '-wal']) {
      if (existsSync(`${venue}${end}`)) copyFileSync(`${venue}${end}`, `${path}${end}`);
    }
    const raw = openRaw(path, key);
    const rows = tables.map((table) => [table, raw.prepare(`SELECT * FROM ${table}`).all()]);
    raw.close();
    return Object.fromEntries(rows);
  } finally {
    copy.remove();
  }
}
