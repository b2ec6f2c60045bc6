/// <reference path="./fontkit.d.ts" preserve="true" />
import { type Font, type GlyphRun, openSync } from 'fontkit';
import { defaultFamily, type FontFamily, familyFor, fontDictionary } from '../pdf-fonts.ts';

/** A weight and size in points. */
export type TextStyle = Readonly<{ size: number; bold: boolean }>;

/** Features of a font that are switched off; none for nearly every text. */
type Features = Readonly<Record<string, false>>;

/** A stretch of a line in one font file. */
export type Run = Readonly<{
  text: string;
  family: FontFamily;
  bold: boolean;
  size: number;
  width: number;
  features: Features;
}>;

/** Measures and shapes text with the fonts that the PDF embeds. */
export type Typeface = Readonly<{
  width: (text: string, style: TextStyle) => number;
  runs: (text: string, style: TextStyle) => readonly Run[];
  /** The glyphs of a run, from which a picture is drawn. */
  glyphs: (run: Run) => GlyphRun & Readonly<{ unitsPerEm: number }>;
  file: (family: FontFamily, bold: boolean) => string;
}>;

/**
 * Six letters of Noto Sans Arabic (U+06A2 and others) have no anchor for the marks that its own
 * tables put on them, and fontkit 2.0.4 throws: those words go without the placing of marks.
 */
const withoutMarks: Features = { mark: false, mkmk: false };
const withAll: Features = {};
const keptWidths = 20_000;

type Measured = Readonly<{ ems: number; features: Features }>;

/** Opens the fonts as they are needed. @param directory see `fontDictionary` */
export function openTypeface(directory?: string): Typeface {
  const dictionary = fontDictionary(directory);
  const fonts = new Map<string, Font>();
  const known = new Map<string, Measured>();
  const file = (family: FontFamily, bold: boolean): string =>
    String(dictionary[family]?.[bold ? 'bold' : 'normal']);
  const font = (family: FontFamily, bold: boolean): Font => {
    const path = file(family, bold);
    const opened = fonts.get(path) ?? openSync(path);
    fonts.set(path, opened);
    return opened;
  };
  const measured = (text: string, family: FontFamily, bold: boolean): Measured => {
    const key = `${family}${bold ? '+' : '-'}${text}`;
    const found = known.get(key) ?? measure(font(family, bold), text);
    if (known.size > keptWidths) known.clear();
    known.set(key, found);
    return found;
  };
  const runs: Typeface['runs'] = (text, { size, bold }) =>
    fontRuns(text).map((run) => {
      const { ems, features } = measured(run.text, run.family, bold);
      return { ...run, bold, size, width: ems * size, features };
    });
  return {
    runs,
    width: (text, style) => runs(text, style).reduce((sum, run) => sum + run.width, 0),
    glyphs: ({ text, family, bold, features }) => {
      const opened = font(family, bold);
      const { glyphs, positions, advanceWidth } = opened.layout(text, features);
      return { glyphs, positions, advanceWidth, unitsPerEm: opened.unitsPerEm };
    },
    file,
  };
}

function measure(font: Font, text: string): Measured {
  try {
    return { ems: font.layout(text).advanceWidth / font.unitsPerEm, features: withAll };
  } catch {
    // See `withoutMarks`; what is wrong with these letters is nothing a user could mend.
    const { advanceWidth } = font.layout(text, withoutMarks);
    return { ems: advanceWidth / font.unitsPerEm, features: withoutMarks };
  }
}

/** Parts a text where the font changes. */
function fontRuns(text: string): { text: string; family: FontFamily }[] {
  const runs: { text: string; family: FontFamily }[] = [];
  let family = defaultFamily;
  for (const sign of text) {
    family = familyFor(sign.codePointAt(0) ?? 0, family) ?? defaultFamily;
    const last = runs.at(-1);
    if (last?.family === family) last.text += sign;
    else runs.push({ text: sign, family });
  }
  return runs;
}
