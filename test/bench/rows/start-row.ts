import { scryptSync } from 'node:crypto';
import { join } from 'node:path';
import { defaultLogN } from '#electron/store/key-file.ts';
import { enter, startHost } from '#test/crash/host-process.ts';
import { benchPassphrase, copiedFolder, describe } from '../bench-data.ts';
import { alternate, type BenchRow, type Measurement, timeOf } from '../bench-row.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');

/** From the start of the process until the first screen's calls are answered, much data against none. */
export const startRow: BenchRow = {
  name: 'start',
  run: async ({ runs, short, scratch }) => {
    const shape = short ? { years: 1, venues: 2 } : { years: 10, venues: 12 };
    const full = await copiedFolder(shape, scratch, 'start-full');
    const empty = await copiedFolder('empty', scratch, 'start-empty');
    const steps = { full: [] as Start[], empty: [] as Start[] };
    const total = async (of: 'full' | 'empty', folder: string): Promise<number> => {
      const start = await measureStart(folder);
      steps[of].push(start);
      return start.usable;
    };
    const times = await alternate(
      runs,
      () => total('full', full),
      () => total('empty', empty),
    );
    const data = `${describe(shape, full)}; disk cache warm`;
    const step = (what: string, of: (start: Start) => number): Measurement => ({
      what,
      unit: 'ms',
      // The first of each is the one that alternate does not count.
      ours: steps.full.slice(1).map(of),
      other: steps.empty.slice(1).map(of),
      otherIs: 'new venue',
      aim: null,
      data,
    });
    const whole = { unit: 'ms', ...times, otherIs: 'new venue', data } as const;
    return [
      {
        what: 'process start to Tänään usable, passphrase included',
        ...whole,
        aim: { ratio: 1.2 },
      },
      { what: 'the same, absolute', ...whole, aim: { most: 1500 } },
      step('of that: until the address is printed', (start) => start.printed),
      step('of that: signing in (scrypt, opening, check of the file)', (start) => start.signIn),
      step('of that: calls of the first screen', (start) => start.calls),
      await scryptAlone(runs, data),
    ];
  },
};

/** Milliseconds of each step, and until everything is there. */
type Start = Readonly<{ printed: number; signIn: number; calls: number; usable: number }>;

async function measureStart(folder: string): Promise<Start> {
  const started = performance.now();
  const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
  const printed = performance.now() - started;
  try {
    const call = await enter(host.url);
    const { slots, today } = await call('app.status', {});
    const [slot] = slots;
    if (!slot) throw new Error('nobody can sign in');
    const signIn = await timeOf(() =>
      call('staff.signIn', { staffId: slot.staffId, passphrase: benchPassphrase }),
    );
    const calls = await timeOf(async () => {
      const [[venue]] = await Promise.all([
        call('venues.list', {}),
        call('app.status', {}),
        call('sessions.list', { from: today, to: today }),
      ]);
      if (venue) await call('visits.day', { venueId: venue.id, date: today });
    });
    return { printed, signIn, calls, usable: performance.now() - started };
  } finally {
    await host.end('SIGTERM');
  }
}

/** The part of signing in that is slow on purpose. */
async function scryptAlone(runs: number, data: string): Promise<Measurement> {
  const cost = { N: 2 ** defaultLogN, r: 8, p: 1, maxmem: 2 ** defaultLogN * 1024 + 2 ** 25 };
  const once = () => timeOf(() => scryptSync(benchPassphrase, 'salt of the bench', 32, cost));
  const ours: number[] = [];
  for (let run = 0; run < runs; run++) ours.push(await once());
  return {
    what: `of that: scrypt alone (2^${defaultLogN})`,
    unit: 'ms',
    ours,
    other: null,
    otherIs: 'slow on purpose: the price of a guess',
    aim: null,
    data,
  };
}
