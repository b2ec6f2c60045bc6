import { beforeEach, expect, it, vi } from 'vitest';
import { guardPages } from '#electron/hosts/desktop/guards.ts';
import { createKioskWindow, isForAnswering } from '#electron/hosts/desktop/kiosk-window.ts';
import { kioskPage, staffPage } from '#electron/hosts/desktop/page-address.ts';
import { app, type BrowserWindow, resetFakeElectron, told } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

let fake: ReturnType<typeof fakeApp>;
let seen: boolean[];
beforeEach(() => {
  resetFakeElectron();
  fake = fakeApp();
  seen = [];
});
const aKiosk = () => createKioskWindow(fake.app, (isOpen) => seen.push(isOpen));
const lastWindow = () => told.windows.at(-1) as BrowserWindow;

it('opens over everything, sandboxed, without a menu, for visitors alone', () => {
  const kiosk = aKiosk();
  expect(kiosk.openKiosk()).toBeNull();
  expect(lastWindow().loaded).toEqual([kioskPage]);
  expect(lastWindow().options).toMatchObject({
    ...{ kiosk: true, alwaysOnTop: true },
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(lastWindow().menuRemoved).toBe(true);
  expect(fake.seen.sessions.map(({ audience, ways }) => [audience, ways])).toEqual([
    ['kiosk', undefined],
  ]);
  expect(kiosk.windowOf(lastWindow().webContents.id)?.page).toBe(kioskPage);
  expect(seen).toEqual([true]);
});

it('stays when somebody closes it, and goes with its hold on the machine when the program does', () => {
  const kiosk = aKiosk();
  kiosk.openKiosk();
  expect([told.shortcuts.has('Alt+F4'), told.blockers]).toEqual([true, ['prevent-display-sleep']]);
  lastWindow().close();
  expect(fake.seen.sessions.at(-1)?.ended).toBe(0);
  kiosk.closeKiosk();
  expect(fake.seen.sessions.at(-1)?.ended).toBe(1);
  expect([told.shortcuts.size, told.blockers, seen]).toEqual([0, [], [true, false]]);
});

it('comes back after a crash of its page, with the same session, and gives up at the fifth', () => {
  const kiosk = aKiosk();
  kiosk.openKiosk();
  const { webContents } = lastWindow();
  for (let i = 0; i < 4; i++) webContents.emit('render-process-gone');
  expect([webContents.reloads, fake.seen.sessions.length]).toEqual([4, 1]);
  expect(kiosk.windowOf(webContents.id)).toBeDefined();
  webContents.emit('render-process-gone');
  expect([webContents.reloads, fake.seen.sessions.at(-1)?.ended]).toEqual([4, 1]);
});

it('takes the front again, and lets no command of the keyboard through', () => {
  aKiosk().openKiosk();
  lastWindow().emit('blur');
  expect(lastWindow().focused).toBe(1);
  const plain = { control: false, alt: false, meta: false };
  const isLet = (input: object) => isForAnswering({ ...plain, ...input } as never);
  for (const key of ['a', 'Ä', 'Tab', 'Enter', ' ', 'ArrowUp', 'Backspace', 'Escape']) {
    expect(isLet({ key })).toBe(true);
  }
  expect(isLet({ key: '@', control: true, alt: true })).toBe(true);
  for (const input of [
    ...['F5', 'F11', 'F12'].map((key) => ({ key })),
    ...['r', 'w', 'p', 'n', 'Tab'].map((key) => ({ key, control: true })),
    ...[
      { key: 'F4', alt: true },
      { key: 'ArrowLeft', alt: true },
      { key: 'd', meta: true },
    ],
    { key: 'Delete', control: true, alt: true },
  ]) {
    expect(isLet(input)).toBe(false);
  }
  let stopped = 0;
  const event = { preventDefault: () => (stopped += 1) };
  lastWindow().webContents.emit('before-input-event', event, { ...plain, key: 'F5' });
  lastWindow().webContents.emit('before-input-event', event, { ...plain, key: 'a' });
  expect(stopped).toBe(1);
});

it('stays at its own page', () => {
  // The fake has the one event that is used.
  guardPages(app as never);
  aKiosk().openKiosk();
  const isStopped = (url: string) => {
    let stopped = false;
    const preventDefault = () => (stopped = true);
    lastWindow().webContents.emit('will-navigate', { url, isMainFrame: true, preventDefault });
    return stopped;
  };
  expect([isStopped(kioskPage), isStopped(staffPage)]).toEqual([false, true]);
});
