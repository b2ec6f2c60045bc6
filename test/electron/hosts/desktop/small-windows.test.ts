import { beforeEach, expect, it, vi } from 'vitest';
import { staffPage } from '#electron/hosts/desktop/page-address.ts';
import { createSmallWindows } from '#electron/hosts/desktop/small-windows.ts';
import { resetFakeElectron, told } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

let fake: ReturnType<typeof fakeApp>;
beforeEach(() => {
  resetFakeElectron();
  fake = fakeApp();
});

it('opens as sandboxed as any window, on the place it is told, with the session it is given', () => {
  const small = createSmallWindows();
  const session = fake.app.openSession('staff');
  expect(small.openSmall(session, '/counter')).toBeNull();
  const [window] = told.windows;
  expect(window?.loaded).toEqual([`${staffPage}#small=/counter`]);
  expect(window?.options['webPreferences']).toMatchObject({
    ...{ sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  const id = window?.webContents.id ?? 0;
  expect(small.windowOf(id)).toEqual({ session, page: staffPage });
  small.closeAll();
  expect([small.windowOf(id), fake.seen.sessions[0]?.ended]).toEqual([undefined, 1]);
});

it('makes room for the fourth, and closes one whose page crashed', () => {
  const small = createSmallWindows();
  for (let i = 0; i < 4; i += 1) small.openSmall(fake.app.openSession('staff'), '/counter');
  expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 0, 0, 0]);
  told.windows[1]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 1, 0, 0]);
});
