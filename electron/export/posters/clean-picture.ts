import type { Picture } from '#shared/domain/posters/poster-input.ts';
import { redrawn } from './draw-png.ts';
import { pictureSize } from './picture-size.ts';

/** A picture that is sure to be drawn, with its size in pixels. */
export type CleanPicture = Readonly<{ picture: Picture; width: number; height: number }>;

/** Enough for a logo on A3 paper. */
const mostPixels = 900;

/**
 * A logo as somebody gave it, drawn anew on white: whatever kind of PNG or JPEG it was, the file
 * that is printed holds a plain picture and nothing else. Null for what is no picture.
 */
export async function cleanPicture(given: Picture | null): Promise<CleanPicture | null> {
  const size = given ? pictureSize(Buffer.from(given.base64, 'base64')) : null;
  if (!given || !size) return null;
  const scale = Math.min(1, mostPixels / Math.max(size.width, size.height));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const bytes = await redrawn(given, { width, height });
  const base64 = Buffer.from(bytes).toString('base64');
  return { picture: { mime: 'image/png', base64 }, width, height };
}
