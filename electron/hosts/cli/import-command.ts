import { resolve } from 'node:path';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';
import {
  type TableField,
  tableFields,
} from '#shared/domain/programme-import/table/table-columns.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { type Translate, translator } from '#shared/i18n/translate.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { dateOption, oneVenue } from './choices.ts';
import { fileOf } from './chosen-file.ts';
import { type CommandLine, type Told, UsageError, wholeNumber } from './command-line.ts';
import { importPeopleCommand, isPeopleImport } from './import-people-command.ts';
import { Refused, withSignedIn } from './signed-in.ts';

type Input = CallInput<'programme.previewImport'>;
type Preview = CallOutput<'programme.previewImport'>;
type Done = CallOutput<'programme.applyImport'>;

/** `import programme FILE`: what a calendar or a table would bring, and unless `--dry-run`, brings it. */
export async function importCommand(line: CommandLine): Promise<Told> {
  const [, what, path, extra] = line.words;
  if (isPeopleImport(what)) return importPeopleCommand(line, what);
  if (what !== 'programme') throw new UsageError('unknownCommand', { command: 'import' });
  if (path === undefined) throw new UsageError('missingOption', { option: 'FILE' });
  if (extra !== undefined) throw new UsageError('tooManyWords', { word: extra });
  const base64 = fileOf(resolve(path), translator(line.language));
  return withSignedIn(line, async (callOf) => {
    const input = await inputOf(line, callOf, base64);
    const preview = await callOf('programme.previewImport', input);
    if (preview.table && !preview.table.isEnough) {
      throw new Refused(translator(line.language)('cli.columnsMissing'));
    }
    if (line.flag('dry-run')) return told(line, preview, null);
    return told(line, preview, await callOf('programme.applyImport', input));
  });
}

async function inputOf(line: CommandLine, callOf: Client, base64: string): Promise<Input> {
  const { today } = await callOf('app.status', {});
  const from = line.option('from') === undefined ? today : dateOption(line, 'from');
  const to = line.option('to') === undefined ? addDays(from, 400) : dateOption(line, 'to');
  const input: Input = { venueId: await oneVenue(line, callOf), from, to, base64 };
  const table = await tableOf(line, callOf, input);
  return table ? { ...input, table } : input;
}

/** What was said of a table: its sheet, its columns by letter, the length of sessions without an end. */
async function tableOf(
  line: CommandLine,
  callOf: Client,
  input: Input,
): Promise<Input['table'] | null> {
  const [sheetName, columns] = [line.option('sheet'), columnsOf(line)];
  const length = line.option('length');
  const range = { min: 5, max: 1440, otherwise: 60 };
  const lengthMinutes = length === undefined ? null : wholeNumber(line, 'length', range);
  if (sheetName === undefined && !columns && lengthMinutes === null) return null;
  const { table } = await callOf('programme.previewImport', input);
  if (!table) return null;
  const sheet = sheetName === undefined ? table.sheet : sheetNamed(table, sheetName);
  if (!columns) return { sheet, matching: null, lengthMinutes };
  const otherwise = sheet === table.sheet ? table.headerRow : 1;
  const headerRow = wholeNumber(line, 'header', { min: 0, max: 20_000, otherwise });
  return { sheet, matching: { headerRow, columns }, lengthMinutes };
}

function sheetNamed({ sheets }: NonNullable<Preview['table']>, wanted: string): number {
  const place = sheets.findIndex(({ name }) => name === wanted);
  if (place < 0) throw new UsageError('badOption', { option: '--sheet' });
  return place;
}

type Column = Readonly<{ field: TableField; column: number }>;

/** `date=A,start=B,title=D` */
function columnsOf(line: CommandLine): Column[] | null {
  const text = line.option('columns');
  if (text === undefined) return null;
  return text.split(',').map((part): Column => {
    const [, name, letters = ''] = /^\s*([a-z]+)=([A-Za-z]{1,2})\s*$/.exec(part) ?? [];
    const field = tableFields.find((known) => known === name);
    if (!field) throw new UsageError('badOption', { option: '--columns' });
    const column = [...letters.toUpperCase()].reduce(
      (sum, sign) => sum * 26 + sign.charCodeAt(0) - 64,
      0,
    );
    return { field, column: column - 1 };
  });
}

function told(line: CommandLine, preview: Preview, done: Done | null): Told {
  const t = translator(line.language);
  const many = (kind: Preview['items'][number]['kind']): number =>
    preview.items.filter((item) => item.kind === kind).length;
  const counts = done ?? {
    ...{ created: many('new'), changed: many('changed'), same: many('same') },
    cannot: many('cannot'),
  };
  const { created, changed, same, cannot } = counts;
  const head = t(done ? 'cli.imported' : 'cli.wouldImport', { created, changed, same, cannot });
  const twins = preview.items.filter(({ isTwin }) => isTwin).length;
  const outside = preview.outsidePeriod;
  return {
    lines: [
      head,
      ...preview.items.flatMap((item) => problemLine(item, line, t)),
      ...(twins > 0 ? [t('cli.twinsLeftOut', { count: twins })] : []),
      ...(outside > 0 ? [t('programme.import.outside', { count: outside })] : []),
      ...preview.cuts.map((cut) => t(`programme.import.cut.${cut}`)),
    ],
    json: done ? { ...done, preview } : { preview },
    // Of a file in which nothing could be read, nothing was brought in.
    exitCode: cannot > 0 && cannot === preview.items.length ? 1 : 0,
  };
}

/** `rivi 5, to 14.1.2027 Kahvila: Loppumisaika puuttuu.` */
function problemLine(
  { row, date, title, reason }: Preview['items'][number],
  { language }: CommandLine,
  t: Translate,
): string[] {
  if (reason === null) return [];
  const where = [
    row === null ? '' : t('programme.import.rowNumber', { row }),
    [date === null ? '' : formatDay(date, language), title].filter((part) => part !== '').join(' '),
  ].filter((part) => part !== '');
  return [`${where.join(', ')}: ${t(`programme.import.reason.${reason}`)}`];
}
