import type { DoorNotice, NoticeTexts } from '#shared/domain/posters/door-notice.ts';
import { type Box, fittingSize, padded, rule, stacked, textBox } from './box.ts';
import type { CleanPicture } from './clean-picture.ts';
import { type Page, paperSize } from './page.ts';
import { logoBox } from './poster-head.ts';
import type { Typeface } from './typeface.ts';

const margin = 45;
/** How much of the largest size is used, the first at which the page holds everything. */
const scales = [1, 0.9, 0.8, 0.72, 0.64, 0.56, 0.5, 0.45, 0.4];

/** The notice for the door: one upright A4, readable from across a hall. */
export function noticePage(face: Typeface, model: DoorNotice, logo: CleanPicture | null): Page {
  const paper = paperSize('A4', 'portrait');
  const width = paper.width - 2 * margin;
  const foot = footBox(face, model, logo, width);
  const height = paper.height - 2 * margin - foot.height - 20;
  const body = bodyBox(face, model, { width, height });
  // In the upper half of what is left, where eyes are.
  const top = margin + Math.max(0, (height - body.height) * 0.4);
  return {
    ...paper,
    blocks: [...body.at(margin, top), ...foot.at(margin, paper.height - margin - foot.height)],
  };
}

type Room = Readonly<{ width: number; height: number }>;

function bodyBox(face: Typeface, { texts }: DoorNotice, { width, height }: Room): Box {
  const boxes = scales.map((scale) => {
    const parts = texts.map((text, i) => noticeBox(face, text, { width, scale, isFirst: i === 0 }));
    const between = texts.length > 1 ? 26 * scale : 0;
    return stacked(
      parts.flatMap((part, i) => (i === 0 ? [part] : [rule(width, 1.5), part])),
      between,
    );
  });
  const [last] = boxes.slice(-1);
  return boxes.find((box) => box.height <= height) ?? last ?? stacked([]);
}

function noticeBox(
  face: Typeface,
  text: NoticeTexts,
  { width, scale, isFirst }: Readonly<{ width: number; scale: number; isFirst: boolean }>,
): Box {
  const tried = [72, 66, 60, 54, 48, 42].map((size) => size * scale);
  // Long words are not torn: the headline is as large as its longest word allows.
  const words = text.headline.split(' ');
  const fitting = { width, bold: true, sizes: tried, maxLines: 1 };
  const headline = fittingSize(face, words, fitting);
  const plain = { width, bold: false, maxLines: 4, leading: 1.2 };
  const label = textBox(face, text.followLabel, { ...plain, size: 30 * scale });
  const follow = { ...plain, bold: text.followLabel !== '', size: 46 * scale, leading: 1.15 };
  return stacked(
    [
      textBox(face, text.name, { ...plain, size: 34 * scale, ...(isFirst ? { role: 'H1' } : {}) }),
      textBox(face, text.headline, { ...plain, size: headline, bold: true, leading: 1.08 }),
      textBox(face, text.session, { ...plain, size: 28 * scale }),
      padded(stacked([label, textBox(face, text.follow, { ...follow, ...sizeOf(text, scale) })]), {
        top: 22 * scale,
      }),
    ],
    12 * scale,
  );
}

/** A sentence without a time in it needs no shouting. */
function sizeOf({ followLabel }: NoticeTexts, scale: number): { size: number } {
  return { size: (followLabel === '' ? 34 : 46) * scale };
}

function footBox(
  face: Typeface,
  { venue }: DoorNotice,
  logo: CleanPicture | null,
  width: number,
): Box {
  const picture = logoBox(logo, { width: 160, height: 50, alt: venue.name });
  const plain = { width, size: 16, bold: false, maxLines: 2 };
  return stacked(
    [
      rule(width, 1.5),
      picture,
      stacked([
        textBox(face, venue.name, { ...plain, bold: true }),
        textBox(face, venue.contact, plain),
      ]),
    ],
    8,
  );
}
