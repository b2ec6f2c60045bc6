import type { Sheet } from '../../tables/sheet.ts';
import type { Period, PreviewItem, ProgrammeEntry, UntakenEntry } from '../preview.ts';
import type { ReadProgramme } from '../preview-of.ts';
import { readRows } from './read-rows.ts';
import type { TableMatching } from './table-columns.ts';

/** A sheet and how it is to be read. */
export type TableProgramme = Readonly<{
  sheet: Sheet;
  matching: TableMatching;
  lengthMinutes: number | null;
  period: Period;
}>;

/** What was read, and the row of the table that each line of a preview comes from. */
export type ReadTableProgramme = ReadProgramme &
  Readonly<{ rowOf: (item: PreviewItem) => number | null }>;

/** Reads a table into the same as a calendar file is read into. Nobody's name is read. */
export function readTableProgramme(table: TableProgramme): ReadTableProgramme {
  const { sheet, matching, lengthMinutes, period } = table;
  const { rowOf, ...read } = readRows({ rows: sheet.rows, matching, lengthMinutes }, period);
  const rows = new Map([...rowOf].map(([entry, row]) => [keyOf(entry), row]));
  return {
    ...read,
    period,
    uids: read.entries.map(({ uid }) => uid),
    rowOf: (item) => rows.get(keyOf(item.kind === 'cannot' ? item : item.entry)) ?? null,
  };
}

const keyOf = ({ uid, recurrenceId }: ProgrammeEntry | UntakenEntry): string =>
  `${recurrenceId ?? ''}|${uid}`;
