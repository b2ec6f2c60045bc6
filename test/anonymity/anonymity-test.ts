import { parseArgs } from 'node:util';
import { foldersInMemory } from '#test/support/in-memory.ts';
import { runAnonymityTest } from './run-anonymity-test.ts';
import { printedLines } from './verdict.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const folder = foldersInMemory();
if (folder !== undefined) process.env['TMPDIR'] = folder;

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`rounds=${rounds} seed=${seed}`);
const lines = await runAnonymityTest({ rounds, seed, onRound: say });
say(printedLines(lines));
const leaks = lines.filter(({ verdict }) => verdict === 'LEAK').length;
const toothless = lines.filter(({ bites }) => !bites).length;
say(`attacks=${lines.length} leaks=${leaks} toothless=${toothless}`);
process.exitCode = leaks + toothless === 0 ? 0 : 1;
