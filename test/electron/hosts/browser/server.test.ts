import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserHost, serveApp } from '#electron/hosts/browser/server.ts';
import { fakeApp } from '../fake-app.ts';

type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;
type Sending = Readonly<{
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}>;

let folder = '';
let clockMs = 0;
let host: BrowserHost;
let fake: ReturnType<typeof fakeApp>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'narikka-server-'));
  await writeFile(join(folder, 'staff.html'), '<p nonce="__CSP_NONCE__">Narikka</p>');
  clockMs = 1_000_000;
  fake = fakeApp();
  host = await serveApp({ app: fake.app, assetFolder: folder, now: () => clockMs });
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

/** Node's own client: fetch would not send a false Host or Origin. */
function send({ method = 'GET', path, headers = {}, body }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(host.url);
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false });
    request.once('error', reject);
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    request.end(body);
  });
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send({
    method: 'POST',
    path,
    headers: { Origin: host.url, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });

const newTicket = () => host.ticketUrl().split('#ticket=')[1] ?? '';

async function enter(): Promise<Record<string, string>> {
  const { text } = await post('/session', { ticket: newTicket() });
  return { Authorization: `Bearer ${JSON.parse(text).token}` };
}

const status = { name: 'app.status', input: {} };

describe('the browser host listens', () => {
  it('on the loopback, on a port of its own', () => {
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('and serves the page with the policy', async () => {
    const { status: code, headers, text } = await send({ path: '/' });
    expect(code).toBe(200);
    const nonce = /nonce="([\w-]+)"/.exec(text)?.[1];
    expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('and answers HEAD without a body', async () => {
    const { status: code, headers, text } = await send({ method: 'HEAD', path: '/staff.html' });
    expect([code, text]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  it.each(['/..%2f..%2fpackage.json', '/%5c..%5cpackage.json', '/staff.html%00', '/rpc'])(
    'and has nothing at %s',
    async (path) => {
      const { status: code, headers } = await send({ path });
      expect([code, headers['connection']]).toEqual([404, 'close']);
    },
  );
});

describe('the guard of the browser host', () => {
  it.each(['localhost', 'narikka.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'sends the name %s away, whatever is asked',
    async (name) => {
      for (const path of ['/', '/rpc', '/nothing']) {
        const { status: code, headers, text } = await send({ path, headers: { Host: name } });
        expect([code, headers['connection']]).toEqual([421, 'close']);
        expect(JSON.parse(text).error.code).toBe('not-allowed');
      }
    },
  );

  it.each(['http://evil.example', 'null', 'http://localhost', 'https://127.0.0.1', ''])(
    'refuses a call from the origin "%s"',
    async (origin) => {
      const headers = { ...(await enter()), Origin: origin };
      const { status: code } = await post('/rpc', status, headers);
      expect(code).toBe(403);
      expect(fake.seen.sessions[0]?.requests).toEqual([]);
    },
  );

  it('refuses a call of another port of this machine, and one without an origin', async () => {
    const body = JSON.stringify(status);
    const type = { 'Content-Type': 'application/json', ...(await enter()) };
    const other = { ...type, Origin: 'http://127.0.0.1:1' };
    for (const headers of [other, type]) {
      expect((await send({ method: 'POST', path: '/rpc', headers, body })).status).toBe(403);
    }
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('takes JSON only, not "%s"', async (type) => {
    const headers = { ...(await enter()), 'Content-Type': type };
    const { status: code, headers: answered } = await post('/rpc', status, headers);
    expect([code, answered['connection']]).toEqual([415, 'close']);
  });

  it('takes one MiB and says when it is more, with and without a length', async () => {
    const headers = await enter();
    const limit = 1024 * 1024;
    const frame = JSON.stringify({ name: 'app.status', input: '' }).length;
    const bodyOf = (size: number) => ({ name: 'app.status', input: 'a'.repeat(size - frame) });
    expect((await post('/rpc', bodyOf(limit), headers)).status).toBe(200);
    for (const more of [{}, { 'Transfer-Encoding': 'chunked' }]) {
      const { status: code, text } = await post('/rpc', bodyOf(limit + 1), { ...headers, ...more });
      expect(code).toBe(413);
      expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    }
    expect(fake.seen.sessions[0]?.requests).toHaveLength(1);
  });

  it('answers no preflight and gives no other origin leave', async () => {
    const headers = { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST' };
    const { status: code, headers: answered } = await send({
      method: 'OPTIONS',
      path: '/rpc',
      headers,
    });
    expect(code).toBe(405);
    expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('survives bytes that are no HTTP', async () => {
    const { port } = new URL(host.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end('\0\x01 nonsense\r\n\r\n');
    const answered = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (part) => {
        text += part.toString('latin1');
      });
      socket.once('close', () => resolve(text));
    });
    expect(answered).toMatch(/^HTTP\/1\.1 400/);
    expect((await send({ path: '/' })).status).toBe(200);
  });
});

it('leaves no half-read refusal in the way of the next request', async () => {
  const headers = { 'Content-Type': 'text/plain', Origin: host.url };
  const body = 'a'.repeat(300_000);
  for (let i = 0; i < 3; i++) {
    const refused = await fetch(`${host.url}/rpc`, { method: 'POST', headers, body });
    expect([refused.status, (await refused.text()).length > 0]).toEqual([415, true]);
    expect((await fetch(host.url)).status).toBe(200);
  }
});

describe('a ticket', () => {
  it('is in the fragment, of 256 random bits, and never the same', () => {
    const urls = [host.ticketUrl(), host.ticketUrl()];
    for (const url of urls) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]{43}$/);
    expect(new Set(urls).size).toBe(2);
  });

  it('lets one page in, once', async () => {
    const ticket = newTicket();
    const first = await post('/session', { ticket });
    expect(first.status).toBe(200);
    expect(JSON.parse(first.text)).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await post('/session', { ticket })).status).toBe(401);
    expect(fake.seen.sessions.map(({ audience }) => audience)).toEqual(['staff']);
  });

  it('is good to the last of its thirty seconds', async () => {
    const [early, late] = [newTicket(), newTicket()];
    clockMs += 29_999;
    expect((await post('/session', { ticket: early })).status).toBe(200);
    clockMs += 1;
    expect((await post('/session', { ticket: late })).status).toBe(401);
  });

  it.each([{ ticket: '' }, { ticket: 'a'.repeat(43) }])('cannot be guessed: %j', async (body) => {
    newTicket();
    const { status: code, headers, text } = await post('/session', body);
    expect([code, headers['connection']]).toEqual([401, 'close']);
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  });

  it.each([{}, [], null, { ticket: 5 }, 'no JSON'])('must be a text: %j', async (body) => {
    expect((await post('/session', body)).status).toBe(400);
    expect(fake.seen.sessions).toEqual([]);
  });
});

describe('a page that was let in', () => {
  it('sends requests to its own session and gets the reply as it is', async () => {
    const [first, second] = [await enter(), await enter()];
    const {
      status: code,
      headers,
      text,
    } = await post('/rpc', { ...status, language: 'sv' }, second);
    expect([code, JSON.parse(text)]).toEqual([200, { ok: true, value: {} }]);
    expect(headers['cache-control']).toBe('no-store');
    expect(fake.seen.sessions.map(({ requests }) => requests.length)).toEqual([0, 1]);
    expect(fake.seen.sessions[1]?.requests[0]).toEqual({ ...status, language: 'sv' });
    await post('/rpc', status, first);
    expect(fake.seen.sessions.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });

  it('gets refusals as replies, also to what is no request', async () => {
    const headers = await enter();
    for (const body of ['', 'no JSON', '[]', 'null', '5', '{"name":5}', '{"input":{}}']) {
      const { status: code, text } = await post('/rpc', body, headers);
      expect(code).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    expect(fake.seen.sessions[0]?.requests).toEqual([]);
  });

  it('passes on the three parts of a request and nothing else', async () => {
    const message = { ...status, language: 'xx', role: 'administrator', audience: 'board' };
    await post('/rpc', message, await enter());
    expect(fake.seen.sessions[0]?.requests).toEqual([status]);
  });

  it.each([
    {},
    { Authorization: '' },
    { Authorization: 'Bearer ' },
    { Authorization: `Bearer ${'a'.repeat(43)}` },
    { Authorization: `Basic ${'a'.repeat(43)}` },
    { Authorization: `Bearer ${'a'.repeat(4000)}` },
  ])('needs the token it was given: %j', async (headers: Record<string, string>) => {
    await enter();
    for (const path of ['/rpc', '/session/end']) {
      const { status: code, headers: answered } = await post(path, status, headers);
      expect([code, answered['connection']]).toEqual([401, 'close']);
    }
    expect(fake.seen.sessions[0]).toMatchObject({ requests: [], ended: 0 });
  });

  it('cannot use its ticket as a token', async () => {
    const headers = { Authorization: `Bearer ${newTicket()}` };
    expect((await post('/rpc', status, headers)).status).toBe(401);
  });

  it('ends its session and is unknown from then on', async () => {
    const headers = await enter();
    expect((await post('/session/end', {}, headers)).status).toBe(200);
    expect(fake.seen.sessions[0]?.ended).toBe(1);
    expect((await post('/rpc', status, headers)).status).toBe(401);
    expect((await post('/session/end', {}, headers)).status).toBe(401);
  });

  it('is signed out after twelve hours without a call, not before', async () => {
    const headers = await enter();
    clockMs += 12 * 3_600_000;
    expect((await post('/rpc', status, headers)).status).toBe(200);
    clockMs += 12 * 3_600_000 + 1;
    expect((await post('/rpc', status, headers)).status).toBe(401);
    expect(fake.seen.sessions[0]?.ended).toBe(1);
  });

  it('is signed out when the host closes; the app stays open', async () => {
    await enter();
    await host.close();
    expect(fake.seen).toMatchObject({ sessions: [{ ended: 1 }], closed: 0 });
    host = await serveApp({ app: fake.app, assetFolder: folder });
  });
});

it('answers a bug of the app without its words', async () => {
  await host.close();
  const broken = fakeApp(() => {
    throw new Error('SELECT name FROM person');
  });
  const faults: unknown[] = [];
  const log = { fault: (cause: unknown) => faults.push(cause) };
  host = await serveApp({ app: broken.app, assetFolder: folder, now: () => clockMs, log });
  const { status: code, text } = await post('/rpc', status, await enter());
  expect(code).toBe(500);
  expect(JSON.parse(text).error.code).toBe('internal');
  expect(text).not.toContain('SELECT');
  expect(faults).toEqual([new Error('SELECT name FROM person')]);
});
