import type { PosterEntry } from '#shared/domain/posters/poster-day.ts';
import { type Box, beside, decoration, padded, stacked, textBox, together } from './box.ts';
import type { Typeface } from './typeface.ts';

/** How sessions are set: the width, the size of the title, and how close. */
export type EntryStyle = Readonly<{
  width: number;
  /** Font size of the title. */
  size: number;
  /** No title is made smaller than this for the sake of a long word. */
  least: number;
  /** A title of more lines is cut. */
  titleLines: number;
  /** The place beside the sign of the form instead of on a line of its own. */
  isCompact: boolean;
}>;

/** The lines of a name: more than any needs that is one. */
export const wholeTitle = 8;
/** The lines of a theme or a place. */
const aboutLines = 4;

/** The width of the longest word of a text that is not parted at a sign of its own, in ems. */
export function longestWord(face: Typeface, text: string): number {
  const words = text.slice(0, 200).split(/\s+|(?<=[-–/])/);
  return Math.max(0.1, ...words.map((word) => face.width(word, { size: 1, bold: true })));
}

/** Small enough for the longest word; where that is too small, for the word in two. */
function titleSize(face: Typeface, title: string, { width, size, least }: EntryStyle): number {
  const whole = width / longestWord(face, title);
  return Math.min(size, whole >= least ? whole : Math.max(least, whole * 1.8));
}

/** A label in a frame, which no printer loses. */
export function labelBox(face: Typeface, text: string, size: number, width: number): Box {
  const [padX, padY] = [size * 0.4, size * 0.15];
  const inner = textBox(face, text, { width: width - 2 * padX, size, bold: true, maxLines: 2 });
  const textWidth = Math.min(face.width(text, { size, bold: true }), width - 2 * padX);
  return {
    height: inner.height + 2 * padY,
    at: (x, y) => [
      decoration({
        kind: 'frame',
        ...{ x: x + 0.5, y: y + 0.5, width: textWidth + 2 * padX - 1 },
        ...{ height: inner.height + 2 * padY - 1, thickness: Math.max(1, size * 0.11) },
      }),
      ...inner.at(x + padX, y + padY),
    ],
  };
}

/** The sign and word of the form: an empty disc for open, a full one for closed. */
export function formBox(
  face: Typeface,
  {
    form,
    text,
    size,
    width,
  }: Readonly<{ form: PosterEntry['form']; text: string; size: number; width: number }>,
): Box {
  const radius = size * 0.3;
  const left = size * 1.02;
  const words = textBox(face, text, {
    width: width - left,
    size,
    bold: false,
    maxLines: aboutLines,
  });
  return {
    height: words.height,
    at: (x, y) => [
      decoration({
        kind: 'disc',
        ...{ x: x + radius * 1.3, y: y + size * 0.625 + size * 0.02, radius },
        isFull: form === 'closed',
      }),
      ...words.at(x + left, y),
    ],
  };
}

/** The time, and beside it the form, or under it where the column is too narrow. */
function timeBox(face: Typeface, entry: PosterEntry, style: EntryStyle): Box {
  const { width, size, isCompact } = style;
  const isStruck = entry.cancelled !== '';
  const timeSize = size * 0.93;
  const text = { width, size: timeSize, bold: true, maxLines: 2, isStruck };
  const time = textBox(face, entry.time, text);
  const timeWidth = face.width(entry.time, text) + size * 0.6;
  const words =
    isCompact && entry.place !== '' ? `${entry.formWord} · ${entry.place}` : entry.formWord;
  const { form } = entry;
  const formSize = size * 0.78;
  const formWidth = face.width(words, { size: formSize, bold: false }) + formSize * 1.02;
  if (timeWidth + formWidth <= width) {
    const room = { form, text: words, size: formSize, width: width - timeWidth };
    const shift = (timeSize - formSize) * 0.8;
    return beside([
      { box: time, left: 0 },
      { box: padded(formBox(face, room), { top: shift }), left: timeWidth },
    ]);
  }
  return stacked([time, formBox(face, { form, text: words, size: formSize, width })]);
}

/** One session: the sign of a cancellation, time, name, theme, place. */
export function entryBox(face: Typeface, entry: PosterEntry, style: EntryStyle): Box {
  const { width, size, isCompact, titleLines } = style;
  const isStruck = entry.cancelled !== '';
  const small = { width, size: size * 0.82, bold: false, leading: 1.2 };
  const titles = entry.titles.map((title, i) =>
    textBox(face, title, {
      ...{ width, isStruck, bold: i === 0, leading: 1.18, maxLines: titleLines },
      size: titleSize(face, title, { ...style, size: i === 0 ? size : size * 0.88 }),
    }),
  );
  const cancelled = isStruck ? labelBox(face, entry.cancelled, size * 0.85, width) : [];
  return together(
    stacked(
      [
        ...[cancelled].flat(),
        timeBox(face, entry, style),
        ...titles,
        textBox(face, entry.theme, { ...small, maxLines: aboutLines }),
        textBox(face, isCompact ? '' : entry.place, { ...small, maxLines: aboutLines }),
      ],
      size * 0.08,
    ),
  );
}
