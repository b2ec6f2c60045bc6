import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureMimeOf } from '#shared/domain/venues/picture-file.ts';

/** Heads of real files: a PNG of 2 × 1, a JPEG of 32 × 16 with a comment before its frame. */
const iend = '0000000049454e44ae426082';
const png = Buffer.from(`89504e470d0a1a0a0000000d4948445200000002000000010802000000${iend}`, 'hex');
const jpeg = Buffer.from('ffd8fffe00046869ffc4000400ffffc0000b0800100020010111001100', 'hex');

it('knows a picture by its bytes, wherever they lie in memory', () => {
  expect(pictureMimeOf(png)).toBe('image/png');
  expect(pictureMimeOf(jpeg)).toBe('image/jpeg');
  const inside = Buffer.concat([Buffer.from('xx'), png]).subarray(2);
  expect(pictureMimeOf(inside)).toBe('image/png');
});

it('takes no PNG that was cut on its way', () => {
  for (let length = 0; length < png.length; length++) {
    expect(pictureMimeOf(png.subarray(0, length))).toBeNull();
  }
});

it('takes nothing that is cut off before its size, and never breaks', () => {
  fc.assert(
    fc.property(fc.constantFrom(png, jpeg), fc.nat(28), (file, length) => {
      const cut = file.subarray(0, Math.min(length, 20));
      expect(pictureMimeOf(cut)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => pictureMimeOf(bytes) === null),
  );
  const hostile = fc
    .uint8Array({ maxLength: 200 })
    .map((rest) => Buffer.concat([jpeg.subarray(0, 2), rest]));
  fc.assert(fc.property(hostile, (bytes) => [null, 'image/jpeg'].includes(pictureMimeOf(bytes))));
});
