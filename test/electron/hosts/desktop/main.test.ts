import { beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '#shared/kernel/result.ts';
import type { FakeSession } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

// `main.ts` runs at import, so every test imports it anew; the fake must stay the same.
const electron = await vi.hoisted(() => import('#test/support/fake-electron.ts'));
vi.mock('electron', () => electron);
const { powerMonitor, resetFakeElectron, session, told } = electron;
const compose = vi.hoisted(() => vi.fn());
vi.mock('#electron/compose.ts', () => ({ compose }));

let fake: ReturnType<typeof fakeApp>;

beforeEach(() => {
  vi.resetModules();
  resetFakeElectron();
  delete process.env['NARIKKA_DATA'];
  fake = fakeApp();
  compose.mockReset().mockImplementation(async () => ok(fake.app));
});

/** Runs the desktop host to where it has its window, or gave up. */
async function startDesktop() {
  await import('#electron/hosts/desktop/main.ts');
  await vi.waitFor(() => {
    expect(told.menus.length + told.quits + (told.exitCode ?? 0)).toBeGreaterThan(0);
  });
  return told.windows[0];
}

const sessions = (): FakeSession[] => [session.fromPartition('narikka'), session.defaultSession];

describe('the desktop host', () => {
  it('puts the sandbox and the scheme before everything else', async () => {
    await startDesktop();
    expect(told.order).toEqual(['enableSandbox', 'registerSchemes', 'lock', 'whenReady']);
    expect(told.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(told.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  it('opens one window on the staff page that is a web page and no more', async () => {
    const window = await startDesktop();
    expect(told.windows).toHaveLength(1);
    expect(window?.loaded).toEqual(['app://narikka/staff.html']);
    expect(window?.options['webPreferences']).toEqual({
      preload: expect.stringMatching(/preload\.cjs$/),
      partition: 'narikka',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
    });
    const { webPreferences } = await import('#electron/hosts/desktop/windows.ts');
    expect(Object.isFrozen(webPreferences)).toBe(true);
  });

  it('opens the venue of this user, or the folder it is told', async () => {
    await startDesktop();
    expect(compose).toHaveBeenLastCalledWith({
      folder: expect.stringMatching(/^.fake.userData.venue$/),
      host: 'desktop',
      version: '0.0.0-test',
      log: expect.anything(),
    });
    vi.resetModules();
    process.env['NARIKKA_DATA'] = '/other';
    await startDesktop();
    await vi.waitFor(() => expect(compose).toHaveBeenCalledTimes(2));
    expect(compose.mock.lastCall?.[0]).toMatchObject({ folder: '/other' });
  });

  it('leaves a second start to the first, which comes to the front', async () => {
    const window = await startDesktop();
    electron.app.emit('second-instance');
    expect(window?.focused).toBe(1);
    vi.resetModules();
    resetFakeElectron();
    compose.mockClear();
    told.hasLock = false;
    await startDesktop();
    expect([told.quits, told.windows.length]).toEqual([1, 0]);
    expect(compose).not.toHaveBeenCalled();
  });

  it('says why a venue does not open, and quits', async () => {
    compose.mockImplementation(async () => err('folder-read-only', { params: { folder: '/v' } }));
    await startDesktop();
    expect(told.errorBoxes).toEqual([expect.stringContaining('/v')]);
    expect([told.quits, told.windows.length]).toEqual([1, 0]);
  });

  it('says a bug in a sentence, without its words', async () => {
    compose.mockImplementation(async () => {
      throw new Error('SELECT name FROM person');
    });
    await startDesktop();
    expect(told.exitCode).toBe(1);
    expect(told.errorBoxes[0]).not.toMatch(/SELECT|errors\./);
  });

  it('closes the files at the end', async () => {
    const window = await startDesktop();
    window?.emit('closed');
    electron.app.emit('window-all-closed');
    electron.app.emit('will-quit');
    expect(told.quits).toBe(1);
    expect(fake.seen).toMatchObject({ closed: 1, sessions: [{ audience: 'staff', ended: 1 }] });
  });

  it.each(['lock-screen', 'suspend'])('signs out and clears the screen at %s', async (event) => {
    const window = await startDesktop();
    powerMonitor.emit(event);
    await vi.waitFor(() => expect(window?.webContents.reloads).toBe(1));
    expect(fake.seen.sessions[0]?.requests.at(-1)).toEqual({ name: 'staff.signOut', input: {} });
  });

  it.each(['lock-screen', 'suspend'])('ends a check-in at the door at %s', async (event) => {
    await startDesktop();
    fake.seen.sessions[0]?.ways?.openCheckin();
    expect(fake.seen.sessions.map(({ audience }) => audience)).toEqual(['staff', 'checkin']);
    powerMonitor.emit(event);
    await vi.waitFor(() => expect(fake.seen.sessions[1]?.ended).toBe(1));
  });

  it('closes the page at the door with the program', async () => {
    const window = await startDesktop();
    fake.seen.sessions[0]?.ways?.openCheckin();
    window?.emit('closed');
    expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 1]);
  });

  it('signs out whose window crashed and opens it again', async () => {
    const window = await startDesktop();
    window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(window?.webContents.reloads).toBe(1));
    expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 0]);
  });

  it('has a menu in words, without the tools of developers', async () => {
    await startDesktop();
    const menu = JSON.stringify(told.menus[0]);
    expect(menu).toContain('"role":"paste"');
    expect(menu).not.toMatch(/devtools|reload|hosts\./i);
  });
});

