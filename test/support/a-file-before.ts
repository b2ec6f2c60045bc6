import { onTestFinished } from 'vitest';
import { migrations } from '#electron/store/migrations/migrations.ts';
import { aFile, openRaw } from './a-file.ts';
import { tempFolder } from './temp-folder.ts';

/** A file of the version before a migration with rows in it, closed; gone after the test. */
export function aFileBefore(version: number, rows: string): ReturnType<typeof aFile> {
  const { folder, remove } = tempFolder();
  onTestFinished(remove);
  const file = aFile(folder, { steps: migrations.filter((step) => step.version < version) });
  const raw = openRaw(file.path, file.key);
  raw.exec(rows);
  raw.close();
  return file;
}
