import { type Attributes, parseXml } from '../parse-xml.ts';

/** A sheet as the workbook lists it. */
export type ListedSheet = Readonly<{ name: string; isHidden: boolean; path: string }>;

/** What `workbook.xml` and its relationships tell. */
export type WorkbookParts = Readonly<{
  sheets: readonly ListedSheet[];
  sharedStrings: string | null;
  styles: string | null;
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean;
}>;

/** Where a workbook lies in its archive, by the package's own relationships (ECMA-376 part 2). */
export function workbookPath(relationships: Uint8Array): string | null {
  return (
    readRelationships(relationships, '').find(({ type }) => type === 'officeDocument')?.path ?? null
  );
}

/** Reads the two parts that lead to all others (ECMA-376 18.2); null where they are broken. */
export function readWorkbookParts(
  path: string,
  workbook: Uint8Array,
  relationships: Uint8Array,
): WorkbookParts | null {
  const targets = readRelationships(relationships, path.slice(0, path.lastIndexOf('/') + 1));
  const byId = new Map(targets.map((target) => [target.id, target.path]));
  const pathOfType = (wanted: string): string | null =>
    targets.find(({ type }) => type === wanted)?.path ?? null;
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    const target = byId.get(relationshipId(attributes));
    if (target === undefined) return;
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    sheets.push({ name: attributes['name'] ?? '', isHidden, path: target });
  };
  if (!parseXml(workbook, { open })) return null;
  return {
    sheets,
    from1904,
    sharedStrings: pathOfType('sharedStrings'),
    styles: pathOfType('styles'),
  };
}

/** `r:id`, whatever prefix the file gives the namespace. */
function relationshipId(attributes: Attributes): string {
  const found = Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name));
  return found?.[1] ?? '';
}

type Relationship = Readonly<{ id: string; type: string; path: string }>;

function readRelationships(xml: Uint8Array, folder: string): Relationship[] {
  const found: Relationship[] = [];
  parseXml(xml, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      // The strict and the usual form differ in the address before the last part.
      const type = (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1);
      found.push({ id: Id ?? '', type, path: fullPath(folder, Target ?? '') });
    },
  });
  return found;
}

/** A target is relative to the part's folder, or begins at the archive's root. */
function fullPath(folder: string, target: string): string {
  const parts = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}
