import { join } from 'node:path';
import { app, dialog, protocol, session } from 'electron';
import { compose } from '#electron/compose.ts';
import type { App } from '#electron/rpc/app.ts';
import { serveAssets } from '#electron/web-policy/assets.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { Refusal } from '#shared/kernel/result.ts';
import { hostLanguage } from '../host-language.ts';
import { terminalLog } from '../terminal-log.ts';
import { guardPages, guardSession } from './guards.ts';
import { isOwnResource, scheme } from './page-address.ts';
import { openProgram } from './program.ts';
import { partition } from './windows.ts';

app.enableSandbox();
// No name has an address: what the guards of the pages let slip still reaches nobody.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.setAppUserModelId('fi.narikka.app');
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);

if (app.requestSingleInstanceLock()) {
  guardPages(app);
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const ours = session.fromPartition(partition);
  for (const guarded of [ours, session.defaultSession]) guardSession(guarded, !app.isPackaged);
  servePages(ours);
  const folder = process.env['NARIKKA_DATA'] || join(app.getPath('userData'), 'venue');
  const opened = await compose({
    folder,
    host: 'desktop',
    version: app.getVersion(),
    log: terminalLog(process.env),
  });
  if (opened.ok) return run(opened.value);
  explain(opened.error);
  app.quit();
}

async function run(core: App): Promise<void> {
  app.once('will-quit', () => core.close());
  await openProgram(core, systemLanguage());
}

function servePages(ours: Electron.Session): void {
  const assets = serveAssets(join(import.meta.dirname, '../renderer'));
  ours.protocol.handle(scheme, (request) =>
    isOwnResource(request.url) ? assets(request) : new Response(null, { status: 404 }),
  );
}

/** A bug before there is a window: a sentence for the user, a failure for whoever started us. */
function giveUp(): void {
  explain({ code: 'internal' });
  app.exit(1);
}

function explain({ code, params }: Refusal): void {
  dialog.showErrorBox('Narikka', translator(systemLanguage())(`errors.${code}`, params));
}

function systemLanguage() {
  return hostLanguage(app.getPreferredSystemLanguages()[0]);
}
