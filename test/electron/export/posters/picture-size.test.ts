import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureSize } from '#electron/export/posters/picture-size.ts';

const png = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(33);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
/** A start, a segment of another kind, and the frame. */
const jpeg = Buffer.from('ffd8ffe000044a46ffc20011080064012c03', 'hex');

it('reads the size of a PNG and of a JPEG', () => {
  expect(pictureSize(png(640, 480))).toEqual({ width: 640, height: 480 });
  expect(pictureSize(jpeg)).toEqual({ width: 300, height: 100 });
});

it('takes nothing for a picture that has no size or far too much of it', () => {
  expect(pictureSize(png(0, 10))).toBeNull();
  expect(pictureSize(png(2 ** 31, 2 ** 31))).toBeNull();
});

it('answers any bytes', () => {
  const start = fc.constantFrom(png(3, 4).subarray(0, 8), jpeg.subarray(0, 4), Buffer.alloc(0));
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 60 }), (first, rest) => {
      const size = pictureSize(Buffer.concat([first, Buffer.from(rest)]));
      expect(size === null || size.width * size.height > 0).toBe(true);
    }),
  );
});
