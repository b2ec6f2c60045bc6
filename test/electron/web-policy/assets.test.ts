import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AssetServer, serveAssets } from '#electron/web-policy/assets.ts';

const secret = 'the key of the cloakroom';
let folder = '';
let serve: AssetServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'narikka-assets-'));
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-secret'));
  const page = '<meta property="csp-nonce" nonce="__CSP_NONCE__"><p>ä</p>';
  await Promise.all([
    writeFile(join(root, 'staff.html'), page),
    writeFile(join(root, 'other.html'), page),
    writeFile(join(root, 'assets/staff-Ab12_-xy.js'), 'export {};'),
    writeFile(join(root, 'assets/plain.css'), 'p{}'),
    writeFile(join(root, 'assets/staff-Ab12_-xy.js.map'), '{}'),
    writeFile(join(root, '.env.json'), secret),
    writeFile(join(folder, 'package.json'), secret),
    writeFile(join(folder, 'renderer-secret/a.json'), secret),
    symlink(join(folder, 'package.json'), join(root, 'assets/link.json')),
  ]);
  serve = serveAssets(root);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (path: string, method = 'GET') => serve(new Request(`http://x${path}`, { method }));

describe('serving the built pages', () => {
  it.each(['/', '/staff.html'])(
    'gives the staff page at %s with the nonce of its header',
    async (path) => {
      const response = await get(path);
      const text = await response.text();
      const nonce = /nonce="([\w-]{24})"/.exec(text)?.[1];
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)));
    },
  );

  it('makes a new nonce for every load', async () => {
    const policies = await Promise.all(
      ['/', '/', '/'].map(async (path) => (await get(path)).text()),
    );
    expect(new Set(policies).size).toBe(3);
  });

  it('lets the browser keep only files named by their content', async () => {
    const hashed = await get('/assets/staff-Ab12_-xy.js');
    expect(hashed.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(hashed.headers.get('Cache-Control')).toBe('private, max-age=31536000, immutable');
    const plain = await get('/assets/plain.css');
    expect(plain.headers.get('Cache-Control')).toBe('no-store');
  });

  it('serves the same under our own scheme', async () => {
    const response = await serve(new Request('app://narikka/staff.html#/today'));
    expect(response.status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await get('/staff.html', 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Length')).not.toBe('0');
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const response = await get('/staff.html', method);
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    '/other.html',
    '/index.html',
    '/today',
    '/board.html',
    '/assets',
    '/assets/',
    '/assets/staff-Ab12_-xy.js.map',
    '/assets/link.json',
    '/.env.json',
    `/${'a'.repeat(5000)}.js`,
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/..%2frenderer-secret%2fa.json',
    '/%5c..%5cpackage.json',
    '/..%5c..%5cpackage.json',
    '/..%252fpackage.json',
    '//package.json',
    '/%2fetc/passwd.json',
    '/C:%5cpackage.json',
    '/assets/plain.css%00.json',
    '/staff.html%00',
    '/%c0%ae%c0%ae/package.json',
    '/%',
  ])('never leaves its folder for %s', async (path) => {
    for (const base of ['http://x', 'app://narikka']) {
      const response = await serve(new Request(base + path));
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain(secret);
    }
  });
});
