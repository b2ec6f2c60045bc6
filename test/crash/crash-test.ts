import { parseArgs } from 'node:util';
import { runCrashTest } from './run-crash-test.ts';
import { runKioskCrash } from './run-kiosk-crash.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    /** Kills while visitors answer the kiosk, instead of while the staff counts. */
    kiosk: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];

process.stdout.write(`kills=${kills} seed=${seed}\n`);
const onKill = (line: string) => process.stdout.write(`${line}\n`);
const { acknowledged, ...faults } = values.kiosk
  ? await runKioskCrash({ kills, seed, onKill })
  : await runCrashTest({ kills, seed, onKill });
for (const text of Object.values(faults).flat()) process.stdout.write(`${text}\n`);
const counts = Object.entries(faults).map(([what, found]) => `${what}=${found.length}`);
process.stdout.write(`acknowledged=${acknowledged} ${counts.join(' ')}\n`);
process.exitCode = Object.values(faults).flat().length === 0 ? 0 : 1;
