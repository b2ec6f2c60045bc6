import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `npm test`: every test, then one line `N passed, N failed` that a machine can read. Arguments
 * go to vitest (`npm test -- --project parts`).
 */
const outcome = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
});

const folder = mkdtempSync(join(tmpdir(), 'narikka-test-'));
const file = join(folder, 'result.json');
const args = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    ...args,
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
const { numPassedTests, numFailedTests, success } = outcome.parse(
  JSON.parse(readFileSync(file, 'utf8')),
);
rmSync(folder, { recursive: true });
process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exitCode = success && run.status === 0 ? 0 : 1;
