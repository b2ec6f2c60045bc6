import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultLogN } from '#electron/store/key-file.ts';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { reportGroupings } from '#shared/contract/reports.ts';
import { reportFormats } from '#shared/domain/reports/report-table.ts';
import { formatDay, formatTimes } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/translate.ts';
import { localTimeOf } from '#shared/kernel/local-date.ts';
import { startBrowserHost } from '../browser/start-browser-host.ts';
import { auditCommand } from './audit-command.ts';
import { dateOption, venueOption } from './choices.ts';
import {
  type CommandLine,
  needed,
  oneOf,
  readJson,
  type Told,
  UsageError,
  wholeNumber,
} from './command-line.ts';
import { createDemoVenue } from './demo-venue.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { neededPassphrase, Refused, withApp, withSignedIn } from './signed-in.ts';

type Command = (line: CommandLine) => Promise<Told>;

/** The commands by their first word. */
export const commands: Readonly<Record<string, Command>> = {
  init,
  demo,
  sessions,
  report,
  import: importCommand,
  export: exportCommand,
  audit: auditCommand,
  serve: async (line) => {
    const port =
      line.option('port') === undefined
        ? undefined
        : wholeNumber(line, 'port', { min: 0, max: 65_535, otherwise: 0 });
    const { folder, language } = line;
    const exitCode = await startBrowserHost({
      folder,
      port,
      language,
      open: !line.flag('no-open'),
    });
    return { lines: [], json: null, exitCode };
  },
  call,
};

async function init(line: CommandLine): Promise<Told> {
  const { language, folder } = line;
  const t = translator(language);
  const [venueName, leaderName] = [needed(line, 'venue'), needed(line, 'leader')];
  const passphrase = await neededPassphrase(language);
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    opensMinute: 540,
    closesMinute: 900,
  }));
  const { recoveryCode } = await withApp(line, (callOf) =>
    callOf('app.setUp', {
      venueName,
      leaderName,
      rooms: [],
      openingHours: weekdays,
      passphrase,
      language,
    }),
  );
  return {
    lines: [
      t('cli.initDone', { venue: venueName, folder }),
      t('cli.recoveryCode', { code: recoveryCode }),
    ],
    json: { folder, recoveryCode },
  };
}

/** The passphrase of a demo venue unless another is given: there is nothing real behind it. */
export const demoPassphrase = 'kahvi pulla hattu naulakko';

async function demo(line: CommandLine): Promise<Told> {
  const { language, folder } = line;
  const t = translator(language);
  const { date, minute } = localTimeOf(new Date(), 'Europe/Helsinki');
  const until = line.option('until') === undefined ? date : dateOption(line, 'until');
  const passphrase = process.env['NARIKKA_PASSPHRASE'] ?? demoPassphrase;
  const made = await createDemoVenue({
    folder,
    passphrase,
    language,
    seed: wholeNumber(line, 'seed', { min: 0, max: 2 ** 31, otherwise: 1 }),
    years: wholeNumber(line, 'years', { min: 0, max: 10, otherwise: 1 }),
    venues: wholeNumber(line, 'venues', { min: 1, max: 50, otherwise: 1 }),
    until,
    minuteNow: until === date ? minute : 0,
    logN: defaultLogN,
  });
  if (!made.ok) throw new Refused(t(`errors.${made.error.code}`, made.error.params));
  const { counts, leaderName } = made.value;
  return {
    lines: [
      t('cli.demoDone', { folder, ...counts }),
      t('cli.demoSignIn', { name: leaderName, passphrase }),
    ],
    json: { folder, leaderName, ...counts },
  };
}

async function sessions(line: CommandLine): Promise<Told> {
  const { language } = line;
  const t = translator(language);
  const [from, to] = [dateOption(line, 'from'), dateOption(line, 'to')];
  const found = await withSignedIn(line, (callOf) => callOf('sessions.list', { from, to }));
  const lines = found.map((session) =>
    [
      formatDay(session.date, language),
      formatTimes(session.startMinute, session.endMinute, language),
      session.title,
      session.roomName ?? '',
      t(`reports.shownStatus.${session.shownStatus}`),
      String(session.presentCount),
    ].join('\t'),
  );
  return { lines: lines.length > 0 ? lines : [t('cli.noSessions')], json: found };
}

async function report(line: CommandLine): Promise<Told> {
  if (line.words[1] !== 'attendance') throw new UsageError('unknownCommand', { command: 'report' });
  const { language } = line;
  const t = translator(language);
  const [from, to] = [dateOption(line, 'from'), dateOption(line, 'to')];
  const by = oneOf(line, 'by', reportGroupings);
  const format = oneOf(line, 'format', reportFormats);
  const out = resolve(needed(line, 'out'));
  const file = await withSignedIn(line, async (callOf) => {
    const venue = await venueOption(line, callOf);
    const asked = { from, to, by, format, language, ...venue };
    return callOf('reports.exportAttendance', {
      ...asked,
      forOutsiders: line.flag('for-outsiders'),
    });
  });
  const bytes = Buffer.from(file.base64, 'base64');
  try {
    writeFileSync(out, bytes);
  } catch {
    throw new Refused(t('cli.cannotWrite', { path: out }));
  }
  const what = `${Math.ceil(bytes.length / 1024)} kB`;
  return { lines: [t('cli.wrote', { path: out, what })], json: { path: out, bytes: bytes.length } };
}

/** Calls that open a page. */
const callsWithPage = new Set<string>(['kiosk.start', 'checkin.start'] satisfies CallName[]);

async function call(line: CommandLine): Promise<Told> {
  const [, name, text = '{}'] = line.words;
  if (name === undefined) throw new UsageError('missingOption', { option: 'NAME' });
  // Only a window or a tab shows them: here they would begin and end at once.
  if (callsWithPage.has(name))
    throw new Refused(translator(line.language)('cli.needsPage', { name }));
  const input = readJson(text);
  if (!input.ok) throw new UsageError('badJson');
  const signedOut =
    Object.hasOwn(contract, name) && contract[name as keyof typeof contract].roles === 'signed-out';
  const run = signedOut ? withApp : withSignedIn;
  // Dispatch judges the name and the input like those of any other caller.
  const value = await run(line, (callOf) => callOf(name as 'app.status', input.value as never));
  return { lines: [JSON.stringify(value, null, 2)], json: value };
}
