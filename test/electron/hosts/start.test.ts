import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { defaultDataFolder } from '#electron/hosts/data-folder.ts';
import { readStartOptions } from '#electron/hosts/start.ts';

vi.mock('#electron/compose.ts', () => ({ compose: () => Promise.reject(new Error('not here')) }));

it('starts the desktop on the usual folder unless told otherwise', () => {
  const folder = defaultDataFolder();
  expect(readStartOptions([])).toEqual({ browser: false, folder, port: undefined, open: true });
});

it('reads every option', () => {
  const options = readStartOptions(['--browser', '--data', 'x', '--port', '4000', '--no-open']);
  expect(options).toEqual({ browser: true, folder: resolve('x'), port: 4000, open: false });
});

it.each([
  ['--port', 'x'],
  ['--port', '70000'],
  ['--port', '-1'],
  ['--port', ''],
  ['--data', ''],
  ['--data'],
  ['--nonsense'],
  ['venue'],
])('does not guess at %s %s', (...args) => {
  expect(readStartOptions(args)).toBeUndefined();
});
