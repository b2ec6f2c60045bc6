import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeError } from './store-error.ts';

/**
 * Writes a file beside its place, forces it to the disk and renames it over the old one: whoever
 * reads sees the old or the new text, also after a power cut.
 */
export function writeFileDurably(path: string, text: string): void {
  const temporary = `${path}.new`;
  try {
    // What an earlier try left might be open to others.
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw storeError(cause);
  }
}

/** Makes a rename durable; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
