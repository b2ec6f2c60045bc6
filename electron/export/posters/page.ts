import type { Language } from '#shared/contract/app.ts';
import type { Picture } from '#shared/domain/posters/poster-input.ts';
import type { Run } from './typeface.ts';

/** Brightness: 0 black, 1 white. A poster has no colour, so no printer can lose a meaning. */
export type Grey = number;

/** Something drawn at a place: points from the upper left corner of the page. */
export type Mark =
  | Readonly<{ kind: 'text'; x: number; baseline: number; run: Run; grey: Grey }>
  | Readonly<{ kind: 'box'; x: number; y: number; width: number; height: number; fill: Grey }>
  | Readonly<{
      kind: 'frame';
      x: number;
      y: number;
      width: number;
      height: number;
      thickness: number;
    }>
  | Readonly<{ kind: 'disc'; x: number; y: number; radius: number; isFull: boolean }>
  | Readonly<{ kind: 'picture'; x: number; y: number; width: number; height: number; of: Picture }>;

/** What a screen reader is told of the marks of a block; decoration is passed over. */
export type BlockRole = 'H1' | 'H2' | 'P' | 'Figure' | 'decoration';

/** Marks that belong together and are read one after the other. */
export type Block = Readonly<{
  role: BlockRole;
  marks: readonly Mark[];
  /** Said in place of a picture. */
  alt?: string;
}>;

export type Page = Readonly<{ width: number; height: number; blocks: readonly Block[] }>;

/** Pages with what the file says about itself. */
export type Sheet = Readonly<{ title: string; language: Language; pages: readonly Page[] }>;

const pointsPerMm = 72 / 25.4;
const sides = { A4: [210, 297], A3: [297, 420] } as const;

export const mm = (length: number): number => length * pointsPerMm;

/** The size of a paper in points. */
export function paperSize(
  paper: keyof typeof sides,
  orientation: 'portrait' | 'landscape',
): Readonly<{ width: number; height: number }> {
  const [short, long] = sides[paper].map(mm) as [number, number];
  return orientation === 'portrait'
    ? { width: short, height: long }
    : { width: long, height: short };
}
