import { parseXml } from '../parse-xml.ts';

/** Built-in number formats of dates and times (ECMA-376 18.8.30); some vary by country. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/**
 * Which cell styles show a number as a date, a time or a length: there is no other sign of it in
 * the file. Null where the part is broken.
 */
export function readTimeStyles(xml: Uint8Array): ReadonlySet<number> | null {
  const ownFormats = new Map<number, string>();
  const found = new Set<number>();
  let [isInCellStyles, place] = [false, 0];
  const isRead = parseXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId ?? 0);
      if (name === 'numFmt') ownFormats.set(id, formatCode ?? '');
      if (name === 'cellXfs') isInCellStyles = true;
      if (name !== 'xf' || !isInCellStyles) return;
      const own = ownFormats.get(id);
      if (own === undefined ? isBuiltIn(id) : showsTime(own)) found.add(place);
      place += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return isRead ? found : null;
}

/** Whether a format such as `ddd d.m.yyyy` or `[h]:mm` has a letter of dates or times in it. */
export function showsTime(format: string): boolean {
  const bare = format
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    // Lengths stay, colours and locales go.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[dmyhs]/i.test(bare.split(';')[0] ?? '');
}
