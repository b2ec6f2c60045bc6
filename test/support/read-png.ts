import { inflateSync } from 'node:zlib';

/** A decoded picture: four bytes a pixel, red, green, blue, alpha. */
export type Pixels = Readonly<{ width: number; height: number; data: Uint8Array }>;

/** Reads a PNG of 8-bit RGBA without interlacing, as resvg writes them, by the PNG standard. */
export function readPng(bytes: Uint8Array): Pixels {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const kind = [...png.subarray(24, 29)].join(' ');
  if (kind !== '8 6 0 0 0') throw new Error(`another kind of PNG: ${kind}`);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + length));
  }
  return { width, height, data: unfiltered(inflateSync(Buffer.concat(parts)), width, height) };
}

function unfiltered(raw: Buffer, width: number, height: number): Uint8Array {
  const row = width * 4;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < 4 ? 0 : (data[at - 4] ?? 0);
      const up = y === 0 ? 0 : (data[at - row] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (data[at - row - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
