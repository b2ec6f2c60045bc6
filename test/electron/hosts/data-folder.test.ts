import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultDataFolder } from '#electron/hosts/data-folder.ts';

const home = join('/home', 'oona');

it('is the folder that Electron would give, on every system', () => {
  const on = (platform: NodeJS.Platform, env = {}) => defaultDataFolder({ platform, env, home });
  expect(on('linux')).toBe(join(home, '.config/Narikka/venue'));
  expect(on('linux', { XDG_CONFIG_HOME: '/c' })).toBe(join('/c', 'Narikka/venue'));
  expect(on('darwin')).toBe(join(home, 'Library/Application Support/Narikka/venue'));
  expect(on('win32', { APPDATA: '/r' })).toBe(join('/r', 'Narikka/venue'));
});

it('is what the environment names, above all', () => {
  const env = { NARIKKA_DATA: '/data', XDG_CONFIG_HOME: '/c' };
  expect(defaultDataFolder({ platform: 'linux', env, home })).toBe('/data');
});
