import { beforeEach, expect, it, vi } from 'vitest';
import { createCheckinWindow } from '#electron/hosts/desktop/checkin-window.ts';
import { guardPages } from '#electron/hosts/desktop/guards.ts';
import { checkinPage, staffPage } from '#electron/hosts/desktop/page-address.ts';
import { app, resetFakeElectron, told } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

let fake: ReturnType<typeof fakeApp>;
beforeEach(() => {
  resetFakeElectron();
  fake = fakeApp();
});

it('opens the page over the whole screen, sandboxed, without a menu and for visitors alone', () => {
  const checkin = createCheckinWindow(fake.app);
  expect([checkin.openCheckin(), checkin.opensIn]).toEqual([null, 'window']);
  const [window] = told.windows;
  expect(window?.loaded).toEqual([checkinPage]);
  expect(window?.options).toMatchObject({
    kiosk: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(window?.menuRemoved).toBe(true);
  expect(fake.seen.sessions.map(({ audience, ways }) => [audience, ways])).toEqual([
    ['checkin', undefined],
  ]);
  const id = window?.webContents.id ?? 0;
  expect(checkin.windowOf(id)?.page).toBe(checkinPage);
});

it('ends the check-in with its window, however it was closed', () => {
  const checkin = createCheckinWindow(fake.app);
  for (const close of [
    () => told.windows.at(-1)?.close(),
    () => told.windows.at(-1)?.webContents.emit('render-process-gone'),
    () => checkin.closeCheckin(),
  ]) {
    checkin.openCheckin();
    close();
    expect(fake.seen.sessions.at(-1)?.ended).toBe(1);
    expect(checkin.windowOf(told.windows.at(-1)?.webContents.id ?? 0)).toBeUndefined();
  }
});

it('has one window: a second check-in takes the place of the first', () => {
  const checkin = createCheckinWindow(fake.app);
  checkin.openCheckin();
  checkin.openCheckin();
  expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 0]);
  checkin.closeCheckin();
  checkin.closeCheckin();
  expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 1]);
});

it('stays at its own page', () => {
  // The fake has the one event that is used.
  guardPages(app as never);
  createCheckinWindow(fake.app).openCheckin();
  const contents = told.windows[0]?.webContents;
  const isStopped = (url: string) => {
    let stopped = false;
    contents?.emit('will-navigate', {
      url,
      isMainFrame: true,
      preventDefault: () => (stopped = true),
    });
    return stopped;
  };
  expect([isStopped(checkinPage), isStopped(staffPage)]).toEqual([false, true]);
});
