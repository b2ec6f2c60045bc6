import type { CallInput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { copiedFolder } from '../bench-data.ts';
import { type BenchRow, type Measurement, median, timeOf } from '../bench-row.ts';
import { signedInApp } from '../signed-in-app.ts';

/** A heading and these come to the most that is read of a file. */
const rows = 19_999;
const people = 500;

type Input = CallInput<'imports.preview'>;
type Stall = Readonly<{ wall: number; own: number }>;
type Work = 'preview' | 'apply' | 'undo';
type Times = Readonly<Record<Work, number> & { stalls: Readonly<Record<Work, Stall>> }>;

const works = ['preview', 'apply', 'undo'] as const;

/** Twenty thousand rows of past registers: looked at, brought in, taken back; nobody has to wait. */
export const importRow: BenchRow = {
  name: 'import',
  run: async ({ runs, scratch, short }) => {
    const count = short ? 1_000 : rows;
    const file = registerOf(count);
    const times = await inTheCore(file, { runs, scratch });
    const of = (what: Work): number[] => times.map((time) => time[what]);
    const stallOf = (what: Work, sort: keyof Stall): number[] =>
      times.map(({ stalls }) => stalls[what][sort]);
    const perSecond = Math.round((count / median(of('apply'))) * 1_000);
    const line = (
      what: string,
      ours: number[],
      most: number | null,
      data: string,
    ): Measurement => ({
      ...{ what, unit: 'ms', ours, other: null, otherIs: '' },
      ...{ aim: most === null ? null : { most }, data },
    });
    const rowsText = `${count} rows of ${people} people`;
    return [
      line('preview', of('preview'), null, rowsText),
      line('apply', of('apply'), null, `${rowsText}; ${perSecond} rows/s`),
      line('undo', of('undo'), null, rowsText),
      ...works.flatMap((what) => [
        line(`longest stall of the event loop, ${what}`, stallOf(what, 'wall'), 50, 'as felt'),
        line(`of it the processor's, ${what}`, stallOf(what, 'own'), 50, 'without other work'),
      ]),
    ];
  },
};

/** A mark a row; every group of people on its own days. */
function registerOf(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const date = addDays(day('2026-01-02'), Math.floor(i / people));
    return `${date};Ryhmä ${i % 10};Tunnus ${i % people};${i % 7 === 0 ? 'poissa' : 'x'}`;
  });
  return ['Pvm;Ryhmä;Nimi;Merkintä', ...lines].join('\n');
}

type Where = Readonly<{ runs: number; scratch: string }>;

async function inTheCore(file: string, { runs, scratch }: Where): Promise<Times[]> {
  const { call, close } = await signedInApp(await copiedFolder('empty', scratch, 'import'));
  try {
    const input = await inputOf(call, file);
    // Not counted: the first finds everything cold.
    await measured(call, input);
    const all: Times[] = [];
    for (let run = 0; run < runs; run++) all.push(await measured(call, input));
    return all;
  } finally {
    close();
  }
}

async function inputOf(call: Client, file: string): Promise<Input> {
  const [venue] = await call('venues.list', {});
  const base64 = Buffer.from(file).toString('base64');
  const names = Array.from({ length: 10 }, (_, i) => `Ryhmä ${i}`);
  const groups = names.map((name) => ({ name, choice: { kind: 'new' as const } }));
  return { jobId: 'bench-job', venueId: venue?.id ?? '', kind: 'registers', base64, groups };
}

async function measured(call: Client, input: Input): Promise<Times> {
  let digest = '';
  let importId: string | null = null;
  const preview = await watched(async () => {
    ({ digest } = await call('imports.preview', input));
  });
  const apply = await watched(async () => {
    ({ importId } = await call('imports.apply', { ...input, digest }));
  });
  if (importId === null) throw new Error('nothing was imported');
  const made = importId;
  const undo = await watched(() => call('imports.undo', { jobId: 'bench-undo', importId: made }));
  return {
    ...{ preview: preview.ms, apply: apply.ms, undo: undo.ms },
    stalls: { preview: preview.stall, apply: apply.stall, undo: undo.stall },
  };
}

/** The time of some work, and how long nobody else had a turn meanwhile, at the longest. */
async function watched(work: () => unknown): Promise<Readonly<{ ms: number; stall: Stall }>> {
  let [last, lastOwn, isOn] = [performance.now(), ownMs(), true];
  let [wall, own] = [0, 0];
  const turn = (): void => {
    const [now, nowOwn] = [performance.now(), ownMs()];
    wall = Math.max(wall, now - last);
    own = Math.max(own, nowOwn - lastOwn);
    [last, lastOwn] = [now, nowOwn];
    if (isOn) setImmediate(turn);
  };
  setImmediate(turn);
  const ms = await timeOf(work);
  // One more turn, which sees how long the last part was.
  await new Promise((resolve) => setImmediate(resolve));
  isOn = false;
  return { ms, stall: { wall, own } };
}

/** What this thread has had of the processor; what others had of it meanwhile is not in it. */
function ownMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
