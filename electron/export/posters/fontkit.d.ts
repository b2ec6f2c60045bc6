/** What the posters use of fontkit, which brings no types of its own. */
declare module 'fontkit' {
  export type Glyph = Readonly<{
    id: number;
    path: Readonly<{ toSVG: () => string }>;
  }>;

  export type GlyphRun = Readonly<{
    glyphs: readonly Glyph[];
    positions: readonly Readonly<{ xAdvance: number; xOffset: number; yOffset: number }>[];
    advanceWidth: number;
  }>;

  export type Font = Readonly<{
    unitsPerEm: number;
    ascent: number;
    /** Features of the font that are switched on or off. */
    layout: (text: string, features?: Readonly<Record<string, boolean>>) => GlyphRun;
  }>;

  export function openSync(path: string): Font;
}
