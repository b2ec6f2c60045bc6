import type { ParsedInput } from '#shared/contract/contract.ts';
import { maxImportBytes } from '#shared/contract/programme.ts';
import { decodeCalendar } from '#shared/domain/programme-import/decode-calendar.ts';
import type { FileProblem, Period, PreviewItem } from '#shared/domain/programme-import/preview.ts';
import type { ReadProgramme } from '#shared/domain/programme-import/preview-of.ts';
import { readCalendar } from '#shared/domain/programme-import/read-calendar.ts';
import { matchColumns } from '#shared/domain/programme-import/table/match-columns.ts';
import { readTableProgramme } from '#shared/domain/programme-import/table/read-table-programme.ts';
import {
  isEnough,
  type TableColumns,
  type TableMatching,
} from '#shared/domain/programme-import/table/table-columns.ts';
import { mostRows } from '#shared/domain/tables/row-limit.ts';
import type { Sheet } from '#shared/domain/tables/sheet.ts';
import type { ErrorCode } from '#shared/kernel/error-codes.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { ProgrammeFiles } from './programme-files.ts';

/** How a table was read. */
export type ReadTable = Readonly<{
  sheets: readonly Sheet[];
  /** Which of them was read. */
  place: number;
  matching: TableMatching;
}>;

/** A file as sessions of a period. */
export type ReadImport = Readonly<{
  read: ReadProgramme;
  rowOf: (item: PreviewItem) => number | null;
  /** Null for a calendar. */
  table: ReadTable | null;
}>;

type Asked = Omit<ParsedInput<'programme.previewImport'>, 'rooms' | 'groups'>;

/** The longest period a file is read for: three terms and the holidays between them. */
const longestDays = 800;

/** Reads the file of a call, whichever kind it is. */
export function readImport(files: ProgrammeFiles, asked: Asked): Result<ReadImport> {
  const { from, to, base64 } = asked;
  const fault = periodFault(from, to, longestDays);
  if (fault) return { ok: false, error: fault };
  // Three bytes to four signs: what is too long is not even decoded.
  if (base64.length > (maxImportBytes / 3) * 4 + 4) return tooLarge();
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length > maxImportBytes) return tooLarge();
  const period = { from, until: to };
  return isCalendar(bytes) ? readIcs(bytes, period) : readSheets(files, bytes, asked);
}

const tooLarge = () =>
  err('file-too-large', { params: { megabytes: maxImportBytes / 1024 / 1024 } });

/** By what it says of itself near its beginning, after whatever a mail program put before it. */
const isCalendar = (bytes: Uint8Array): boolean =>
  /^BEGIN:V(CALENDAR|EVENT)\b/im.test(decodeCalendar(bytes.subarray(0, 16_384)));

const problemCodes: Readonly<Record<FileProblem, ErrorCode>> = {
  'too-large': 'file-too-large',
  'not-a-calendar': 'file-not-calendar',
  'too-many-entries': 'file-too-much',
  'too-deep': 'file-too-much',
};

function readIcs(bytes: Uint8Array, period: Period): Result<ReadImport> {
  const read = readCalendar({ bytes, period });
  if (read.kind === 'refused') return err(problemCodes[read.reason]);
  return ok({ read, rowOf: () => null, table: null });
}

function readSheets(
  { readTable }: ProgrammeFiles,
  bytes: Uint8Array,
  { from, to, table }: Asked,
): Result<ReadImport> {
  const workbook = readTable(bytes);
  if (!workbook.ok) return workbook;
  const { sheets } = workbook.value;
  const place = table?.sheet ?? likelySheet(sheets);
  const sheet = sheets[place];
  if (!sheet) return err('not-found');
  const matching = table?.matching ? chosen(table.matching) : matchColumns(sheet);
  const period = { from, until: to };
  const lengthMinutes = table?.lengthMinutes ?? null;
  // Without a day or a title there is nothing but a fault for every row.
  const end = matching.headerRow + mostRows;
  const readable = { ...sheet, rows: isEnough(matching) ? sheet.rows.slice(0, end) : [] };
  const { rowOf, ...read } = readTableProgramme({
    ...{ sheet: readable, matching, lengthMinutes, period },
  });
  return ok({ read, rowOf, table: { sheets, place, matching } });
}

/** The first that is shown and has a programme in it, else the first that is shown. */
function likelySheet(sheets: readonly Sheet[]): number {
  const isShown = ({ isHidden, rows }: Sheet): boolean => !isHidden && rows.length > 0;
  const best = sheets.findIndex((sheet) => isShown(sheet) && isEnough(matchColumns(sheet)));
  return Math.max(best < 0 ? sheets.findIndex(isShown) : best, 0);
}

type ChosenMatching = NonNullable<NonNullable<Asked['table']>['matching']>;

/** The first column counts where somebody chose two for one field. */
function chosen({ headerRow, columns }: ChosenMatching): TableMatching {
  const pairs = columns.map(({ field, column }) => [field, column] as const);
  return { headerRow, columns: Object.fromEntries(pairs.toReversed()) as TableColumns };
}
