import ExcelJS from 'exceljs';
import { readTable } from '#electron/import/read-table.ts';
import type { Sheet } from '#shared/domain/tables/sheet.ts';

/** A workbook made by another program, with whatever is done to its one sheet. */
export async function workbookOf(
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Ohjelma'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The sheets of a file that must be readable. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(`refused: ${read.error.code}`);
  return read.value.sheets;
}

/** The first sheet of a file that must be readable. */
export function sheetOf(file: Uint8Array | string): Sheet {
  const [sheet] = sheetsOf(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The code of a file that must be refused, or `ok`. */
export function codeOf(bytes: Uint8Array): string {
  const read = readTable(bytes);
  return read.ok ? 'ok' : read.error.code;
}
