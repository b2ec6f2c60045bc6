import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as it stands on a page: points from the lower left corner. */
export type PdfText = Readonly<{
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
}>;

export type PdfPage = Readonly<{ width: number; height: number; texts: readonly PdfText[] }>;

/** A PDF read back by another program than the one that wrote it. */
export type ReadPdf = Readonly<{
  pages: readonly PdfPage[];
  title: unknown;
  language: unknown;
  isTagged: boolean;
  /** Roles of the structure of the first page, in reading order. */
  roles: readonly string[];
}>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, baseline = 0] = item.transform as number[];
      return [{ text: item.str, x, baseline, width: item.width, size }];
    });
    pages.push({ width, height, texts });
  }
  const { info } = await document.getMetadata();
  // A Map, whatever the types say.
  const marks: unknown = await document.getMarkInfo();
  const tree = await (await document.getPage(1)).getStructTree();
  await loading.destroy();
  const { Title: title, Language: language } = info as { Title?: unknown; Language?: unknown };
  const isTagged = marks instanceof Map && marks.get('Marked') === true;
  return { pages, title, language, isTagged, roles: rolesOf(tree) };
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [String(node.role), ...children.flatMap(rolesOf)];
}

/** All text without white space, so that line breaks do not matter. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');
export const textOfPdf = ({ pages }: ReadPdf): string =>
  squeezed(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
