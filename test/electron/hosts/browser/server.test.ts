import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enter, openTestHost, post, send, status } from './test-host.ts';

let test: Awaited<ReturnType<typeof openTestHost>>;
beforeEach(async () => {
  test = await openTestHost();
});
afterEach(() => test.close());

describe('the browser host listens', () => {
  it('on the loopback, on a port of its own', () => {
    expect(test.host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('and serves the page with the policy', async () => {
    const { status: code, headers, text } = await send(test.host, { path: '/' });
    expect(code).toBe(200);
    const nonce = /nonce="([\w-]+)"/.exec(text)?.[1];
    expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('and answers HEAD without a body', async () => {
    const {
      status: code,
      headers,
      text,
    } = await send(test.host, { method: 'HEAD', path: '/staff.html' });
    expect([code, text]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  it.each(['/..%2f..%2fpackage.json', '/%5c..%5cpackage.json', '/staff.html%00', '/rpc'])(
    'and has nothing at %s',
    async (path) => {
      const { status: code, headers } = await send(test.host, { path });
      expect([code, headers['connection']]).toEqual([404, 'close']);
    },
  );
});

describe('the guard of the browser host', () => {
  it.each(['localhost', 'narikka.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'sends the name %s away, whatever is asked',
    async (name) => {
      for (const path of ['/', '/rpc', '/nothing']) {
        const {
          status: code,
          headers,
          text,
        } = await send(test.host, { path, headers: { Host: name } });
        expect([code, headers['connection']]).toEqual([421, 'close']);
        expect(JSON.parse(text).error.code).toBe('not-allowed');
      }
    },
  );

  it.each(['http://evil.example', 'null', 'http://localhost', 'https://127.0.0.1', ''])(
    'refuses a call from the origin "%s"',
    async (origin) => {
      const headers = { ...(await enter(test.host)), Origin: origin };
      const { status: code } = await post(test.host, '/rpc', status, headers);
      expect(code).toBe(403);
      expect(test.fake.seen.sessions[0]?.requests).toEqual([]);
    },
  );

  it('refuses a call of another port of this machine, and one without an origin', async () => {
    const body = JSON.stringify(status);
    const type = { 'Content-Type': 'application/json', ...(await enter(test.host)) };
    const other = { ...type, Origin: 'http://127.0.0.1:1' };
    for (const headers of [other, type]) {
      expect((await send(test.host, { method: 'POST', path: '/rpc', headers, body })).status).toBe(
        403,
      );
    }
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('takes JSON only, not "%s"', async (type) => {
    const headers = { ...(await enter(test.host)), 'Content-Type': type };
    const { status: code, headers: answered } = await post(test.host, '/rpc', status, headers);
    expect([code, answered['connection']]).toEqual([415, 'close']);
  });

  it('takes one MiB and says when it is more, with and without a length', async () => {
    const headers = await enter(test.host);
    const limit = 1024 * 1024;
    const frame = JSON.stringify({ name: 'app.status', input: '' }).length;
    const bodyOf = (size: number) => ({ name: 'app.status', input: 'a'.repeat(size - frame) });
    expect((await post(test.host, '/rpc', bodyOf(limit), headers)).status).toBe(200);
    for (const more of [{}, { 'Transfer-Encoding': 'chunked' }]) {
      const { status: code, text } = await post(test.host, '/rpc', bodyOf(limit + 1), {
        ...headers,
        ...more,
      });
      expect(code).toBe(413);
      expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    }
    expect(test.fake.seen.sessions[0]?.requests).toHaveLength(1);
  });

  it('answers no preflight and gives no other origin leave', async () => {
    const headers = { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST' };
    const { status: code, headers: answered } = await send(test.host, {
      method: 'OPTIONS',
      path: '/rpc',
      headers,
    });
    expect(code).toBe(405);
    expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('survives bytes that are no HTTP', async () => {
    const { port } = new URL(test.host.url);
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
    expect((await send(test.host, { path: '/' })).status).toBe(200);
  });
});

it('leaves no half-read refusal in the way of the next request', async () => {
  const headers = { 'Content-Type': 'text/plain', Origin: test.host.url };
  const body = 'a'.repeat(300_000);
  for (let i = 0; i < 3; i++) {
    const refused = await fetch(`${test.host.url}/rpc`, { method: 'POST', headers, body });
    expect([refused.status, (await refused.text()).length > 0]).toEqual([415, true]);
    expect((await fetch(test.host.url)).status).toBe(200);
  }
});
