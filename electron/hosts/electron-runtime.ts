import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program that cannot show a window ends soon; one that ran longer was closed by its user. */
const startupMs = 10_000;
const fetchLimitMs = 20_000;

/**
 * Electron's program, looked up as its npm package does but without its side effect of fetching:
 * `path.txt` names the file inside `dist`, which `ELECTRON_OVERRIDE_DIST_PATH` replaces.
 */
export function findElectron(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const electron = join(root, 'node_modules/electron');
  const pathFile = join(electron, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined;
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!name && !override) return undefined;
  const file = join(override ?? join(electron, 'dist'), name ?? 'electron');
  return existsSync(file) ? file : undefined;
}

/** Lets Electron's package fetch its program, silently and for 20 seconds at most. */
export async function fetchElectron(root: string): Promise<void> {
  const installer = join(root, 'node_modules/electron/install.js');
  if (!existsSync(installer)) return;
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [installer], {
      cwd: root,
      stdio: 'ignore',
      timeout: fetchLimitMs,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
}

/**
 * Runs the desktop host and waits for its end.
 *
 * @returns false when it did not get going: a library or the display is missing
 */
export function runElectron(
  electron: string,
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const started = performance.now();
  const child = spawn(electron, [root], { cwd: root, stdio: 'inherit', env: { ...env } });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0 || performance.now() - started > startupMs));
  });
}
