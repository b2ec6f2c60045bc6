import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tempFolder } from '#test/support/temp-folder.ts';
import { callMain } from './run-cli.ts';

const demo = tempFolder();
const narikka = (...args: string[]) => callMain(['--data', demo.folder, ...args]);

beforeAll(async () => {
  const until = ['--years', '0', '--until', '2026-06-26'];
  expect((await narikka('demo', ...until)).code).toBe(0);
}, 60_000);
afterAll(() => demo.remove());

it('shows by --dry-run what a list of people would bring, brings it once, and says what cannot be', async () => {
  const path = join(demo.folder, 'ihmiset.csv');
  writeFileSync(path, 'Nimi;Ryhmä\nTunnus 901;Aivan uusi\nTunnus 902;Aivan uusi\n;Aivan uusi\n');
  const dry = await narikka('import', 'people', path, '--dry-run', '--create-groups');
  expect([dry.code, dry.err]).toEqual([0, '']);
  expect(dry.out).toContain('New people: 2');
  expect(dry.out).toContain('Row 4A: The name is missing.');
  const first = await narikka('import', 'people', path, '--create-groups', '--json');
  expect(JSON.parse(first.out)).toMatchObject({ counts: { people: 2, groups: 1 }, problems: 1 });
  const again = await narikka('import', 'people', path, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ importId: null, same: 2 });
}, 60_000);
