type Size = Readonly<{ width: number; height: number }>;

/** A picture of more pixels than this is no logo. */
const mostPixels = 40_000_000;

/** Width and height of a PNG or JPEG in pixels; null for anything else. */
export function pictureSize(bytes: Buffer): Size | null {
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size || size.width < 1 || size.height < 1) return null;
  return size.width * size.height <= mostPixels ? size : null;
}

const pngSignature = '89504e470d0a1a0a';

function pngSize(bytes: Buffer): Size | null {
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== pngSignature) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** JPEG is a row of segments; the one that starts a frame says the size. */
function jpegSize(bytes: Buffer): Size | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
