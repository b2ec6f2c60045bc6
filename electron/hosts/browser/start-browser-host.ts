import { join } from 'node:path';
import { compose } from '#electron/compose.ts';
import type { App } from '#electron/rpc/app.ts';
import type { CallLog } from '#electron/rpc/log.ts';
import type { Language } from '#shared/contract/app.ts';
import { type Translate, translator } from '#shared/i18n/translate.ts';
import type { Result } from '#shared/kernel/result.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { ensureBuilt, rendererTarget } from '../ensure-built.ts';
import { hostLanguage, localeOf } from '../host-language.ts';
import { terminalLog } from '../terminal-log.ts';
import { openBrowser } from './open-browser.ts';
import { type BrowserHost, serveApp } from './server.ts';
import { untilStopped } from './until-stopped.ts';

export type BrowserHostStart = Readonly<{
  /** The venue folder; it may be empty or missing before the first run. */
  folder: string;
  /** Any free port unless given. */
  port?: number | undefined;
  /** False leaves the machine's browser alone: the address is only printed. */
  open?: boolean | undefined;
  /** The terminal's language unless given. */
  language?: Language | undefined;
  /** Opens the app; by itself `compose` with the folder. */
  openApp?: () => Promise<Result<App>>;
  print?: (line: string) => void;
  log?: CallLog;
  /** Settles when the host shall close; by itself at Ctrl+C or a kill. */
  stopped?: Promise<void>;
  /** The project's root. */
  root?: string;
}>;

type Running = Readonly<{
  app: App;
  assetFolder: string;
  log: CallLog;
  print: (line: string) => void;
  t: Translate;
}>;

/**
 * Opens the app, serves it to this machine's browser and waits until it is told to stop. Says in
 * a sentence why it cannot.
 *
 * @returns the exit code of the process
 */
export async function startBrowserHost(start: BrowserHostStart): Promise<number> {
  const { root = join(import.meta.dirname, '../../..'), print = printLine } = start;
  const t = translator(start.language ?? hostLanguage(localeOf(process.env)));
  const built = await ensureBuilt(root, rendererTarget, () => print(t('hosts.building')));
  if (!built.made) {
    print(built.output ? `${t('hosts.buildFailed')}\n${built.output}` : t('hosts.buildMissing'));
    return 1;
  }
  const log = start.log ?? terminalLog(process.env);
  const opened = await (start.openApp?.() ??
    compose({ folder: start.folder, host: 'browser', version: packageJson.version, log }));
  if (!opened.ok) {
    print(t(`errors.${opened.error.code}`, opened.error.params));
    return 1;
  }
  const app = opened.value;
  try {
    const assetFolder = join(root, 'out/renderer');
    return await serveUntilStopped(start, { app, assetFolder, log, print, t });
  } finally {
    app.close();
  }
}

async function serveUntilStopped(start: BrowserHostStart, running: Running): Promise<number> {
  const { print, t } = running;
  const host = await serveUnlessTaken(start, running);
  if (!host) {
    print(t('hosts.portTaken', { port: start.port ?? 0 }));
    return 1;
  }
  const printAddress = () => print(t('hosts.address', { url: host.ticketUrl() }));
  print(t('hosts.folder', { folder: start.folder }));
  printAddress();
  if (process.stdin.isTTY) print(t('hosts.newAddress'));
  const removePage = start.open === false ? undefined : await showPage(host, start, t);
  await (start.stopped ?? untilStopped(printAddress));
  await host.close();
  await removePage?.();
  print(t('hosts.closed'));
  return 0;
}

/** Undefined when somebody else has the port; other errors are bugs. */
async function serveUnlessTaken(
  { port = 0 }: BrowserHostStart,
  { app, assetFolder, log }: Running,
): Promise<BrowserHost | undefined> {
  try {
    return await serveApp({ app, assetFolder, port, log });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // EACCES: the ports under 1024 belong to the administrator.
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined;
    throw error;
  }
}

/** With an address of its own: the printed one stays good for whoever clicks it instead. */
async function showPage(
  host: BrowserHost,
  { language = hostLanguage(localeOf(process.env)) }: BrowserHostStart,
  t: Translate,
): Promise<() => Promise<void>> {
  const words = { title: t('hosts.opening'), link: t('hosts.openByHand'), language };
  return (await openBrowser(host.ticketUrl(), words)).remove;
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
