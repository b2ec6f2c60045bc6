import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { alternate, judged, type Measurement, median } from './bench-row.ts';
import { printedTable } from './printed-table.ts';

it('takes the value in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 3])).toBe(4);
});

it('runs both by turns and does not count the first run', async () => {
  const order: string[] = [];
  const say = (who: string) => () => order.push(who);
  const { ours, other } = await alternate(2, say('a'), say('b'));
  expect(order.join('')).toBe('ababba');
  expect([ours, other]).toEqual([
    [3, 6],
    [4, 5],
  ]);
});

const measurement: Measurement = {
  what: 'something',
  unit: 'ms',
  ours: [4, 6, 5],
  other: [2, 2, 3],
  otherIs: 'the floor',
  aim: { ratio: 2 },
  data: 'nothing',
};

it('judges by the ratio of the medians, or by ours alone', () => {
  expect(judged(measurement)).toEqual({ figure: 2.5, met: false });
  expect(judged({ ...measurement, other: null, aim: { most: 5 } })).toEqual({
    figure: 5,
    met: true,
  });
  expect(judged({ ...measurement, aim: null })).toBeNull();
  expect(printedTable([{ ...measurement, name: 'row' }])).toContain('2.50 ×');
});

it('measures what it says, and the report counts what the floor counts', async () => {
  const args = ['mark', 'year-report', 'xlsx'].flatMap((name) => ['--only', name]);
  const script = join(import.meta.dirname, 'bench.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--short', ...args]);
  expect(stdout).toContain('same attendance figures in both');
  expect(
    stdout.split('\n').filter((line) => /^\| (mark|year-report|xlsx):/.test(line)),
  ).toHaveLength(4);
});
