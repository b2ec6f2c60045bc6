import type { IpcMain } from 'electron';
import { expect, it, vi } from 'vitest';
import { maxFileRequestBytes, maxRequestBytes } from '#electron/hosts/call-envelope.ts';
import { staffPage } from '#electron/hosts/desktop/page-address.ts';
import { answerRpc } from '#electron/hosts/desktop/rpc-channel.ts';
import { ipcMain, resetFakeElectron, told, WebContents } from '#test/support/fake-electron.ts';
import { fakeApp } from '../fake-app.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

it('takes a file of ten megabytes for the calls that bring one, and for no other', async () => {
  resetFakeElectron();
  const session = fakeApp().app.openSession('staff');
  // The fake has the one function that is used.
  answerRpc(ipcMain as unknown as IpcMain, {
    windowOf: () => ({ session, page: staffPage }),
    language: () => 'en',
    onDone: () => undefined,
  });
  const sender = new WebContents(7);
  const call = (name: string, size: number) =>
    told.handlers.get('rpc')?.(
      { sender, senderFrame: sender.mainFrame },
      { name, input: 'a'.repeat(size) },
    );
  const base64 = 10 * 1024 * 1024 * (4 / 3);
  expect(await call('programme.applyImport', base64)).toMatchObject({ ok: true });
  const refused = { ok: false, error: { code: 'too-large' } };
  expect(await call('programme.applyImport', maxFileRequestBytes)).toMatchObject(refused);
  expect(await call('app.status', maxRequestBytes)).toMatchObject(refused);
});
