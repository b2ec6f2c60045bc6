import type { IpcMain } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { boardPage, staffPage } from '#electron/hosts/desktop/page-address.ts';
import { answerRpc } from '#electron/hosts/desktop/rpc-channel.ts';
import { ipcMain, resetFakeElectron, told, WebContents } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

let fake: ReturnType<typeof fakeApp>;
let done: string[];
const request = { name: 'app.status', input: {} };

beforeEach(() => {
  resetFakeElectron();
  fake = fakeApp();
  done = [];
  const session = fake.app.openSession('staff');
  const board = fake.app.openSession('board');
  // The fake has the one function that is used.
  answerRpc(ipcMain as unknown as IpcMain, {
    windowOf: (id) => {
      if (id === 7) return { session, page: staffPage };
      return id === 9 ? { session: board, page: boardPage } : undefined;
    },
    language: () => 'en',
    onDone: (name) => done.push(name),
  });
});

const requests = () => fake.seen.sessions[0]?.requests;

function call(
  message: unknown,
  sender = new WebContents(7),
  senderFrame: unknown = sender.mainFrame,
) {
  return told.handlers.get('rpc')?.({ sender, senderFrame }, message);
}

it('takes a request of our page to the session of its window', async () => {
  expect(await call({ ...request, language: 'sv', role: 'administrator' })).toEqual({
    ok: true,
    value: {},
  });
  expect(requests()).toEqual([{ ...request, language: 'sv' }]);
  expect(done).toEqual(['app.status']);
});

const strangers: [who: string, send: () => unknown][] = [
  ['another window', () => call(request, new WebContents(8))],
  [
    'a frame inside the page',
    () => call(request, new WebContents(7), { url: 'app://narikka/staff.html' }),
  ],
  ['a frame that is gone', () => call(request, new WebContents(7), null)],
  ...[
    'https://evil.example/',
    'app://evil/staff.html',
    'app://narikka/kiosk.html',
    'app://narikka/board.html',
    'app://narikka/staff.html?x',
    'about:blank',
    '',
  ].map((url): [string, () => unknown] => [url, () => call(request, new WebContents(7, url))]),
];

it.each(strangers)('refuses %s', async (_who, send) => {
  expect(await send()).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  expect(requests()).toEqual([]);
});

it('takes a request of the board to its own session, and from its own page only', async () => {
  expect(await call(request, new WebContents(9, boardPage))).toMatchObject({ ok: true });
  expect(fake.seen.sessions.map(({ requests }) => requests.length)).toEqual([0, 1]);
  expect(await call(request, new WebContents(9, staffPage))).toMatchObject({ ok: false });
  expect(fake.seen.sessions.map(({ requests }) => requests.length)).toEqual([0, 1]);
});

it('takes one MiB and refuses more, in bytes', async () => {
  const frame = JSON.stringify({ name: 'app.status', input: '' }).length;
  const of = (bytes: number, sign = 'a') => ({ name: 'app.status', input: sign.repeat(bytes) });
  expect(await call(of(1024 * 1024 - frame))).toMatchObject({ ok: true });
  for (const message of [of(1024 * 1024 - frame + 1), of(600_000, 'ä')]) {
    expect(await call(message)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  }
  expect(requests()).toHaveLength(1);
});

const ring: Record<string, unknown> = { name: 'app.status' };
ring['input'] = ring;

it.each([
  [undefined],
  [null],
  [5],
  ['app.status'],
  [[]],
  [{}],
  [{ name: 5 }],
  [ring],
  [{ name: 'x', input: 5n }],
])('answers what is no request: %#', async (message) => {
  expect(await call(message)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(requests()).toEqual([]);
});

it('passes on plain data only, as the browser host does', async () => {
  const input = { at: new Date(0), bytes: undefined, map: new Map([[1, 2]]) };
  await call({ name: 'app.status', input });
  expect(requests()?.[0]?.input).toEqual({ at: '1970-01-01T00:00:00.000Z', map: {} });
});
