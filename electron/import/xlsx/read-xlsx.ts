import type { Sheet } from '#shared/domain/tables/sheet.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { limits } from '../limits.ts';
import type { ZipArchive } from '../zip-archive.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readTimeStyles } from './time-styles.ts';
import { readWorkbookParts, type WorkbookParts, workbookPath } from './workbook-parts.ts';

/** Reads the sheets of an Excel workbook (ECMA-376), hidden ones marked. */
export function readXlsx(archive: ZipArchive): Result<readonly Sheet[]> {
  const parts = partsOf(archive);
  if (!parts.ok) return parts;
  const { sharedStrings, styles, from1904 } = parts.value;
  const texts = readPart(archive, sharedStrings, readSharedStrings, []);
  if (!texts.ok) return texts;
  const timeStyles = readPart(archive, styles, readTimeStyles, new Set<number>());
  if (!timeStyles.ok) return timeStyles;
  const left = { cells: limits.cells as number, merged: limits.mergedCells as number };
  const context = { sharedStrings: texts.value, timeStyles: timeStyles.value, from1904, left };
  return readSheets(archive, parts.value, context);
}

function partsOf(archive: ZipArchive): Result<WorkbookParts> {
  const roots = readPart(archive, '_rels/.rels', workbookPath, null);
  if (!roots.ok) return roots;
  const path = roots.value ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const workbook = archive.bytesOf(path);
  if (!workbook.ok) return workbook;
  const relationships = archive.bytesOf(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!relationships.ok) return relationships;
  if (!workbook.value || !relationships.value) return err('file-damaged');
  const parts = readWorkbookParts(path, workbook.value, relationships.value);
  return parts ? ok(parts) : err('file-damaged');
}

function readSheets(
  archive: ZipArchive,
  { sheets }: WorkbookParts,
  context: SheetContext,
): Result<readonly Sheet[]> {
  const read: Sheet[] = [];
  for (const { name, isHidden, path } of sheets.slice(0, limits.sheets)) {
    const bytes = archive.bytesOf(path);
    if (!bytes.ok) return bytes;
    // Charts lie among the sheets, too, under another root.
    const found = bytes.value && readSheet(bytes.value, context);
    if (!found) return err('file-damaged');
    read.push({ name: name.slice(0, 100), isHidden, ...found });
  }
  return ok(read);
}

/** A part that may be missing. */
function readPart<T>(
  archive: ZipArchive,
  path: string | null,
  read: (xml: Uint8Array) => T | null,
  otherwise: T,
): Result<T> {
  if (path === null) return ok(otherwise);
  const bytes = archive.bytesOf(path);
  if (!bytes.ok) return bytes;
  if (!bytes.value) return ok(otherwise);
  const value = read(bytes.value);
  return value === null && otherwise !== null ? err('file-damaged') : ok(value ?? otherwise);
}
