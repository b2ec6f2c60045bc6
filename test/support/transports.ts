import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcMain } from 'electron';
import { type BrowserHost, serveApp } from '#electron/hosts/browser/server.ts';
import { staffPage } from '#electron/hosts/desktop/page-address.ts';
import { answerRpc } from '#electron/hosts/desktop/rpc-channel.ts';
import type { App, AppSession } from '#electron/rpc/app.ts';
import type { Reply, Request } from '#shared/contract/envelope.ts';
import { ipcMain, resetFakeElectron, told, WebContents } from './fake-electron.ts';

/** Sends whatever it is given as one page of the staff would, and brings what comes back. */
export type Page = (message: unknown) => Promise<Reply>;

type Opened = { page: () => Promise<Page>; close: () => Promise<void> };

/** A way from a page to the core. */
export type Transport = Readonly<{
  name: string;
  /** Whether messages go through a host's guard, which refuses what is no request or too large. */
  guarded: boolean;
  /** @param app asked anew for each page, so that a test may restart it */
  open: (app: () => App) => Promise<Opened>;
}>;

export const transports: readonly Transport[] = [
  {
    name: 'in process',
    guarded: false,
    open: async (app) => ({
      page: async () => {
        const session = app().openSession('staff');
        return (message) => session.dispatch(message as Request);
      },
      close: async () => undefined,
    }),
  },
  { name: 'over the loopback', guarded: true, open: openLoopback },
  { name: 'over the desktop channel', guarded: true, open: openDesktop },
];

async function openLoopback(app: () => App): Promise<Opened> {
  const assetFolder = await mkdtemp(join(tmpdir(), 'narikka-assets-'));
  await writeFile(join(assetFolder, 'staff.html'), '');
  const host = await serveApp({ app: app(), assetFolder });
  const agent = new Agent({ keepAlive: true });
  return {
    page: async () => {
      const ticket = host.ticketUrl().split('#ticket=')[1];
      const admitted = JSON.parse(await post(host, agent, '/session', { ticket }, {}));
      const headers = { Authorization: `Bearer ${admitted.token}` };
      return async (message) => JSON.parse(await post(host, agent, '/rpc', message, headers));
    },
    close: async () => {
      agent.destroy();
      await host.close();
      await rm(assetFolder, { recursive: true });
    },
  };
}

function post(
  host: BrowserHost,
  agent: Agent,
  path: string,
  message: unknown,
  more: Record<string, string>,
): Promise<string> {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const headers = { Origin: host.url, 'Content-Type': 'application/json', ...more };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${host.url}${path}`, { method: 'POST', headers, agent });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    });
    sent.end(body);
  });
}

async function openDesktop(app: () => App): Promise<Opened> {
  resetFakeElectron();
  const sessions = new Map<number, AppSession>();
  // The fake has the one function that is used.
  answerRpc(ipcMain as unknown as IpcMain, {
    windowOf: (id) => {
      const session = sessions.get(id);
      return session && { session, page: staffPage };
    },
    language: () => 'fi',
    onDone: () => undefined,
  });
  const handler = told.handlers.get('rpc');
  return {
    page: async () => {
      const sender = new WebContents(sessions.size + 1);
      sessions.set(sender.id, app().openSession('staff'));
      return async (message) =>
        (await handler?.({ sender, senderFrame: sender.mainFrame }, message)) as Reply;
    },
    close: async () => resetFakeElectron(),
  };
}
