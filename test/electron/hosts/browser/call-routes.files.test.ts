import { afterEach, beforeEach, expect, it } from 'vitest';
import { maxFileRequestBytes, maxRequestBytes } from '#electron/hosts/call-envelope.ts';
import { enter, openTestHost, post } from './test-host.ts';

let test: Awaited<ReturnType<typeof openTestHost>>;
beforeEach(async () => {
  test = await openTestHost();
});
afterEach(() => test.close());

/** A request of so many bytes. */
function requestOf(name: string, size: number) {
  const frame = JSON.stringify({ name, input: '' }).length;
  return { name, input: 'a'.repeat(size - frame) };
}

it.each(['programme.previewImport', 'programme.applyImport'])(
  'takes a file of ten megabytes for %s',
  async (name) => {
    const page = await enter(test.host);
    const base64 = 10 * 1024 * 1024 * (4 / 3);
    expect((await post(test.host, '/rpc', requestOf(name, base64 + 100_000), page)).status).toBe(
      200,
    );
    const more = requestOf(name, maxFileRequestBytes + 1);
    expect((await post(test.host, '/rpc', more, page)).status).toBe(413);
  },
);

it('takes no more for any other call, nor from a page that was not let in', async () => {
  const page = await enter(test.host);
  const large = requestOf('app.status', maxRequestBytes + 1);
  expect((await post(test.host, '/rpc', large, page)).status).toBe(413);
  const file = requestOf('programme.previewImport', maxRequestBytes + 1);
  expect((await post(test.host, '/rpc', file)).status).toBe(413);
  expect(test.fake.seen.sessions[0]?.requests).toEqual([]);
});
