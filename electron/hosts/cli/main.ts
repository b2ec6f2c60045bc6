import type { Language } from '#shared/contract/app.ts';
import { AppCallError } from '#shared/contract/envelope.ts';
import { translator } from '#shared/i18n/translate.ts';
import { type CommandLine, readCommandLine, tellingOf, UsageError } from './command-line.ts';
import { commands } from './commands.ts';
import { Refused } from './signed-in.ts';

/**
 * The command line: 0 done, 1 refused or failed, 2 wrong usage; errors one sentence on stderr,
 * and with `--json` an object on stdout as well.
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(readCommandLine(args));
  } catch (error) {
    const { language, json } = tellingOf(args);
    const { code, sentence, exitCode } = faultOf(error, language);
    complain(sentence);
    if (json) say(JSON.stringify({ error: { code, message: sentence } }));
    return exitCode;
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

type Fault = Readonly<{ code: string; sentence: string; exitCode: 1 | 2 }>;

function faultOf(error: unknown, language: Language): Fault {
  const t = translator(language);
  if (error instanceof UsageError) {
    const sentence = t('cli.badUsage', { why: t(`cli.${error.why}`, error.params) });
    return { code: 'usage', sentence, exitCode: 2 };
  }
  if (error instanceof AppCallError) {
    const fields = Object.entries(error.fields).map(([path, text]) => `${path}: ${text}`);
    return { code: error.code, sentence: [error.message, ...fields].join(' '), exitCode: 1 };
  }
  if (error instanceof Refused) return { code: 'refused', sentence: error.message, exitCode: 1 };
  // A bug: said plainly, with its cause for whoever gives support.
  const cause = error instanceof Error ? error.message : String(error);
  return { code: 'internal', sentence: `${t('errors.internal')} (${cause})`, exitCode: 1 };
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

// `narikka sessions … | head` closes the pipe early: that is the reader's wish, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
