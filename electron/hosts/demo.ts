import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '#electron/compose.ts';
import type { App, AppSession } from '#electron/rpc/app.ts';
import { defaultLogN } from '#electron/store/key-file.ts';
import { type Client, createClient } from '#shared/contract/envelope.ts';
import { translator } from '#shared/i18n/translate.ts';
import { addDays, type LocalDate, localTimeOf, monthOf } from '#shared/kernel/local-date.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { startBrowserHost } from './browser/start-browser-host.ts';
import { demoPassphrase } from './cli/commands.ts';
import { createDemoVenue } from './cli/demo-venue.ts';
import { hostLanguage, localeOf } from './host-language.ts';

/**
 * `npm run demo`: a throw-away venue of invented people, last month's attendance report as XLSX,
 * CSV and PDF in `./demo-output/`, and the program open on that venue (`--no-open` only writes).
 */
const language = hostLanguage(localeOf(process.env));
const t = translator(language);
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

async function openDemo(folder: string): Promise<Result<App>> {
  const { date, minute } = localTimeOf(new Date(), 'Europe/Helsinki');
  const made = await createDemoVenue({
    folder,
    passphrase: demoPassphrase,
    language,
    seed: 1,
    years: 1,
    venues: 1,
    until: date,
    minuteNow: minute,
    logN: defaultLogN,
  });
  if (!made.ok) return made;
  const { counts, leaderName } = made.value;
  say(t('cli.demoFolder', { folder }));
  say(t('cli.demoDone', { folder, ...counts }));
  say(t('cli.demoSignIn', { name: leaderName, passphrase: demoPassphrase }));
  return compose({ folder, host: 'browser', version: packageJson.version });
}

const clientOf = (session: AppSession): Client => createClient(session.dispatch, () => language);

async function signIn(call: Client): Promise<void> {
  const [slot] = (await call('app.status', {})).slots;
  await call('staff.signIn', { staffId: slot?.staffId ?? '', passphrase: demoPassphrase });
}

/** Not writable is the user's to mend: a sentence, not a stack. */
function write(path: string, bytes: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (cause) {
    throw new Error(t('cli.cannotWrite', { path }), { cause });
  }
}

/** Last month's report by month, in the three formats that people hand on. */
async function writeReports(app: App): Promise<void> {
  const session = app.openSession('staff');
  const call = clientOf(session);
  await signIn(call);
  const { today } = await call('app.status', {});
  const { from, to } = monthOf(addDays(monthOf(today as LocalDate).from, -1));
  const output = resolve('demo-output');
  for (const format of ['xlsx', 'csv', 'pdf'] as const) {
    const file = await call('reports.exportAttendance', {
      from,
      to,
      by: 'group',
      format,
      language,
    });
    const bytes = Buffer.from(file.base64, 'base64');
    const path = join(output, file.fileName);
    write(path, bytes);
    say(t('cli.wrote', { path, what: `${Math.ceil(bytes.length / 1024)} kB` }));
  }
  session.end();
}

/** The demo's pages need no passphrase until somebody locks them. */
const signedIn = (app: App): App => ({
  ...app,
  openSession: (audience) => {
    const session = app.openSession(audience);
    const ready = signIn(clientOf(session));
    const dispatch: AppSession['dispatch'] = async (request) => {
      await ready;
      return session.dispatch(request);
    };
    return { ...session, dispatch };
  },
});

async function demo(): Promise<number> {
  const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
  const folder = mkdtempSync(join(tmpdir(), 'narikka-demo-'));
  try {
    const opened = await openDemo(folder);
    if (!opened.ok) {
      complain(t(`errors.${opened.error.code}`, opened.error.params));
      return 1;
    }
    await writeReports(opened.value);
    if (values['no-open']) {
      opened.value.close();
      return 0;
    }
    return await startBrowserHost({
      folder,
      language,
      openApp: async () => ok(signedIn(opened.value)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await demo();
} catch (error) {
  complain(error instanceof Error ? error.message : t('errors.internal'));
  process.exitCode = 1;
}
