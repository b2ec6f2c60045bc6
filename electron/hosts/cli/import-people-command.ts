import { resolve } from 'node:path';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';
import { importKinds } from '#shared/domain/people-import/import-fields.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { formatMonth } from '#shared/i18n/format.ts';
import { type Translate, translator } from '#shared/i18n/translate.ts';
import { day } from '#shared/kernel/local-date.ts';
import { oneVenue } from './choices.ts';
import { fileOf } from './chosen-file.ts';
import { type CommandLine, type Told, UsageError } from './command-line.ts';
import { Refused, withSignedIn } from './signed-in.ts';

type Input = CallInput<'imports.preview'>;
type Preview = CallOutput<'imports.preview'>;
type Counts = Preview['counts'];

/** Whether `import WHAT` is of people or registers. */
export const isPeopleImport = (what: string | undefined): what is Input['kind'] =>
  importKinds.some((kind) => kind === what);

/** `import people FILE`: what a table of people or registers would bring, and unless `--dry-run`, brings it. */
export async function importPeopleCommand(line: CommandLine, kind: Input['kind']): Promise<Told> {
  const [, , path, extra] = line.words;
  if (path === undefined) throw new UsageError('missingOption', { option: 'FILE' });
  if (extra !== undefined) throw new UsageError('tooManyWords', { word: extra });
  const t = translator(line.language);
  const base64 = fileOf(resolve(path), t);
  return withSignedIn(line, async (callOf) => {
    const venueId = await oneVenue(line, callOf);
    const asked: Input = { jobId: crypto.randomUUID(), venueId, kind, base64 };
    const input = await withGroups(line, callOf, asked);
    const preview = await watched(callOf, input, t, () => callOf('imports.preview', input));
    const { missing } = preview.table;
    if (missing.length > 0) {
      const fields = missing.map((field) => t(`imports.field.${field}`)).join(', ');
      throw new Refused(t('imports.missing', { fields }));
    }
    if (line.flag('dry-run')) return told(line, preview, null);
    const { digest } = preview;
    const work = () => callOf('imports.apply', { ...input, digest });
    return told(line, preview, await watched(callOf, input, t, work));
  });
}

/** `--group NAME` for rows without one, `--create-groups` for those that are not known. */
async function withGroups(line: CommandLine, callOf: Client, asked: Input): Promise<Input> {
  const wished = line.option('group');
  const overwrite = line.flag('overwrite');
  const oneGroup = wished === undefined ? undefined : { kind: 'new' as const, name: wished };
  const input = { ...asked, overwrite, ...(oneGroup ? { oneGroup } : {}) };
  if (!line.flag('create-groups')) return input;
  const { groups } = await callOf('imports.preview', input);
  const open = groups.filter(({ choice }) => choice === null);
  return { ...input, groups: open.map(({ name }) => ({ name, choice: { kind: 'new' as const } })) };
}

/** Says on the error stream how far it is, where somebody sits at it. */
async function watched<T>(
  callOf: Client,
  { jobId }: Input,
  t: Translate,
  work: () => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return await work();
  const timer = setInterval(() => {
    void callOf('imports.progress', { jobId }).then(({ at }) => {
      if (!at) return;
      const { done, of } = at;
      const step = t(`imports.step.${at.step}`);
      process.stderr.write(`\r${t('imports.progress', { step, done, of })}  `);
    });
  }, 500);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    process.stderr.write('\r');
  }
}

const letterOf = (column: number | null): string => (column === null ? '' : columnLetters(column));

function told(line: CommandLine, preview: Preview, done: CallOutput<'imports.apply'> | null): Told {
  const t = translator(line.language);
  const { counts, same, problems, rowsLeftOut, issues } = done ?? preview;
  const monthOf = (month: string | null): string =>
    month === null ? '' : formatMonth(day(`${month}-01`), line.language);
  const some = (Object.keys(counts) as (keyof Counts)[]).filter((thing) => counts[thing] > 0);
  return {
    lines: [
      t(done ? 'imports.done' : 'imports.result'),
      ...some.map((thing) => `${t(`imports.counts.${thing}`)}: ${counts[thing]}`),
      `${t('imports.sameCount')}: ${same}`,
      `${t('imports.problems')}: ${problems}`,
      ...(rowsLeftOut > 0 ? [t('imports.rowsLeftOut', { count: rowsLeftOut })] : []),
      ...issues.map(({ row, column, seen, code, month }) =>
        [
          ...[`${t('imports.issueRow')} ${row}${letterOf(column)}:`, seen],
          t(`imports.code.${code}`, { month: monthOf(month) }),
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ],
    json: done ? { ...done, preview } : { preview },
    // Of a file in which nothing could be read, nothing was brought in.
    exitCode: problems > 0 && some.length === 0 && same === 0 ? 1 : 0,
  };
}
