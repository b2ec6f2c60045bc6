import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Translate, translator } from '#shared/i18n/translate.ts';
import { startBrowserHost } from './browser/start-browser-host.ts';
import { defaultDataFolder } from './data-folder.ts';
import { fetchElectron, findElectron, runElectron } from './electron-runtime.ts';
import { desktopTarget, ensureBuilt, rendererTarget } from './ensure-built.ts';
import { hostLanguage, localeOf } from './host-language.ts';

/** `npm start`: the desktop program where it can run, the machine's browser elsewhere. */
export type StartOptions = Readonly<{
  browser: boolean;
  folder: string;
  port: number | undefined;
  open: boolean;
}>;

const root = join(import.meta.dirname, '../..');

/** The options of the command line; undefined for what nobody can have meant. */
export function readStartOptions(args: readonly string[]): StartOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean', default: false },
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    if (values.data === '') return undefined;
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) return undefined;
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && port > 65_535) return undefined;
    const folder = values.data === undefined ? defaultDataFolder() : resolve(values.data);
    return { browser: values.browser, folder, port, open: !values['no-open'] };
  } catch {
    // parseArgs' own message is English and names its API; ours says the options.
    return undefined;
  }
}

async function start(): Promise<number> {
  const t = translator(hostLanguage(localeOf(process.env)));
  const options = readStartOptions(process.argv.slice(2));
  if (!options) {
    process.stderr.write(`${t('hosts.badOption')}\n`);
    return 2;
  }
  const why = await whyNotDesktop(options, t);
  if (why === undefined) return 0;
  say(t(why));
  return startBrowserHost(options);
}

/** Runs the desktop host; the key of a sentence when there is none to run. */
async function whyNotDesktop(
  { browser, folder }: StartOptions,
  t: Translate,
): Promise<string | undefined> {
  if (browser) return 'hosts.browserAsked';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'hosts.noDisplay';
  if (!findElectron(root, process.env)) {
    say(t('hosts.fetchingDesktop'));
    await fetchElectron(root);
  }
  const electron = findElectron(root, process.env);
  if (!electron) return 'hosts.desktopMissing';
  for (const target of [rendererTarget, desktopTarget]) {
    const built = await ensureBuilt(root, target, () => say(t('hosts.building')));
    if (!built.made) return 'hosts.desktopFailed';
  }
  const ran = await runElectron(electron, root, { ...process.env, NARIKKA_DATA: folder });
  return ran ? undefined : 'hosts.desktopFailed';
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Tests import the functions above without starting anything.
if (import.meta.main) process.exitCode = await start();
