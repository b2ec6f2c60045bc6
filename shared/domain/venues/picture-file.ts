export const pictureMimes = ['image/png', 'image/jpeg'] as const;
export type PictureMime = (typeof pictureMimes)[number];

/** Enough for a logo on A3 paper. */
export const mostPictureKilobytes = 500;

/** A picture of more pixels than this is no logo, and drawing it takes a small machine's memory. */
const mostPixels = 40_000_000;

/**
 * What kind of picture a file is by its bytes, whatever its name says; null for any other file, and
 * for one that is broken before its size is told.
 */
export function pictureMimeOf(bytes: Uint8Array): PictureMime | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isDrawable(pngSize(view))) return 'image/png';
  return isDrawable(jpegSize(view)) ? 'image/jpeg' : null;
}

type Size = Readonly<{ width: number; height: number }>;

const isDrawable = (size: Size | null): boolean =>
  size !== null && size.width > 0 && size.height > 0 && size.width * size.height <= mostPixels;

const pngSignature = 0x89504e470d0a1a0an;

function pngSize(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getBigUint64(0) !== pngSignature) return null;
  if (!endsWithIend(view)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A PNG that was cut on its way has lost the chunk that ends it. */
function endsWithIend(view: DataView): boolean {
  const at = view.byteLength - 8;
  return at > 24 && view.getUint32(at) === 0x49454e44;
}

/** Markers that look like the start of a frame and are none. */
const noFrames: readonly number[] = [0xc4, 0xc8, 0xcc];

/** JPEG is a row of segments; the one that starts a frame says the size. */
function jpegSize(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !noFrames.includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
