import type { Sheet } from '#shared/domain/tables/sheet.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { decodeText } from './decode-text.ts';
import { fileKindOf } from './file-kind.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { openZip } from './zip-archive.ts';

/** A workbook as rows of cells; a CSV file is a workbook of one sheet. */
export type Workbook = Readonly<{ sheets: readonly Sheet[] }>;

/**
 * Reads a table file, whatever its name says: XLSX or separated values. Any other file is refused
 * with a code that says what it is; whatever the bytes are, time and memory are bounded.
 */
export function readTable(bytes: Uint8Array): Result<Workbook> {
  if (bytes.length > limits.fileBytes) {
    return err('file-too-large', { params: { megabytes: limits.fileBytes / 1024 / 1024 } });
  }
  const kind = fileKindOf(bytes);
  switch (kind) {
    case 'empty':
      return err('file-empty');
    case 'zip':
      return readArchive(bytes);
    case 'ole':
      return err(isEncryptedPackage(bytes) ? 'file-encrypted' : 'file-old-excel');
    case 'pdf':
      return err('file-pdf');
    case 'text':
      return readText(bytes);
    default:
      return err('file-unknown');
  }
}

/** Excel puts an encrypted workbook into the old container, under this name. */
const isEncryptedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );

function readArchive(bytes: Uint8Array): Result<Workbook> {
  const archive = openZip(bytes);
  if (!archive.ok) return archive;
  const { has, bytesOf } = archive.value;
  if (!has('[Content_Types].xml')) {
    const type = bytesOf('mimetype');
    const isOpenDocument =
      type.ok && type.value && decodeText(type.value).includes('opendocument.spreadsheet');
    return err(isOpenDocument ? 'file-open-document' : 'file-unknown');
  }
  if (has('word/document.xml') || has('ppt/presentation.xml')) return err('file-unknown');
  if (has('xl/workbook.bin')) return err('file-old-excel');
  const sheets = readXlsx(archive.value);
  if (!sheets.ok) return sheets;
  return workbookOf(sheets.value);
}

function readText(bytes: Uint8Array): Result<Workbook> {
  const text = decodeText(bytes);
  // Web pages and XML are saved under the names of tables, too.
  if (/^\s*<[!?\w]/.test(text) || text.includes('\u0000')) return err('file-unknown');
  return workbookOf([readCsv(text)]);
}

/** Empty rows at the end are none. */
function workbookOf(read: readonly Sheet[]): Result<Workbook> {
  const sheets = read.map((sheet) => {
    const last = sheet.rows.findLastIndex((row) => row.length > 0);
    return { ...sheet, rows: sheet.rows.slice(0, last + 1) };
  });
  return sheets.some(({ rows }) => rows.length > 0) ? ok({ sheets }) : err('file-empty');
}
