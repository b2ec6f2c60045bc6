import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startBrowserHost } from '#electron/hosts/browser/start-browser-host.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('#electron/compose.ts', () => ({ compose: () => Promise.reject(new Error('not here')) }));

let root = '';
let printed: string[];
let fake: ReturnType<typeof fakeApp>;
const print = (line: string) => printed.push(line);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'narikka-start-'));
  await mkdir(join(root, 'out/renderer'), { recursive: true });
  await writeFile(join(root, 'out/renderer/staff.html'), 'Narikka');
  printed = [];
  fake = fakeApp();
});
afterEach(() => rm(root, { recursive: true, force: true }));

const start = (more: Partial<Parameters<typeof startBrowserHost>[0]> = {}) =>
  startBrowserHost({
    folder: '/venue',
    open: false,
    language: 'en',
    root,
    print,
    openApp: async () => ok(fake.app),
    ...more,
  });

it('prints an address that works, waits, and closes the app', async () => {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const { promise: shown, resolve: show } = Promise.withResolvers<string>();
  const ended = start({
    stopped,
    print: (line) => {
      print(line);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) show(url);
    },
  });
  const page = await fetch(await shown);
  expect(await page.text()).toBe('Narikka');
  expect(fake.seen.closed).toBe(0);
  stop();
  expect(await ended).toBe(0);
  expect(fake.seen.closed).toBe(1);
});

it('says why a venue does not open', async () => {
  const openApp = async () => err('folder-read-only', { params: { folder: '/venue' } });
  expect(await start({ openApp })).toBe(1);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('/venue');
  expect(printed[0]).not.toMatch(/errors\.|\n {4}at /);
});

it('says that a port is taken, and closes the app', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await start({ port })).toBe(1);
  expect(printed).toHaveLength(1);
  expect(fake.seen.closed).toBe(1);
  await new Promise((resolve) => other.close(resolve));
});

it('says that the screens are missing before it opens anything', async () => {
  await rm(join(root, 'out'), { recursive: true });
  const openApp = vi.fn(async () => ok(fake.app));
  expect(await start({ openApp })).toBe(1);
  expect(openApp).not.toHaveBeenCalled();
  expect(printed).toHaveLength(1);
});
