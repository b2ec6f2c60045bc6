import { parseArgs } from 'node:util';
import { type Language, languages } from '#shared/contract/app.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { defaultDataFolder } from '../data-folder.ts';
import { hostLanguage, localeOf } from '../host-language.ts';

const options = {
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  staff: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  venue: { type: 'string' },
  leader: { type: 'string' },
  seed: { type: 'string' },
  years: { type: 'string' },
  venues: { type: 'string' },
  until: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'create-groups': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  public: { type: 'boolean' },
  'for-outsiders': { type: 'boolean' },
  group: { type: 'string' },
  sheet: { type: 'string' },
  columns: { type: 'string' },
  header: { type: 'string' },
  length: { type: 'string' },
} as const;

type OptionName = keyof typeof options;

/** What a command has to say: lines for people, or a value for `--json`. */
export type Told = Readonly<{ lines: readonly string[]; json: unknown; exitCode?: number }>;

/** What was typed, read but not yet judged by the command. */
export type CommandLine = Readonly<{
  words: readonly string[];
  option: (name: OptionName) => string | undefined;
  flag: (name: OptionName) => boolean;
  folder: string;
  language: Language;
}>;

/** The command line was wrong; `why` is a text key under `cli` with its gaps. */
export class UsageError extends Error {
  readonly why: string;
  readonly params: Record<string, string>;
  constructor(why: string, params: Record<string, string> = {}) {
    super(why);
    this.name = 'UsageError';
    this.why = why;
    this.params = params;
  }
}

/** What a wrong command line says of how its fault is to be told. */
export function tellingOf(
  args: readonly string[],
): Readonly<{ language: Language; json: boolean }> {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  return {
    language:
      languages.find((known) => known === values.lang) ?? hostLanguage(localeOf(process.env)),
    json: values.json === true,
  };
}

/** Reads the arguments; the terminal's language unless `--lang` says another. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parsed(args);
  const asked = values.lang;
  if (asked !== undefined && !languages.some((known) => known === asked)) {
    throw new UsageError('badOption', { option: '--lang' });
  }
  return {
    words: positionals,
    option: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => values[name] === true,
    folder: values.data ?? defaultDataFolder(),
    language: languages.find((known) => known === asked) ?? hostLanguage(localeOf(process.env)),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    // Its own messages are English and speak of its API.
    throw new UsageError('unknownOption');
  }
}

/** The value of an option that the command cannot do without. */
export function needed(line: CommandLine, name: OptionName): string {
  const value = line.option(name);
  if (value === undefined || value === '') {
    throw new UsageError('missingOption', { option: `--${name}` });
  }
  return value;
}

type Range = Readonly<{ min: number; max: number; otherwise: number }>;

/** A whole number within a range. */
export function wholeNumber(line: CommandLine, name: OptionName, range: Range): number {
  const text = line.option(name);
  if (text === undefined) return range.otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < range.min || value > range.max) {
    throw new UsageError('badOption', { option: `--${name}` });
  }
  return value;
}

/** One of a list of words. */
export function oneOf<T extends string>(
  line: CommandLine,
  name: OptionName,
  known: readonly T[],
): T {
  const value = needed(line, name);
  const found = known.find((word) => word === value);
  if (found === undefined) throw new UsageError('badOption', { option: `--${name}` });
  return found;
}

/** JSON from the command line. */
export function readJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('invalid-input');
  }
}
