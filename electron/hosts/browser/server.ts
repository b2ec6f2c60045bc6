import type { RequestListener, Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { App } from '#electron/rpc/app.ts';
import { type CallLog, silentLog } from '#electron/rpc/log.ts';
import { serveAssets } from '#electron/web-policy/assets.ts';
import { callRoutes } from './call-routes.ts';
import { listenOnLoopback, loopbackAddress } from './loopback.ts';
import { type Admission, createPageSessions } from './page-sessions.ts';
import { createTickets } from './tickets.ts';

/** A running browser host. */
export type BrowserHost = Readonly<{
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** A new address that lets one page in, within 30 seconds. */
  ticketUrl: () => string;
  /** Signs every page out and stops listening; the app stays open. */
  close: () => Promise<void>;
}>;

export type HostOptions = Readonly<{
  app: App;
  /** Any free port unless given. */
  port?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Where bugs go; calls are logged where they are dispatched. */
  log?: Pick<CallLog, 'fault'>;
}>;

const sweepEveryMs = 60_000;

/** Serves the app and its built pages to this machine's own browser. */
export async function serveApp(
  options: HostOptions & Readonly<{ assetFolder: string }>,
): Promise<BrowserHost> {
  const assets = serveAssets(options.assetFolder);
  return openHost(options, (routes) => {
    routes.all('*', (context) => assets(context.req.raw));
    return nodeListener(routes);
  });
}

/**
 * The host without its pages.
 *
 * @param listener adds the pages to the guarded calls
 */
export async function openHost(
  { app, port = 0, now = Date.now, log = silentLog }: HostOptions,
  listener: (routes: Hono) => RequestListener,
): Promise<BrowserHost & Readonly<{ server: Server }>> {
  let authority = '';
  const tickets = createTickets<Admission>(now);
  const sessions = createPageSessions(app, now, {
    openBoard: () => `http://${authority}/board.html#ticket=${tickets.issue('board')}`,
    openCheckin: () => `http://${authority}/checkin.html#ticket=${tickets.issue('checkin')}`,
    openKiosk: () => `http://${authority}/kiosk.html#ticket=${tickets.issue('kiosk')}`,
    openSmall: (session, place) =>
      `http://${authority}/#ticket=${tickets.issue({ session })}&small=${place}`,
    // A tab is the browser's: its page says that the check-in is over.
    closeCheckin: () => undefined,
    closeKiosk: () => undefined,
    opensIn: 'tab',
  });
  const routes = callRoutes({ authority: () => authority, tickets, sessions, log });
  const loopback = await listenOnLoopback(listener(routes), port);
  authority = `${loopbackAddress}:${loopback.port}`;
  const sweep = setInterval(sessions.endIdle, sweepEveryMs);
  sweep.unref();
  return {
    server: loopback.server,
    url: `http://${authority}`,
    // In the fragment, which browsers send to no server and put into no Referer.
    ticketUrl: () => `http://${authority}/#ticket=${tickets.issue('staff')}`,
    close: async () => {
      clearInterval(sweep);
      await loopback.close();
      sessions.endAll();
    },
  };
}

/** Hono's routes for Node's server, leaving the global Request and Response as they are. */
export function nodeListener(routes: Hono): RequestListener {
  return getRequestListener(routes.fetch, { overrideGlobalObjects: false });
}
