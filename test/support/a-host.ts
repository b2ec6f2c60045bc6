import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '#electron/compose.ts';
import { type BrowserHost, serveApp } from '#electron/hosts/browser/server.ts';
import { ensureBuilt, rendererTarget } from '#electron/hosts/ensure-built.ts';
import type { App } from '#electron/rpc/app.ts';

const root = join(import.meta.dirname, '../..');

/** A browser host on a folder of its own, whose clock the test sets. */
export type TestHost = Readonly<{
  folder: string;
  /** The program behind the host, for what a test prepares or asks without a page. */
  app: () => App;
  /** Its origin, for going to a place of the program in a page that was let in. */
  url: () => string;
  /** A fresh one-time address. */
  address: () => string;
  /** Moves the program's clock; an ISO instant such as `2026-11-24T06:40:00Z`. */
  setClock: (instant: string) => void;
  /** Closes the program and opens it again on the same folder, as after a power cut or a reboot. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}>;

/** Starts the program as a user gets it, screens built, keys cheap. */
export async function startHost(
  options: Readonly<{ now: string; folder?: string }>,
): Promise<TestHost> {
  const built = await ensureBuilt(root, rendererTarget, () => undefined);
  if (!built.made) throw new Error(`the screens did not build: ${built.output}`);
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'narikka-e2e-'));
  let now = new Date(options.now);
  let running = await open(folder, () => now);
  const close = async (): Promise<void> => {
    await running.host.close();
    running.app.close();
  };
  return {
    folder,
    app: () => running.app,
    url: () => running.host.url,
    address: () => running.host.ticketUrl(),
    setClock: (instant) => {
      now = new Date(instant);
    },
    restart: async () => {
      await close();
      running = await open(folder, () => now);
    },
    stop: async () => {
      await close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function open(folder: string, clock: () => Date): Promise<{ app: App; host: BrowserHost }> {
  const opened = await compose({
    folder,
    host: 'browser',
    version: '0.1.0',
    logN: 12,
    clock,
    log: { call: () => undefined, fault: (cause) => console.error(cause) },
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const host = await serveApp({ app: opened.value, assetFolder: join(root, 'out/renderer') });
  return { app: opened.value, host };
}
