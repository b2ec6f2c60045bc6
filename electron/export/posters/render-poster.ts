import type { Wall } from '#shared/domain/posters/wall.ts';
import type { Sheet } from './page.ts';
import type { Typeface } from './typeface.ts';

export type PosterFile = Readonly<{ bytes: Uint8Array; mimeType: string; extension: string }>;

/** Where the font files are; see `fontDictionary`. */
export type PosterOptions = Readonly<{ fontDirectory?: string; pngWidth?: number }>;

/** Wide enough for a screen and for what social media make of it. */
const usualWidth = 2200;

/** Lays it out: one PDF with selectable text, or the same pages as PNG pictures, a file a page. */
export async function renderWall(
  wall: Wall,
  format: 'pdf' | 'png',
  options: PosterOptions = {},
): Promise<readonly PosterFile[]> {
  // Loaded when asked for: fonts and their engines take time that a start should not wait.
  const [{ openTypeface }, { layOutWall }] = await Promise.all([
    import('./typeface.ts'),
    import('./lay-out-wall.ts'),
  ]);
  const face = openTypeface(options.fontDirectory);
  const sheet = await layOutWall(face, wall);
  return format === 'pdf' ? pdfFiles(face, sheet) : pngFiles(face, sheet, options.pngWidth);
}

async function pdfFiles(face: Typeface, sheet: Sheet): Promise<readonly PosterFile[]> {
  const { drawPdf } = await import('./draw-pdf.ts');
  const bytes = await drawPdf(face, sheet);
  return [{ bytes, mimeType: 'application/pdf', extension: 'pdf' }];
}

async function pngFiles(
  face: Typeface,
  { pages }: Sheet,
  width = usualWidth,
): Promise<readonly PosterFile[]> {
  const { drawPng } = await import('./draw-png.ts');
  const files: PosterFile[] = [];
  for (const page of pages) {
    const bytes = await drawPng(face, page, width);
    files.push({ bytes, mimeType: 'image/png', extension: 'png' });
  }
  return files;
}
