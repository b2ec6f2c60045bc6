import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '#electron/compose.ts';
import { translator } from '#shared/i18n/translate.ts';
import { localTimeOf } from '#shared/kernel/local-date.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { serveDev } from './browser/dev.ts';
import { untilStopped } from './browser/until-stopped.ts';
import { demoPassphrase } from './cli/commands.ts';
import { createDemoVenue } from './cli/demo-venue.ts';

/** `npm run dev`: the browser host on invented people, with changes to the screens put in at once. */
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'narikka-dev-'));
const t = translator('en');
const { date, minute } = localTimeOf(new Date(), 'Europe/Helsinki');
const made = await createDemoVenue({
  folder,
  passphrase: demoPassphrase,
  language: 'fi',
  seed: 1,
  years: 1,
  venues: 2,
  until: date,
  minuteNow: minute,
  logN: 12,
});
const opened = await compose({
  folder,
  host: 'browser',
  version: packageJson.version,
  log: {
    call: ({ name, code, ms }) => console.log(`${name} ${code} ${ms} ms`),
    fault: (cause) => console.error(cause),
  },
});
if (!made.ok || !opened.ok) throw new Error('the demo venue could not be made');
const host = await serveDev({
  app: opened.value,
  viteConfig: join(root, 'renderer/vite.config.ts'),
});
const printAddress = (): void => console.log(t('hosts.address', { url: host.ticketUrl() }));
console.log(t('hosts.devServer'));
console.log(t('cli.demoSignIn', { name: made.value.leaderName, passphrase: demoPassphrase }));
printAddress();
await untilStopped(printAddress);
await host.close();
opened.value.close();
