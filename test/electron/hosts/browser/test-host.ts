import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserHost, type HostOptions, serveApp } from '#electron/hosts/browser/server.ts';
import { fakeApp } from '../fake-app.ts';

type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;
type Headers = Readonly<Record<string, string>>;
type Sending = Readonly<{
  method?: string;
  path: string;
  headers?: Headers;
  body?: string | Buffer;
}>;

/** A browser host over an invented app and a page, with a clock that the test moves. */
export async function openTestHost() {
  const folder = await mkdtemp(join(tmpdir(), 'narikka-server-'));
  await writeFile(join(folder, 'staff.html'), '<p nonce="__CSP_NONCE__">Narikka</p>');
  const fake = fakeApp();
  const clock = { ms: 1_000_000 };
  const serve = (options: Partial<HostOptions> = {}) =>
    serveApp({ app: fake.app, assetFolder: folder, now: () => clock.ms, ...options });
  const test = { fake, clock, serve, host: await serve(), close };
  async function close(): Promise<void> {
    await test.host.close();
    await rm(folder, { recursive: true, force: true });
  }
  return test;
}

/** Node's own client: fetch would not send a false Host or Origin. */
export function send(host: BrowserHost, sending: Sending): Promise<Answer> {
  const { method = 'GET', path, headers = {}, body } = sending;
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

/** A post as our own page would send it, save for the headers given. */
export function post(
  host: BrowserHost,
  path: string,
  body: unknown,
  headers: Headers = {},
): Promise<Answer> {
  return send(host, {
    method: 'POST',
    path,
    headers: { Origin: host.url, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function newTicket(host: BrowserHost): string {
  return host.ticketUrl().split('#ticket=')[1] ?? '';
}

/** Lets a page in; gives the header of its token. */
export async function enter(host: BrowserHost): Promise<Record<string, string>> {
  const { text } = await post(host, '/session', { ticket: newTicket(host) });
  return { Authorization: `Bearer ${JSON.parse(text).token}` };
}

/** A request like any other. */
export const status = { name: 'app.status', input: {} };
