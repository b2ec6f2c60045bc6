import { spawn } from 'node:child_process';

/** `npm run check`: everything that can be said without running the program, side by side. */
const checks: Readonly<Record<string, readonly string[]>> = {
  'types: shared': ['typescript/bin/tsc', '-p', 'shared/tsconfig.json'],
  'types: electron': ['typescript/bin/tsc', '-p', 'electron/tsconfig.json'],
  'types: renderer': ['typescript/bin/tsc', '-p', 'renderer/tsconfig.json'],
  'types: test': ['typescript/bin/tsc', '-p', 'test/tsconfig.json'],
  'lint and format': ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  'dead code': ['knip/bin/knip.js'],
  arch: [
    'vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'parts',
    'test/arch',
  ],
};

type Outcome = Readonly<{ name: string; code: number; output: string; ms: number }>;

function run(name: string, [script = '', ...args]: readonly string[]): Promise<Outcome> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args]);
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({ name, code: code ?? 1, output, ms: Math.round(performance.now() - startedMs) }),
    ),
  );
}

const outcomes = await Promise.all(Object.entries(checks).map(([name, args]) => run(name, args)));
for (const { name, code, output, ms } of outcomes) {
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${ms} ms)\n`);
  if (code !== 0) process.stdout.write(`${output}\n`);
}
process.exitCode = outcomes.every(({ code }) => code === 0) ? 0 : 1;
