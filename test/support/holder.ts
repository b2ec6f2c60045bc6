import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A second process that composes the program over a folder, says how that went, and stays. */
export type Holder = Readonly<{ pid: number; said: string; kill: () => Promise<void> }>;

const script = `
  import { compose } from '#electron/compose.ts';
  const app = await compose({ folder: process.argv[1], host: 'browser', version: '0' });
  process.stdout.write(app.ok ? 'open' : app.error.code);
  setInterval(() => undefined, 1000);`;

/** Starts it; `said` is `open` or the code of the refusal. */
export async function holderOf(folder: string): Promise<Holder> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', script, folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = child.stdout ? await once(child.stdout, 'data') : [''];
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { pid: child.pid ?? 0, said: String(said), kill };
}
