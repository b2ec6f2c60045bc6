import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '#shared/domain/posters/poster-input.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import type { Grey, Mark, Page } from './page.ts';
import type { Run, Typeface } from './typeface.ts';

let engine: Promise<void> | undefined;

/** Starts the engine once; from the second time on it is there. */
function startEngine(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  engine ??= readFile(path).then((bytes) => initWasm(bytes));
  return engine;
}

/**
 * A page as a PNG picture of that many pixels in width. Letters are drawn as the outlines that
 * the PDF embeds, so the picture has the same lines as the paper.
 */
export async function drawPng(face: Typeface, page: Page, width: number): Promise<Uint8Array> {
  return rendered(pageSvg(face, page), width);
}

/** A picture drawn anew on white, in the size given. */
export async function redrawn(
  { mime, base64 }: Picture,
  { width, height }: Readonly<{ width: number; height: number }>,
): Promise<Uint8Array> {
  const mark = { kind: 'picture', x: 0, y: 0, width, height, of: { mime, base64 } } as const;
  return rendered(svg({ width, height }, pictureSvg(mark)), width);
}

async function rendered(markup: string, width: number): Promise<Uint8Array> {
  await startEngine();
  const resvg = new Resvg(markup, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
    background: '#ffffff',
  });
  try {
    const picture = resvg.render();
    const bytes = picture.asPng();
    picture.free();
    return bytes;
  } finally {
    resvg.free();
  }
}

/** The page as SVG, all letters as outlines: no text of a person becomes markup. */
export function pageSvg(face: Typeface, { width, height, blocks }: Page): string {
  const outlines = new Map<string, string>();
  const body = blocks
    .flatMap(({ marks }) => marks.map((mark) => svgOf(face, mark, outlines)))
    .join('');
  const defs = [...outlines.values()].join('');
  return svg({ width, height }, `<defs>${defs}</defs>${body}`);
}

function svg({ width, height }: Readonly<{ width: number; height: number }>, body: string): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg ${names} ${size}>${body}</svg>`;
}

function svgOf(face: Typeface, mark: Mark, outlines: Map<string, string>): string {
  switch (mark.kind) {
    case 'text':
      return textSvg(face, mark, outlines);
    case 'box':
      return `<rect ${corner(mark)} fill="${shade(mark.fill)}"/>`;
    case 'frame':
      return `<rect ${corner(mark)} fill="none" stroke="#000" stroke-width="${mark.thickness}"/>`;
    case 'disc': {
      const { x, y, radius, isFull } = mark;
      const fill = isFull ? '#000' : 'none';
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="#000" stroke-width="${radius * 0.4}"/>`;
    }
    case 'picture':
      return pictureSvg(mark);
    default:
      return assertNever(mark);
  }
}

function pictureSvg(mark: Extract<Mark, { kind: 'picture' }>): string {
  const { mime, base64 } = mark.of;
  const data = base64.replace(/[^\w+/=]/g, '');
  const href = `xlink:href="data:${mime};base64,${data}"`;
  return `<image ${corner(mark)} preserveAspectRatio="none" ${href}/>`;
}

type TextMark = Extract<Mark, { kind: 'text' }>;

function textSvg(
  face: Typeface,
  { run, x, baseline, grey }: TextMark,
  outlines: Map<string, string>,
): string {
  const { glyphs, positions, unitsPerEm } = face.glyphs(run);
  const scale = run.size / unitsPerEm;
  let at = 0;
  let drawn = '';
  for (const [i, glyph] of glyphs.entries()) {
    const position = positions[i];
    const id = outlineId(run, glyph.id);
    const path = glyph.path.toSVG();
    if (path !== '') {
      if (!outlines.has(id)) outlines.set(id, `<path id="${id}" d="${path}"/>`);
      const [dx, dy] = [at + (position?.xOffset ?? 0), position?.yOffset ?? 0];
      drawn += `<use xlink:href="#${id}" x="${dx}" y="${dy}"/>`;
    }
    at += position?.xAdvance ?? 0;
  }
  // Glyphs grow upwards, pages downwards.
  const matrix = `matrix(${scale} 0 0 ${-scale} ${x} ${baseline})`;
  return `<g transform="${matrix}" fill="${shade(grey)}">${drawn}</g>`;
}

function outlineId({ family, bold }: Run, glyph: number): string {
  return `${family}-${bold ? 'b' : 'n'}-${glyph}`;
}

type Placed = Readonly<{ x: number; y: number; width: number; height: number }>;

function corner({ x, y, width, height }: Placed): string {
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

function shade(grey: Grey): string {
  const part = Math.round(grey * 255);
  return `rgb(${part},${part},${part})`;
}
