import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveDev } from '#electron/hosts/browser/dev.ts';
import type { BrowserHost } from '#electron/hosts/browser/server.ts';
import { fakeApp } from '../fake-app.ts';

let folder = '';
let host: BrowserHost;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'narikka-dev-'));
  const viteConfig = join(folder, 'vite.config.mjs');
  const config = { root: folder, logLevel: 'silent', optimizeDeps: { noDiscovery: true } };
  await writeFile(viteConfig, `export default ${JSON.stringify(config)};`);
  await writeFile(join(folder, 'staff.html'), '<script type="module" src="./a.ts"></script>');
  await writeFile(join(folder, 'a.ts'), 'const answer: number = 42; console.log(answer);');
  host = await serveDev({ app: fakeApp().app, viteConfig });
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

it('serves the screens from their sources and keeps the guards of the calls', async () => {
  const page = await fetch(host.url);
  expect(await page.text()).toContain('/@vite/client');
  expect(await (await fetch(`${host.url}/a.ts`)).text()).toContain('const answer = 42');
  const ticket = host.ticketUrl().split('#ticket=')[1];
  const post = (headers: Record<string, string>) =>
    fetch(`${host.url}/session`, { method: 'POST', headers, body: JSON.stringify({ ticket }) });
  const json = { 'Content-Type': 'application/json' };
  expect((await post(json)).status).toBe(403);
  expect((await post({ ...json, Origin: host.url })).status).toBe(200);
});
