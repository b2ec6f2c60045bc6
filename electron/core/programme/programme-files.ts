import type { CalendarProgramme } from '#shared/domain/programme-export/calendar-programme.ts';
import type { Sheet } from '#shared/domain/tables/sheet.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Reading and writing of files; given by whoever puts the program together. */
export type ProgrammeFiles = Readonly<{
  /** XLSX or separated values as rows of cells. */
  readTable: (bytes: Uint8Array) => Result<Readonly<{ sheets: readonly Sheet[] }>>;
  /** A programme as the text of an iCalendar file. */
  writeCalendar: (programme: CalendarProgramme) => string;
}>;
