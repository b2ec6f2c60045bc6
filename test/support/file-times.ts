import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** A file or folder with every time that the system keeps of it. */
export type FileTimes = Readonly<{
  path: string;
  /** Written, looked at and made: a program can set them, or nobody writes to it. */
  ordinary: readonly number[];
  /** Of the last change to anything of it, which no program can set. */
  changeMs: number;
}>;

/** A folder, and everything in it and its folders. */
export function fileTimesOf(folder: string): FileTimes[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [folder, ...names.map((name) => join(folder, name))].flatMap((path) => {
    const times = statSync(path, { throwIfNoEntry: false });
    if (!times) return [];
    const { mtimeMs, atimeMs, birthtimeMs, ctimeMs } = times;
    return { path, ordinary: [mtimeMs, atimeMs, birthtimeMs], changeMs: ctimeMs };
  });
}

/** Waits until the clock of files goes on, which stands still for some milliseconds; its time. */
export function nextFileInstant(): number {
  const { folder, remove } = tempFolder();
  const probe = join(folder, 'probe');
  const now = () => {
    writeFileSync(probe, '');
    return statSync(probe).ctimeMs;
  };
  try {
    const first = now();
    for (;;) {
      const later = now();
      if (later > first) return later;
    }
  } finally {
    remove();
  }
}
