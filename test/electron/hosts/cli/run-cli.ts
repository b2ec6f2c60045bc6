import { spawn } from 'node:child_process';
import { expect, vi } from 'vitest';
import { demoPassphrase } from '#electron/hosts/cli/commands.ts';
import { main } from '#electron/hosts/cli/main.ts';

export type Ran = Readonly<{ code: number | null; out: string; err: string }>;

const usual = { NARIKKA_PASSPHRASE: demoPassphrase, LC_ALL: 'en_GB.UTF-8' };

/** The same in this process: starting one takes ten times as long as most commands. */
export async function callMain(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  for (const [name, value] of Object.entries({ ...usual, ...env })) vi.stubEnv(name, value);
  const told = { out: '', err: '' };
  const keep = (where: 'out' | 'err') => (text: string | Uint8Array) => {
    told[where] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ];
  try {
    const code = await main(args);
    return { code, ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Runs the real command line in a process of its own, without a terminal. */
export function runCli(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['electron/hosts/cli/main.ts', ...args], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: '/nonexistent',
      ...usual,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

/** One sentence for a person: one line, no stack, no class name. */
export function expectOneSentence(err: string): void {
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat \S+:\d+|Error:|\{\{|cli\.|errors\./);
}
