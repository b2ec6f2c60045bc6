import type { PosterModel, PosterWeek } from '#shared/domain/posters/week-poster.ts';
import { type Box, beside, fittingSize, nothing, rule, stacked, textBox } from './box.ts';
import type { CleanPicture } from './clean-picture.ts';
import type { Typeface } from './typeface.ts';

/** What heads are made of: the room, and `unit`, a point on A4 that grows with the paper. */
export type HeadParts = Readonly<{
  model: PosterModel;
  week: PosterWeek;
  logo: CleanPicture | null;
  width: number;
  unit: number;
}>;

/** A logo that fits into the room, in its own proportions. */
export function logoBox(
  logo: CleanPicture | null,
  room: Readonly<{ width: number; height: number; alt: string }>,
): Box & Readonly<{ width: number }> {
  if (!logo) return { ...nothing, width: 0 };
  const scale = Math.min(room.width / logo.width, room.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  return {
    width,
    height,
    at: (x, y) => [
      {
        role: 'Figure',
        alt: room.alt,
        marks: [{ kind: 'picture', x, y, width, height, of: logo.picture }],
      },
    ],
  };
}

/** The head across the page: logo, title and week, and on the right whose programme it is. */
export function wideHead(face: Typeface, { model, week, logo, width, unit }: HeadParts): Box {
  const { venue } = model;
  const picture = logoBox(logo, { width: 120 * unit, height: 50 * unit, alt: venue.name });
  const left = picture.width === 0 ? 0 : picture.width + 14 * unit;
  const rightWidth = width * 0.36;
  const titleWidth = width - left - rightWidth - 12 * unit;
  const sizes = [30, 28, 26, 24, 22, 20, 18, 16].map((size) => size * unit);
  const fitting = { width: titleWidth, bold: true, sizes, maxLines: 1 };
  const titleSize = fittingSize(face, [model.title], fitting);
  const title = stacked([
    textBox(face, model.title, {
      ...{ width: titleWidth, size: titleSize, bold: true, maxLines: 1, leading: 1.1, role: 'H1' },
    }),
    textBox(face, week.heading, { width: titleWidth, size: 17 * unit, bold: false, maxLines: 2 }),
    textBox(face, week.alsoOpen, { width: titleWidth, size: 12 * unit, bold: false, maxLines: 2 }),
  ]);
  const right = { width: rightWidth, bold: false, align: 'right', size: 11 * unit } as const;
  const about = stacked([
    textBox(face, venue.name, { ...right, size: 16 * unit, bold: true, maxLines: 2 }),
    textBox(face, venue.address, { ...right, maxLines: 2 }),
    textBox(face, venue.contact, { ...right, maxLines: 2 }),
  ]);
  const line = beside([
    { box: picture, left: 0 },
    { box: title, left },
    { box: about, left: width - rightWidth },
  ]);
  return stacked([line, rule(width, 2 * unit)], 7 * unit);
}

/** The head of an upright page: everything under each other, large. */
export function tallHead(face: Typeface, { model, week, logo, width, unit }: HeadParts): Box {
  const { venue } = model;
  const picture = logoBox(logo, { width: width * 0.5, height: 60 * unit, alt: venue.name });
  const sizes = [40, 36, 32, 28, 24].map((size) => size * unit);
  const size = fittingSize(face, [model.title], { width, bold: true, sizes, maxLines: 1 });
  const small = { width, size: 18 * unit, bold: false, maxLines: 3 };
  return stacked(
    [
      picture,
      textBox(face, model.title, {
        width,
        size,
        bold: true,
        maxLines: 2,
        leading: 1.1,
        role: 'H1',
      }),
      textBox(face, week.heading, { width, size: 24 * unit, bold: true, maxLines: 2 }),
      textBox(face, week.alsoOpen, small),
      textBox(face, venue.name, { ...small, size: 20 * unit }),
      textBox(face, venue.address, small),
      textBox(face, venue.contact, small),
    ],
    3 * unit,
  );
}