const hostile = [
  'https://evil.example/',
  'http://127.0.0.1:5000/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'about:blank',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'app://evil/staff.html',
  'app://narikka.evil/staff.html',
  'app://narikka@evil/staff.html',
  'app://evil@narikka/staff.html',
  'app://narikka:99/staff.html',
  'app://narikka/kiosk.html',
  'app://narikka/staff.html/x',
  'app://narikka/../staff.html?x',
  'APP2://narikka/staff.html',
  'blob:app://narikka/1',
  'not an address',
  '',
];

it('gives developers their tools in a program that is not installed', async () => {
  electron.app.isPackaged = false;
  const window = await startDesktop();
  expect(window?.options['webPreferences']).toMatchObject({ devTools: true, sandbox: true });
  expect(JSON.stringify(told.menus[0])).toContain('toggleDevTools');
});

describe('a page of the desktop host', () => {
  it.each(hostile)('stays where it is instead of going to "%s"', async (url) => {
    const contents = (await startDesktop())?.webContents;
    const prevented: string[] = [];
    const navigation = (name: string, isMainFrame: boolean) => ({
      url,
      isMainFrame,
      preventDefault: () => prevented.push(`${name} ${isMainFrame}`),
    });
    const events = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'];
    for (const name of events) {
      for (const isMainFrame of [true, false]) contents?.emit(name, navigation(name, isMainFrame));
    }
    expect(prevented).toHaveLength(events.length * 2);
    expect(contents?.windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
  });

  it('may load itself again', async () => {
    const contents = (await startDesktop())?.webContents;
    const preventDefault = vi.fn();
    const url = 'app://narikka/staff.html#/reports';
    contents?.emit('will-navigate', { url, isMainFrame: true, preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    contents?.emit('will-frame-navigate', { url, isMainFrame: false, preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(1);
  });

  it('gets no permission and no device, in any session', async () => {
    await startDesktop();
    for (const { set } of sessions()) {
      const asked = vi.fn();
      for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'hid']) {
        set.get('setPermissionRequestHandler')?.(null, permission, asked);
        expect(set.get('setPermissionCheckHandler')?.(null, permission)).toBe(false);
      }
      expect(asked.mock.calls).toEqual(Array.from({ length: 5 }, () => [false]));
      expect(set.get('setDevicePermissionHandler')?.({ deviceType: 'usb' })).toBe(false);
      const shown = vi.fn();
      set.get('setDisplayMediaRequestHandler')?.({}, shown);
      expect(shown).toHaveBeenCalledWith(null);
    }
  });

  it.each([
    ...[
      'https://fonts.example/a',
      'http://127.0.0.1:1/',
      'ws://x/',
      'file:///etc/passwd',
      'ftp://x/',
    ],
    ...['app://evil/a.js', 'blob:https://evil.example/1', 'chrome://gpu', 'nonsense'],
    'devtools://devtools/bundled/inspector.html',
  ])('loads nothing from %s', async (url) => {
    await startDesktop();
    for (const { set } of sessions()) {
      const answer = vi.fn();
      set.get('onBeforeRequest')?.({ url }, answer);
      expect(answer).toHaveBeenCalledWith({ cancel: true });
    }
  });

  it.each(['app://narikka/assets/a.js', 'blob:app://narikka/1', 'data:image/png;base64,'])(
    'loads its own %s',
    async (url) => {
      await startDesktop();
      const answer = vi.fn();
      sessions()[0]?.set.get('onBeforeRequest')?.({ url }, answer);
      expect(answer).toHaveBeenCalledWith({ cancel: false });
    },
  );

  it('gets the answers of the asset server, with the policy', async () => {
    await startDesktop();
    const handler = sessions()[0]?.set.get('protocol app');
    const response = await handler?.(new Request('app://narikka/..%2fpackage.json'));
    expect(response).toMatchObject({ status: 404 });
    if (!(response instanceof Response)) throw new Error('no response');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await handler?.(new Request('app://evil/staff.html'))).toMatchObject({ status: 404 });
  });
});
