import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fetchElectron, findElectron, runElectron } from '#electron/hosts/electron-runtime.ts';

let root = '';
const electron = () => join(root, 'node_modules/electron');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'narikka-electron-'));
  await mkdir(join(electron(), 'dist'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('finds the program its package names, only where it is', async () => {
  expect(findElectron(root, {})).toBeUndefined();
  await writeFile(join(electron(), 'path.txt'), 'electron');
  expect(findElectron(root, {})).toBeUndefined();
  await writeFile(join(electron(), 'dist/electron'), '');
  expect(findElectron(root, {})).toBe(join(electron(), 'dist/electron'));
});

it('follows the override of its package', async () => {
  const override = join(root, 'own');
  await mkdir(override);
  await writeFile(join(override, 'electron'), '');
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: override })).toBe(
    join(override, 'electron'),
  );
});

it('lets the package fetch it and lives with a failure', async () => {
  await fetchElectron(root);
  await writeFile(join(electron(), 'install.js'), 'process.exit(1)');
  await fetchElectron(root);
  expect(findElectron(root, {})).toBeUndefined();
});

it('notices a program that does not get going', async () => {
  expect(await runElectron(join(root, 'nothing'), root, {})).toBe(false);
  await writeFile(join(root, 'index.js'), 'process.exit(3)');
  expect(await runElectron(process.execPath, root, process.env)).toBe(false);
  await writeFile(join(root, 'index.js'), '');
  expect(await runElectron(process.execPath, root, process.env)).toBe(true);
});
