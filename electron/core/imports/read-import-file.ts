import { createHash } from 'node:crypto';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { maxImportBytes } from '#shared/contract/programme.ts';
import type { ImportEntry, ImportIssue } from '#shared/domain/people-import/entries.ts';
import {
  askedFields,
  type ImportColumns,
  type ImportField,
  type ImportMatching,
  missingFields,
  type RefusedKind,
} from '#shared/domain/people-import/import-fields.ts';
import { matchImport, refusedColumns } from '#shared/domain/people-import/match-import.ts';
import { entryReader } from '#shared/domain/people-import/read-entries.ts';
import type { DayReading } from '#shared/domain/tables/read-days.ts';
import { rowsBelow } from '#shared/domain/tables/row-limit.ts';
import type { Sheet } from '#shared/domain/tables/sheet.ts';
import type { ErrorCode } from '#shared/kernel/error-codes.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { readSettings } from '../people/people-settings.ts';
import type { ImportFiles } from './import-files.ts';
import type { ImportJob } from './import-jobs.ts';
import { rememberedMatching } from './remembered-matching.ts';

export type FileInput = ParsedInput<'imports.preview'>;

/** A file as it was read: the sheet, how its columns were understood, and what its rows say. */
export type ReadFile = Readonly<{
  digest: string;
  sheets: readonly Sheet[];
  place: number;
  sheet: Sheet;
  matching: ImportMatching;
  refused: ReadonlyMap<number, RefusedKind>;
  /** What its columns may be chosen to hold. */
  fields: readonly ImportField[];
  isRemembered: boolean;
  reading: DayReading;
  entries: readonly ImportEntry[];
  issues: readonly ImportIssue[];
  isCut: boolean;
  /** Rows below the header beyond what is read. */
  rowsLeftOut: number;
}>;

/** More marks than this are no one venue's years, and would be held in memory. */
const mostEntries = 100_000;

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');

/** A calendar is no help here, though the same reader is asked for the programme. */
const asTable: Readonly<Partial<Record<ErrorCode, ErrorCode>>> = {
  'file-pdf': 'table-pdf',
  'file-unknown': 'table-unknown',
};

/** Reads the file of a call, whatever its name says. */
export async function readImportFile(
  context: Context,
  files: ImportFiles,
  { input, job }: Readonly<{ input: FileInput; job: ImportJob }>,
): Promise<Result<ReadFile>> {
  const { stores, now } = context;
  const tooLarge = { params: { megabytes: maxImportBytes / 1024 / 1024 } };
  const { base64, kind, table } = input;
  // Three bytes to four signs: what is too long is not even decoded.
  if (base64.length > (maxImportBytes / 3) * 4 + 4) return err('file-too-large', tooLarge);
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const workbook = await files.readTable(bytes);
  if (!workbook.ok) {
    const { code, ...details } = workbook.error;
    return err(asTable[code] ?? code, details);
  }
  if (job.isCancelled) return err('import-cancelled');
  const { sheets } = workbook.value;
  const reading = readingOf(input.lastDay ?? now.date);
  const place = table?.sheet ?? likelySheet(sheets, { kind, reading });
  const sheet = sheets[place];
  if (!sheet) return err('not-found');
  const found = matchImport(sheet, kind, { layout: table?.layout ?? null, reading });
  const kept = table ? null : rememberedMatching(stores.peopleImports, sheet, { kind, found });
  const asked = table?.matching ? chosen(table.matching, found.layout) : (kept ?? found);
  const refused = refusedColumns(sheet, asked, kind);
  const fields = askedFields(kind, readSettings(context).fields);
  const matching = withoutUnasked(asked, refused, fields);
  const parts = { sheet, matching, reading, kind };
  const read = await collected(parts, { files, job });
  if (!read.ok) return read;
  const about = {
    digest: digestOf(bytes),
    sheets,
    place,
    sheet,
    matching,
    refused,
    reading,
    fields,
  };
  return ok({ ...about, ...read.value, isRemembered: kept !== null });
}

/** A day without a year is the last one before this day that fits. */
const readingOf = (lastDay: LocalDate): DayReading => ({
  period: { from: addDays(lastDay, -364), until: lastDay },
  previous: null,
  slashes: 'day-first',
});

/** The first that is shown and says enough, else the first that is shown. */
function likelySheet(
  sheets: readonly Sheet[],
  { kind, reading }: Pick<FileInput, 'kind'> & Readonly<{ reading: DayReading }>,
): number {
  const isShown = ({ isHidden, rows }: Sheet): boolean => !isHidden && rows.length > 0;
  const best = sheets.findIndex((sheet) => {
    if (!isShown(sheet)) return false;
    return missingFields(kind, matchImport(sheet, kind, { layout: null, reading })).length === 0;
  });
  return Math.max(best < 0 ? sheets.findIndex(isShown) : best, 0);
}

type ChosenMatching = NonNullable<NonNullable<FileInput['table']>['matching']>;

/** The first column counts where somebody chose two for one field. */
function chosen(
  { headerRow, columns }: ChosenMatching,
  layout: ImportMatching['layout'],
): ImportMatching {
  const pairs = columns.map(({ field, column }) => [field, column] as const);
  return { headerRow, layout, columns: Object.fromEntries(pairs.toReversed()) as ImportColumns };
}

/**
 * A refused column is never read in, whatever was chosen or remembered; nor is one whose field has
 * been switched off.
 */
function withoutUnasked(
  matching: ImportMatching,
  refused: ReadonlyMap<number, RefusedKind>,
  fields: readonly string[],
): ImportMatching {
  const kept = Object.entries(matching.columns).filter(
    ([field, column]) => !refused.has(column) && fields.includes(field),
  );
  return { ...matching, columns: Object.fromEntries(kept) as ImportColumns };
}

type Collecting = Readonly<{
  sheet: Sheet;
  matching: ImportMatching;
  reading: DayReading;
  kind: FileInput['kind'];
}>;

/** Every row in turn, with pauses for others. */
async function collected(
  { sheet, ...of }: Collecting,
  { files, job }: Readonly<{ files: ImportFiles; job: ImportJob }>,
): Promise<Result<Pick<ReadFile, 'entries' | 'issues' | 'isCut' | 'rowsLeftOut'>>> {
  const entries: ImportEntry[] = [];
  const issues: ImportIssue[] = [];
  const { headerRow } = of.matching;
  const { below, leftOut } = rowsBelow(sheet, headerRow);
  const all = { entries, issues, isCut: false, rowsLeftOut: leftOut };
  if (missingFields(of.kind, of.matching).length > 0) return ok(all);
  const pace = files.newPace();
  const readRow = entryReader(sheet, of);
  job.of = below.length;
  for (const [i, row] of below.entries()) {
    const wait = pace();
    if (wait) await wait;
    if (job.isCancelled) return err('import-cancelled');
    job.done = i;
    const read = readRow(row, headerRow + i + 1);
    for (const issue of read.issues) issues.push(issue);
    if (entries.length + read.entries.length > mostEntries) return ok({ ...all, isCut: true });
    for (const entry of read.entries) entries.push(entry);
  }
  return ok(all);
}
