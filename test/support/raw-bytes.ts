import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openRaw } from './a-file.ts';

/** Every page of an encrypted file as it is when decrypted, free pages and unused room among them. */
export function decryptedPages(path: string, key: Buffer): Buffer {
  const raw = openRaw(path, key);
  try {
    // Every page as it is: the same pages under no key. VACUUM INTO would leave the free ones out.
    raw.pragma('journal_mode=DELETE');
    raw.pragma(`rekey=''`);
  } finally {
    raw.close();
  }
  return readFileSync(path);
}

/** The files of a folder and its folders. */
export function everyFileOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}
