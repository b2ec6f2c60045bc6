import { cutText } from '#shared/domain/tables/clean-text.ts';
import { escapeXml, stylesXml } from './xlsx-cells.ts';
import { type Sheet, sheetXml } from './xlsx-sheet.ts';
import { type ZipEntry, zip } from './zip.ts';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const openXml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel's limit for the name of a sheet, in UTF-16 units. */
const maxNameLength = 31;

/**
 * Sheet names that Excel takes: at most 31 signs, none of `[]:*?/\`, no apostrophe at either end,
 * not "History" (Excel keeps it for itself), and different from each other whatever the case.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const clean = name.replace(/[[\]:*?/\\\p{C}]/gu, ' ').replace(/\s+/g, ' ');
    const bare = clean.replace(/^[' ]+|[' ]+$/g, '') || 'Narikka';
    let unique = cutText(bare, maxNameLength).replace(/[' ]+$/, '');
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      unique = cutText(bare, maxNameLength - suffix.length).trimEnd() + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function contentTypesXml(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${openXml}.worksheet+xml"/>`,
  );
  return [
    `${xmlHead}<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${openXml}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${openXml}.styles+xml"/>`,
    `${sheets.join('')}</Types>`,
  ].join('');
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return [
    `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${sheets.join('')}</sheets></workbook>`,
  ].join('');
}

/**
 * Writes a workbook (ECMA-376, transitional) from sheets whose rows may be made while they are
 * read. Written here and not by a library, on figures: 100,000 rows of 8 columns took 0.9 s and
 * 104 MB, against 2.3 s and 165 MB with exceljs' stream writer and 4.1 s and 490 MB with
 * write-excel-file 4.1.1 – which also breaks the file where a cell says "constructor".
 */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const paths = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const parts: ZipEntry[] = [
    { path: '[Content_Types].xml', chunks: [contentTypesXml(sheets.length)] },
    { path: '_rels/.rels', chunks: [relationsXml([['officeDocument', 'xl/workbook.xml']])] },
    { path: 'xl/workbook.xml', chunks: [workbookXml(names)] },
    {
      path: 'xl/_rels/workbook.xml.rels',
      chunks: [
        relationsXml([
          ...paths.map((path) => ['worksheet', path] as const),
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { path: 'xl/styles.xml', chunks: [stylesXml()] },
  ];
  for (const [i, sheet] of sheets.entries()) {
    parts.push({ path: `xl/worksheets/sheet${i + 1}.xml`, chunks: sheetXml(sheet, i === 0) });
  }
  return zip(parts);
}
