import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { type BrowserHost, type HostOptions, nodeListener, openHost } from './server.ts';

const callPaths: readonly string[] = ['/rpc', '/session', '/session/end'];

/**
 * The browser host for whoever changes the screens: Vite serves them from their sources and puts
 * changes into the open page. The guards of the calls are the real ones; the pages come without
 * the security headers, because Vite's own scripts and styles are inline.
 *
 * @param viteConfig `renderer/vite.config.ts`
 */
export async function serveDev(
  options: HostOptions & Readonly<{ viteConfig: string }>,
): Promise<BrowserHost> {
  let vite: ViteDevServer | undefined;
  const host = await openHost(options, (routes) => {
    const calls = nodeListener(routes);
    return (incoming, outgoing) =>
      callPaths.includes(pathOf(incoming)) || !vite
        ? calls(incoming, outgoing)
        : servePage(vite, incoming, outgoing);
  });
  // Only a developer's machine has Vite.
  const { createServer } = await import('vite');
  vite = await createServer({
    configFile: options.viteConfig,
    appType: 'mpa',
    clearScreen: false,
    server: { middlewareMode: { server: host.server }, ws: { server: host.server } },
  });
  const { close } = vite;
  return {
    ...host,
    close: async () => {
      await close();
      await host.close();
    },
  };
}

function servePage(vite: ViteDevServer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (pathOf(incoming) === '/') incoming.url = '/staff.html';
  vite.middlewares(incoming, outgoing);
}

function pathOf(incoming: IncomingMessage): string {
  return incoming.url?.split('?')[0] ?? '/';
}
