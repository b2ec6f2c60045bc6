import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that Vite makes out of our sources. */
export type Target = Readonly<{
  /** Its Vite config, from the project's root. */
  config: string;
  /** A file that every build of it writes anew. */
  made: string;
  /** The folders and files it is made of. */
  sources: readonly string[];
}>;

export const rendererTarget: Target = {
  config: 'renderer/vite.config.ts',
  made: 'out/renderer/staff.html',
  sources: ['renderer', 'shared', 'package.json'],
};

export const desktopTarget: Target = {
  config: 'electron/hosts/desktop/vite.config.ts',
  made: 'out/desktop/main.js',
  sources: ['electron', 'shared', 'package.json'],
};

/** `made` says that the target is there; otherwise what Vite printed, or nothing without sources. */
export type Built = Readonly<{ made: true } | { made: false; output: string }>;

/**
 * Builds a target when it is missing or older than its sources. An installed program has no
 * sources: there the target is taken as it is.
 *
 * @param root the project's root
 * @param onBuild called before a build starts, to say why it takes a while
 */
export async function ensureBuilt(
  root: string,
  target: Target,
  onBuild: () => void,
): Promise<Built> {
  const made = join(root, target.made);
  if (!existsSync(join(root, target.config))) {
    return existsSync(made) ? { made: true } : { made: false, output: '' };
  }
  if (!(await isStale(root, target))) return { made: true };
  onBuild();
  const { code, output } = await runVite(root, target.config);
  return code === 0 && existsSync(made) ? { made: true } : { made: false, output };
}

/** Whether a source is newer than what was made of it. */
export async function isStale(root: string, target: Target): Promise<boolean> {
  const made = await stat(join(root, target.made)).catch(() => undefined);
  if (!made) return true;
  const times = await Promise.all(target.sources.map((source) => newestMs(join(root, source))));
  return Math.max(...times) > made.mtimeMs;
}

/** The latest change of a file, or of any file of a folder. */
async function newestMs(path: string): Promise<number> {
  const entry = await stat(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  let newest = 0;
  for (const name of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    newest = Math.max(newest, (await stat(join(name.parentPath, name.name))).mtimeMs);
  }
  return newest;
}

/** A process of its own: Vite's memory is given back, and its `NODE_ENV` is not ours. */
function runVite(root: string, config: string): Promise<{ code: number | null; output: string }> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', config, '--logLevel', 'error'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
