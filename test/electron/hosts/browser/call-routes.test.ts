import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeApp } from '../fake-app.ts';
import { enter, newTicket, openTestHost, post, status } from './test-host.ts';

let test: Awaited<ReturnType<typeof openTestHost>>;
beforeEach(async () => {
  test = await openTestHost();
});
afterEach(() => test.close());

describe('a ticket', () => {
  it('is in the fragment, of 256 random bits, and never the same', () => {
    const urls = [test.host.ticketUrl(), test.host.ticketUrl()];
    for (const url of urls) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]{43}$/);
    expect(new Set(urls).size).toBe(2);
  });

  it('lets one page in, once', async () => {
    const ticket = newTicket(test.host);
    const first = await post(test.host, '/session', { ticket });
    expect(first.status).toBe(200);
    expect(JSON.parse(first.text)).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await post(test.host, '/session', { ticket })).status).toBe(401);
    expect(test.fake.seen.sessions.map(({ audience }) => audience)).toEqual(['staff']);
  });

  it('is good to the last of its thirty seconds', async () => {
    const [early, late] = [newTicket(test.host), newTicket(test.host)];
    test.clock.ms += 29_999;
    expect((await post(test.host, '/session', { ticket: early })).status).toBe(200);
    test.clock.ms += 1;
    expect((await post(test.host, '/session', { ticket: late })).status).toBe(401);
  });

  it.each([{ ticket: '' }, { ticket: 'a'.repeat(43) }])('cannot be guessed: %j', async (body) => {
    newTicket(test.host);
    const { status: code, headers, text } = await post(test.host, '/session', body);
    expect([code, headers['connection']]).toEqual([401, 'close']);
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  });

  it.each([{}, [], null, { ticket: 5 }, 'no JSON'])('must be a text: %j', async (body) => {
    expect((await post(test.host, '/session', body)).status).toBe(400);
    expect(test.fake.seen.sessions).toEqual([]);
  });
});

it('a ticket of the board lets in a board, which the staff asked its host for', async () => {
  await enter(test.host);
  const address = test.fake.seen.sessions[0]?.ways?.openBoard() ?? '';
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/board\.html#ticket=[\w-]{43}$/);
  const ticket = address.split('#ticket=')[1];
  expect((await post(test.host, '/session', { ticket })).status).toBe(200);
  expect(test.fake.seen.sessions.map(({ audience }) => audience)).toEqual(['staff', 'board']);
  // A board opens no further board.
  expect(test.fake.seen.sessions[1]?.ways).toBeUndefined();
});

describe('a page that was let in', () => {
  it('sends requests to its own session and gets the reply as it is', async () => {
    const [first, second] = [await enter(test.host), await enter(test.host)];
    const {
      status: code,
      headers,
      text,
    } = await post(test.host, '/rpc', { ...status, language: 'sv' }, second);
    expect([code, JSON.parse(text)]).toEqual([200, { ok: true, value: {} }]);
    expect(headers['cache-control']).toBe('no-store');
    expect(test.fake.seen.sessions.map(({ requests }) => requests.length)).toEqual([0, 1]);
    expect(test.fake.seen.sessions[1]?.requests[0]).toEqual({ ...status, language: 'sv' });
    await post(test.host, '/rpc', status, first);
    expect(test.fake.seen.sessions.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });

  it('gets refusals as replies, also to what is no request', async () => {
    const headers = await enter(test.host);
    for (const body of ['', 'no JSON', '[]', 'null', '5', '{"name":5}', '{"input":{}}']) {
      const { status: code, text } = await post(test.host, '/rpc', body, headers);
      expect(code).toBe(200);
      expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    expect(test.fake.seen.sessions[0]?.requests).toEqual([]);
  });

  it('passes on the three parts of a request and nothing else', async () => {
    const message = { ...status, language: 'xx', role: 'administrator', audience: 'board' };
    await post(test.host, '/rpc', message, await enter(test.host));
    expect(test.fake.seen.sessions[0]?.requests).toEqual([status]);
  });

  it.each([
    {},
    { Authorization: '' },
    { Authorization: 'Bearer ' },
    { Authorization: `Bearer ${'a'.repeat(43)}` },
    { Authorization: `Basic ${'a'.repeat(43)}` },
    { Authorization: `Bearer ${'a'.repeat(4000)}` },
  ])('needs the token it was given: %j', async (headers: Record<string, string>) => {
    await enter(test.host);
    for (const path of ['/rpc', '/session/end']) {
      const { status: code, headers: answered } = await post(test.host, path, status, headers);
      expect([code, answered['connection']]).toEqual([401, 'close']);
    }
    expect(test.fake.seen.sessions[0]).toMatchObject({ requests: [], ended: 0 });
  });

  it('cannot use its ticket as a token', async () => {
    const headers = { Authorization: `Bearer ${newTicket(test.host)}` };
    expect((await post(test.host, '/rpc', status, headers)).status).toBe(401);
  });

  it('ends its session and is unknown from then on', async () => {
    const headers = await enter(test.host);
    expect((await post(test.host, '/session/end', {}, headers)).status).toBe(200);
    expect(test.fake.seen.sessions[0]?.ended).toBe(1);
    expect((await post(test.host, '/rpc', status, headers)).status).toBe(401);
    expect((await post(test.host, '/session/end', {}, headers)).status).toBe(401);
  });

  it('is signed out after twelve hours without a call, not before', async () => {
    const headers = await enter(test.host);
    test.clock.ms += 12 * 3_600_000;
    expect((await post(test.host, '/rpc', status, headers)).status).toBe(200);
    test.clock.ms += 12 * 3_600_000 + 1;
    expect((await post(test.host, '/rpc', status, headers)).status).toBe(401);
    expect(test.fake.seen.sessions[0]?.ended).toBe(1);
  });

  it('is signed out when the host closes; the app stays open', async () => {
    await enter(test.host);
    await test.host.close();
    expect(test.fake.seen).toMatchObject({ sessions: [{ ended: 1 }], closed: 0 });
    test.host = await test.serve();
  });
});

it('answers a bug of the app without its words', async () => {
  await test.host.close();
  const broken = fakeApp(() => {
    throw new Error('SELECT name FROM person');
  });
  const faults: unknown[] = [];
  const log = { fault: (cause: unknown) => faults.push(cause) };
  test.host = await test.serve({ app: broken.app, log });
  const { status: code, text } = await post(test.host, '/rpc', status, await enter(test.host));
  expect(code).toBe(500);
  expect(JSON.parse(text).error.code).toBe('internal');
  expect(text).not.toContain('SELECT');
  expect(faults).toEqual([new Error('SELECT name FROM person')]);
});
