import { compose } from '#electron/compose.ts';
import type { Language } from '#shared/contract/app.ts';
import { AppCallError, type Client, createClient } from '#shared/contract/envelope.ts';
import { translator } from '#shared/i18n/translate.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { askPassphrase } from './ask-passphrase.ts';
import type { CommandLine } from './command-line.ts';

/** Something was refused or failed: one plain sentence, exit code 1. */
export class Refused extends Error {}

/** Opens the venue folder, runs the work with a typed caller, and frees the folder again. */
export async function withApp<T>(
  line: CommandLine,
  work: (call: Client) => Promise<T>,
): Promise<T> {
  const { folder, language } = line;
  const t = translator(language);
  const opened = await compose({ folder, host: 'cli', version: packageJson.version });
  if (!opened.ok) throw new Refused(t(`errors.${opened.error.code}`, opened.error.params));
  const app = opened.value;
  try {
    const session = app.openSession('staff');
    return await work(createClient(session.dispatch, () => language));
  } finally {
    app.close();
  }
}

/** The same, signed in by passphrase as `--staff`, or as whoever the passphrase belongs to. */
export function withSignedIn<T>(line: CommandLine, work: (call: Client) => Promise<T>): Promise<T> {
  return withApp(line, async (call) => {
    const { state, slots } = await call('app.status', {});
    const t = translator(line.language);
    if (state === 'no-venue') throw new Refused(t('errors.no-venue'));
    const wanted = line.option('staff');
    const candidates = slots.filter(({ name }) => wanted === undefined || name === wanted);
    if (candidates.length === 0) throw new Refused(t('cli.noSuchStaff', { name: wanted ?? '' }));
    const passphrase = await neededPassphrase(line.language);
    await signInAsOne(call, candidates, passphrase);
    return work(call);
  });
}

/** The passphrase, or a refusal that says where to put it. */
export async function neededPassphrase(language: Language): Promise<string> {
  const t = translator(language);
  const passphrase = await askPassphrase(t('cli.passphrase'));
  if (passphrase === null) throw new Refused(t('cli.passphraseMissing'));
  return passphrase;
}

type Slots = readonly { staffId: string }[];

async function signInAsOne(call: Client, slots: Slots, passphrase: string): Promise<void> {
  let last: unknown;
  for (const { staffId } of slots) {
    try {
      await call('staff.signIn', { staffId, passphrase });
      return;
    } catch (error) {
      if (!(error instanceof AppCallError) || error.code !== 'wrong-passphrase') throw error;
      last = error;
    }
  }
  throw last;
}
