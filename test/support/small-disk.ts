import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own: small, and it can be made read-only. */
export type SmallDisk = Readonly<{ folder: string; makeReadOnly: () => void; remove: () => void }>;

/** Mounts a disk of so many bytes in memory; null, with the reason printed, where that is not allowed. */
export function smallDisk(bytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'narikka-disk-'));
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder);
  } catch (cause) {
    rmSync(folder, { recursive: true });
    const why = cause instanceof Error ? cause.message.split('\n').at(-1) : '';
    process.stderr.write(`skipped: no small disk can be mounted here (${why})\n`);
    return null;
  }
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
