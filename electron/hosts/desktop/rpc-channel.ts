import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { AppSession } from '#electron/rpc/app.ts';
import type { Language } from '#shared/contract/app.ts';
import type { Reply, Request } from '#shared/contract/envelope.ts';
import { maxRequestBytes, readRequest, refuse } from '../call-envelope.ts';
import { isStaffPage } from './page-address.ts';

type Channel = Readonly<{
  /** The app's session of a window, by the number of its page. */
  sessionOf: (webContentsId: number) => AppSession | undefined;
  /** For refusals that come before the request could say its own. */
  language: () => Language;
  /** Called after a call that was carried out. */
  onDone: (name: string) => void;
}>;

/** Answers the one channel: only our window's own page, and only requests of a sensible size. */
export function answerRpc(ipcMain: IpcMain, channel: Channel): void {
  ipcMain.handle('rpc', (event, message: unknown) => answer(event, message, channel));
}

async function answer(
  event: IpcMainInvokeEvent,
  message: unknown,
  channel: Channel,
): Promise<Reply> {
  const session = isOurPage(event) ? channel.sessionOf(event.sender.id) : undefined;
  if (!session) return refuse('not-allowed', channel.language());
  const request = plainRequest(message);
  if (typeof request === 'string') return refuse(request, channel.language());
  const reply = await session.dispatch(request);
  if (reply.ok) channel.onDone(request.name);
  return reply;
}

/** A frame inside the page, or a page that went elsewhere, is not ours. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  return isStaffPage(senderFrame.url);
}

/** The request as the browser host would get it: plain JSON, of at most the same size. */
function plainRequest(message: unknown): Request | 'too-large' | 'invalid-input' {
  try {
    const json = JSON.stringify(message) ?? 'null';
    if (Buffer.byteLength(json) > maxRequestBytes) return 'too-large';
    return readRequest(JSON.parse(json)) ?? 'invalid-input';
  } catch {
    // A ring, or a number JSON cannot hold; the error's text may quote the message.
    return 'invalid-input';
  }
}
