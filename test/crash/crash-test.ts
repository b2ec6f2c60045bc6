import { parseArgs } from 'node:util';
import { runCrashTest } from './run-crash-test.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];

process.stdout.write(`kills=${kills} seed=${seed}\n`);
const onKill = (line: string) => process.stdout.write(`${line}\n`);
const { acknowledged, lost, corrupt } = await runCrashTest({ kills, seed, onKill });
for (const text of [...lost, ...corrupt]) process.stdout.write(`${text}\n`);
process.stdout.write(
  `acknowledged=${acknowledged} lost=${lost.length} corrupt=${corrupt.length}\n`,
);
process.exitCode = lost.length + corrupt.length === 0 ? 0 : 1;
