import { closeSync, fsyncSync, openSync, statfsSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, freemem, platform, release, totalmem, version } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { median } from './bench-row.ts';

/** What the figures were measured with; none of it is judged. */
export type Machine = Readonly<Record<string, string>>;

/** Looks at the processor, memory, disk and versions. */
export function machineOf(scratch: string): Machine {
  const cores = cpus();
  const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(1);
  const sqlite = new Sqlite(':memory:');
  const engine = sqlite.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '?';
  sqlite.close();
  return {
    cpu: `${cores[0]?.model.trim() ?? '?'}, ${cores.length} cores`,
    memory: `${gigabytes(totalmem())} GiB, ${gigabytes(freemem())} free`,
    os: `${platform()} ${release()} ${arch()}, ${version()}`,
    disk: `${scratch}, file system 0x${statfsSync(scratch).type.toString(16)}, fsync ${fsyncMs(scratch).toFixed(3)} ms`,
    node: process.version,
    'better-sqlite3': versionOf('better-sqlite3'),
    sqlite: engine,
    exceljs: versionOf('exceljs'),
  };
}

/** What it costs to have four kilobytes on the disk: every durable figure stands on it. */
function fsyncMs(scratch: string): number {
  const file = openSync(join(scratch, 'fsync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    writeSync(file, page);
    fsyncSync(file);
    return performance.now() - started;
  });
  closeSync(file);
  return median(times);
}

function versionOf(name: string): string {
  const found: unknown = createRequire(import.meta.url)(`${name}/package.json`);
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage ? String(found.version) : '?';
}
