import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { alternate, type BenchRow } from '../bench-row.ts';

const children = join(import.meta.dirname, '../children');

/** A large workbook through our writer against exceljs' stream writer, each in its own process. */
export const xlsxRow: BenchRow = {
  name: 'xlsx',
  run: async ({ runs, short, scratch }) => {
    const rowCount = short ? 5000 : 100_000;
    const memory = { ours: [] as number[], other: [] as number[] };
    const child = (of: 'ours' | 'other', script: string) => async (): Promise<number> => {
      const { ms, peakMegabytes } = await runChild(script, rowCount, join(scratch, `${of}.xlsx`));
      memory[of].push(peakMegabytes);
      return ms;
    };
    const times = await alternate(
      runs,
      child('ours', 'write-xlsx.ts'),
      child('other', 'write-exceljs.ts'),
    );
    const fixed = {
      otherIs: "exceljs' stream writer",
      aim: { ratio: 1 },
      data: `${rowCount} rows × 8 columns, to a file; imports not counted`,
    } as const;
    const peaks = { ours: memory.ours.slice(1), other: memory.other.slice(1) };
    return [
      { what: 'time', unit: 'ms', ...times, ...fixed },
      { what: 'peak memory of the process', unit: 'MB', ...peaks, ...fixed },
    ];
  },
};

async function runChild(
  script: string,
  rowCount: number,
  path: string,
): Promise<{ ms: number; peakMegabytes: number }> {
  const args = [join(children, script), String(rowCount), path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const [ms, peakMegabytes] = stdout.trim().split(' ').map(Number);
  if (ms === undefined || peakMegabytes === undefined) throw new Error(`${script} said ${stdout}`);
  return { ms, peakMegabytes };
}
