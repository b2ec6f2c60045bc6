import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { AppSession } from '#electron/rpc/app.ts';
import type { Language } from '#shared/contract/app.ts';
import type { Reply, Request } from '#shared/contract/envelope.ts';
import {
  maxBytesOf,
  maxFileRequestBytes,
  maxRequestBytes,
  readRequest,
  refuse,
} from '../call-envelope.ts';
import { isPage, type OwnPage } from './page-address.ts';

/** A window of ours: its session of the app, and the one page that it shows. */
export type KnownWindow = Readonly<{
  session: AppSession;
  page: OwnPage;
}>;

type Channel = Readonly<{
  /** A window of ours by the number of its contents. */
  windowOf: (webContentsId: number) => KnownWindow | undefined;
  /** For refusals that come before the request could say its own. */
  language: () => Language;
  /** Called after a call that was carried out. */
  onDone: (name: string) => void;
}>;

/** Answers the one channel: only our windows' own pages, and only requests of a sensible size. */
export function answerRpc(ipcMain: IpcMain, channel: Channel): void {
  ipcMain.handle('rpc', (event, message: unknown) => answer(event, message, channel));
}

async function answer(
  event: IpcMainInvokeEvent,
  message: unknown,
  channel: Channel,
): Promise<Reply> {
  const window = channel.windowOf(event.sender.id);
  if (!window || !isAtPage(event, window.page)) return refuse('not-allowed', channel.language());
  const request = plainRequest(message);
  if (typeof request === 'string') return refuse(request, channel.language());
  const reply = await window.session.dispatch(request);
  if (reply.ok) channel.onDone(request.name);
  return reply;
}

/** A frame inside the page, or a page that went elsewhere, is not ours. */
function isAtPage({ sender, senderFrame }: IpcMainInvokeEvent, page: KnownWindow['page']): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  return isPage(senderFrame.url, page);
}

/** The request as the browser host would get it: plain JSON, of at most the same size. */
function plainRequest(message: unknown): Request | 'too-large' | 'invalid-input' {
  try {
    const json = JSON.stringify(message) ?? 'null';
    const bytes = Buffer.byteLength(json);
    if (bytes > maxFileRequestBytes) return 'too-large';
    const request = readRequest(JSON.parse(json));
    if (!request) return bytes > maxRequestBytes ? 'too-large' : 'invalid-input';
    return bytes > maxBytesOf(request.name) ? 'too-large' : request;
  } catch {
    // A ring, or a number JSON cannot hold; the error's text may quote the message.
    return 'invalid-input';
  }
}
