/** What a row needs from the command line. */
export type BenchOptions = Readonly<{
  /** Alternating runs of ours and the other. */
  runs: number;
  /** Small data and one run of the slow rows: keeps the bench alive in CI. */
  short: boolean;
  /** Where a row may leave files while it runs. */
  scratch: string;
}>;

/** One line of the printed table. */
export type Measurement = Readonly<{
  what: string;
  unit: 'ms' | 'MB' | 'kB';
  ours: readonly number[];
  /** The floor or the peer, measured in between; null where only an absolute aim exists. */
  other: readonly number[] | null;
  otherIs: string;
  /** Highest ratio ours / other, or highest figure of ours; null for a line that only informs. */
  aim: Readonly<{ ratio: number } | { most: number }> | null;
  /** What it was measured on. */
  data: string;
}>;

/** One subject of the bench, in a file of its own. */
export type BenchRow = Readonly<{
  name: string;
  run: (options: BenchOptions) => Promise<readonly Measurement[]>;
}>;

type Run = () => number | Promise<number>;

/**
 * Measures two ways of doing a thing by turns, after a run of each that is not counted: whatever
 * else the machine does then disturbs both alike.
 */
export async function alternate(
  runs: number,
  ours: Run,
  other: Run,
): Promise<{ ours: number[]; other: number[] }> {
  const found = { ours: [] as number[], other: [] as number[] };
  await ours();
  await other();
  for (let run = 0; run < runs; run++) {
    // Whoever comes second may find caches warm: they take turns at that too.
    if (run % 2 === 0) found.ours.push(await ours());
    found.other.push(await other());
    if (run % 2 === 1) found.ours.push(await ours());
  }
  return found;
}

/** The time of some work in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The value in the middle; of an even number of values the mean of the two there. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}

/** The figure that the aim speaks of: a ratio, or ours. */
export function judged({ ours, other, aim }: Measurement): { figure: number; met: boolean } | null {
  if (aim === null) return null;
  if ('most' in aim) return { figure: median(ours), met: median(ours) <= aim.most };
  if (other === null) throw new Error('a ratio needs something to compare with');
  const figure = median(ours) / median(other);
  return { figure, met: figure <= aim.ratio };
}
