import type { KnownSession, ProgrammePreview } from '#shared/domain/programme-import/preview.ts';
import { previewOf } from '#shared/domain/programme-import/preview-of.ts';
import { matchColumns } from '#shared/domain/programme-import/table/match-columns.ts';
import { readTableProgramme } from '#shared/domain/programme-import/table/read-table-programme.ts';
import type { TableMatching } from '#shared/domain/programme-import/table/table-columns.ts';
import type { Cell, Sheet } from '#shared/domain/tables/sheet.ts';
import { day } from '#shared/kernel/local-date.ts';
import { linesOf } from '../a-calendar.ts';

/** From autumn to spring: a day without a year is of either. */
export const season = { from: day('2026-08-01'), until: day('2027-05-31') };

export const sheetOf = (rows: readonly (readonly Cell[])[]): Sheet => ({
  ...{ name: 'Ohjelma', isHidden: false, rows, notes: [] },
});

type Reading = Readonly<{
  matching?: TableMatching;
  lengthMinutes?: number | null;
  sessions?: readonly KnownSession[];
}>;

export function read(rows: readonly (readonly Cell[])[], reading: Reading = {}): ProgrammePreview {
  const table = readTableProgramme({
    sheet: sheetOf(rows),
    matching: reading.matching ?? matchColumns({ rows }),
    lengthMinutes: reading.lengthMinutes ?? null,
    period: season,
  });
  const sessions = reading.sessions ?? [];
  return previewOf(table, { sessions, rooms: [], closedMonths: [], places: new Map() });
}

/** `2026-11-24 10:00-12:00 Lukupiiri` of each row that is taken, `!reason Title` of others. */
export const lines = (rows: readonly (readonly Cell[])[], reading: Reading = {}): string[] =>
  linesOf(read(rows, reading));
