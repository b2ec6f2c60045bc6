import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import { emojiRanges } from './emoji-ranges.ts';

type Ranges = readonly (readonly [from: number, to: number])[];

/**
 * Noto Sans comes as one small file per script. The ranges are what the files really hold (read
 * from their `cmap` tables, fontsource 5.3.0), which is less than their style sheets promise. The
 * order is the order of choice.
 */
const families = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c6],
    [0x2da, 0x2da],
    [0x2dc, 0x2dc],
    [0x300, 0x301],
    [0x303, 0x304],
    [0x308, 0x309],
    [0x323, 0x323],
    [0x329, 0x329],
    [0x2002, 0x2002],
    [0x2009, 0x2009],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2032, 0x2033],
    [0x2039, 0x203a],
    [0x2044, 0x2044],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
    [0xfffd, 0xfffd],
  ],
  'latin-ext': [
    [0x100, 0x2ff],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1e9f],
    [0x1ef2, 0x1eff],
    [0x2020, 0x2020],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20c0],
    [0x2113, 0x2113],
    [0x2c60, 0x2c7f],
    [0xa720, 0xa7ca],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x4b0, 0x4b1],
    [0x2116, 0x2116],
  ],
  'cyrillic-ext': [
    [0x460, 0x52f],
    [0x1c80, 0x1c88],
    [0x20b4, 0x20b4],
    [0x2de0, 0x2dff],
    [0xa640, 0xa69f],
  ],
  greek: [
    [0x370, 0x377],
    [0x37a, 0x37f],
    [0x384, 0x38a],
    [0x38c, 0x38c],
    [0x38e, 0x3a1],
    [0x3a3, 0x3e1],
    [0x3f0, 0x3ff],
  ],
  'greek-ext': [[0x1f00, 0x1fff]],
  vietnamese: [[0x1ea0, 0x1ef1]],
  arabic: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
    [0x898, 0x8e1],
    [0x8e3, 0x8ff],
    [0x200c, 0x200d],
    [0xfb50, 0xfbc2],
    [0xfbd3, 0xfd8f],
    [0xfd92, 0xfdc7],
    [0xfdf0, 0xfdff],
    [0xfe70, 0xfe74],
    [0xfe76, 0xfefc],
  ],
  devanagari: [
    [0x900, 0x97f],
    [0x200c, 0x200d],
  ],
  hebrew: [
    [0x591, 0x5c7],
    [0x5d0, 0x5ea],
    [0x5ef, 0x5f4],
    [0xfb1d, 0xfb36],
    [0xfb38, 0xfb3c],
    [0xfb3e, 0xfb3e],
    [0xfb40, 0xfb41],
    [0xfb43, 0xfb44],
    [0xfb46, 0xfb4f],
  ],
  // The last: what letters can draw is no picture.
  emoji: emojiRanges,
} as const satisfies Record<string, Ranges>;

/** One file of Noto: a script, or its pictures. */
export type FontFamily = keyof typeof families;

/** The font of everything that is not said otherwise. */
export const defaultFamily: FontFamily = 'latin';

const familyRanges = Object.entries(families) as readonly (readonly [FontFamily, Ranges])[];

function holds(ranges: Ranges, codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/**
 * The family that can draw a sign, `null` where none can. The one that drew the sign before is
 * asked first, so that words are not torn apart; every file holds the two spaces, but those of
 * pictures are as wide as a picture.
 */
export function familyFor(codePoint: number, before: FontFamily): FontFamily | null {
  const isSpace = codePoint === 0x20 || codePoint === 0xa0;
  if (isSpace && before === 'emoji') return defaultFamily;
  if (isSpace || holds(families[before], codePoint)) return before;
  return familyRanges.find(([, ranges]) => holds(ranges, codePoint))?.[0] ?? null;
}

/** Families that are not in the package of Noto Sans. */
const packages: Readonly<Partial<Record<FontFamily, string>>> = {
  arabic: 'noto-sans-arabic',
  hebrew: 'noto-sans-hebrew',
  emoji: 'noto-emoji',
};

function fontFile(family: FontFamily, weight: 400 | 700, directory: string | undefined): string {
  const name = packages[family] ?? 'noto-sans';
  // A picture is as heavy as it is: half a megabyte more would show no difference.
  const file = `${name}-${family}-${family === 'emoji' ? 400 : weight}-normal.woff`;
  if (directory !== undefined) return join(directory, file);
  return createRequire(import.meta.url).resolve(`@fontsource/${name}/files/${file}`);
}

/**
 * The paths of the font files for pdfmake, which reads those it needs. `directory` holds them all
 * side by side under the names they have in the `@fontsource` packages; without it they are found
 * in those packages.
 */
export function fontDictionary(directory?: string): TFontDictionary {
  return Object.fromEntries(
    familyRanges.map(([family]) => [
      family,
      { normal: fontFile(family, 400, directory), bold: fontFile(family, 700, directory) },
    ]),
  );
}
