import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '#test/support/temp-folder.ts';
import { callMain } from './run-cli.ts';

const demo = tempFolder();
const files = tempFolder();
const term = ['--from', '2027-01-01', '--to', '2027-05-31'];
const narikka = (...args: string[]) => callMain(['--data', demo.folder, ...args]);
beforeAll(async () => {
  const until = ['--years', '0', '--until', '2026-06-26'];
  expect((await narikka('demo', ...until)).code).toBe(0);
}, 60_000);
afterAll(() => {
  demo.remove();
  files.remove();
});

describe('narikka export ics', () => {
  it('writes the calendar of a group and of a leader, who is not named', async () => {
    const groups = JSON.parse((await narikka('call', 'groups.list', '--json')).out);
    const out = join(files.folder, 'ryhmä.ics');
    const june = ['--from', '2026-06-01', '--to', '2026-07-31', '--out', out];
    const group = await narikka('export', 'ics', ...june, '--group', groups[0].name, '--json');
    expect(JSON.parse(group.out).sessions).toBeGreaterThan(0);
    const leader = groups[0].leaderNames[0];
    expect((await narikka('export', 'ics', ...june, '--leader', leader)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain(leader.split(' ')[0]);
  });

  it('says what is wrong with the command', async () => {
    const out = ['--out', join(files.folder, 'x.ics')];
    for (const args of [
      ['export', 'pdf'],
      ['export', 'ics', ...term],
      ['export', 'ics', ...out],
    ]) {
      expect((await narikka(...args)).code).toBe(2);
    }
    const nobody = await narikka('export', 'ics', ...term, ...out, '--group', 'Ei sellaista');
    expect(nobody.code).toBe(2);
    const nowhere = ['--out', join(files.folder, 'none', 'x.ics')];
    expect((await narikka('export', 'ics', ...term, ...nowhere)).code).toBe(1);
  });
});
