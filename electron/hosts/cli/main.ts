import type { Language } from '#shared/contract/app.ts';
import { AppCallError } from '#shared/contract/envelope.ts';
import { translator } from '#shared/i18n/translate.ts';
import { hostLanguage, localeOf } from '../host-language.ts';
import { type CommandLine, readCommandLine, UsageError } from './command-line.ts';
import { commands } from './commands.ts';
import { Refused } from './signed-in.ts';

/** The command line: 0 done, 1 refused or failed, 2 wrong usage; errors one sentence on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  let language: Language = hostLanguage(localeOf(process.env));
  try {
    const line = readCommandLine(args);
    language = line.language;
    return await run(line);
  } catch (error) {
    return failed(error, language);
  }
}

async function run(line: CommandLine): Promise<number> {
  const t = translator(line.language);
  const [word] = line.words;
  if (line.flag('help')) {
    say(t('cli.usage'));
    return 0;
  }
  if (word === undefined) throw new UsageError('missingOption', { option: 'COMMAND' });
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (!command) throw new UsageError('unknownCommand', { command: word });
  const told = await command(line);
  if (line.flag('json')) say(JSON.stringify(told.json));
  else for (const text of told.lines) say(text);
  return told.exitCode ?? 0;
}

function failed(error: unknown, language: Language): number {
  const t = translator(language);
  if (error instanceof UsageError) {
    complain(t('cli.badUsage', { why: t(`cli.${error.why}`, error.params) }));
    return 2;
  }
  if (error instanceof AppCallError) {
    const fields = Object.entries(error.fields).map(([path, text]) => `${path}: ${text}`);
    complain([error.message, ...fields].join(' '));
    return 1;
  }
  if (error instanceof Refused) {
    complain(error.message);
    return 1;
  }
  // A bug: said plainly, with its cause for whoever gives support.
  complain(`${t('errors.internal')} (${error instanceof Error ? error.message : String(error)})`);
  return 1;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

// `narikka sessions … | head` closes the pipe early: that is the reader's wish, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
