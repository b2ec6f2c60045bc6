import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureBuilt, isStale } from '#electron/hosts/ensure-built.ts';

let root = '';
const target = {
  config: 'src/vite.config.mjs',
  made: 'out/staff.html',
  sources: ['src', 'a.json'],
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'narikka-built-'));
  await mkdir(join(root, 'src/deep'), { recursive: true });
  await mkdir(join(root, 'out'));
  await writeFile(join(root, 'src/deep/a.ts'), '');
  await writeFile(join(root, 'a.json'), '');
  await writeFile(join(root, 'out/staff.html'), 'old');
  for (const file of ['src/deep/a.ts', 'a.json']) await utimes(join(root, file), 100, 100);
  await utimes(join(root, 'out/staff.html'), 200, 200);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function addSources(page: string): Promise<void> {
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const config = `export default {
    root: ${JSON.stringify(join(root, 'src'))},
    build: { outDir: '../out', emptyOutDir: true, rolldownOptions: { input: 'src/staff.html' } },
  };`;
  await writeFile(join(root, target.config), config);
  await writeFile(join(root, 'src/staff.html'), page);
}

it('is stale when missing, or older than a file deep in its sources', async () => {
  expect(await isStale(root, target)).toBe(false);
  await utimes(join(root, 'src/deep/a.ts'), 300, 300);
  expect(await isStale(root, target)).toBe(true);
  await utimes(join(root, 'src/deep/a.ts'), 100, 100);
  await rm(join(root, 'out/staff.html'));
  expect(await isStale(root, target)).toBe(true);
});

it('takes an installed program as it is', async () => {
  const never = () => expect.unreachable();
  expect(await ensureBuilt(root, target, never)).toEqual({ made: true });
  await rm(join(root, 'out/staff.html'));
  expect(await ensureBuilt(root, target, never)).toEqual({ made: false, output: '' });
});

it('builds what is stale, once', async () => {
  await addSources('<p>new</p>');
  let builds = 0;
  const count = () => {
    builds += 1;
  };
  expect(await ensureBuilt(root, target, count)).toEqual({ made: true });
  expect(await ensureBuilt(root, target, count)).toEqual({ made: true });
  expect(builds).toBe(1);
});

it('gives what Vite said when it fails', async () => {
  await addSources('<script type="module" src="./nothing.ts"></script>');
  const built = await ensureBuilt(root, target, () => {});
  expect(built).toMatchObject({ made: false, output: expect.stringContaining('nothing.ts') });
});
