import type { PosterModel, PosterWeek } from '#shared/domain/posters/week-poster.ts';
import type { WhoIsThere } from '#shared/domain/posters/who-is-there.ts';
import { type Box, beside, nothing, rule, stacked, textBox } from './box.ts';
import { formBox } from './entry-box.ts';
import type { Typeface } from './typeface.ts';

type FootParts = Readonly<{
  model: PosterModel;
  week: PosterWeek;
  width: number;
  /** Font size of the running text. */
  size: number;
}>;

function whoLine(face: Typeface, { when, who }: WhoIsThere, width: number, size: number): Box {
  const first = textBox(face, when, { width, size, bold: true, maxLines: 1 });
  const left = Math.min(face.width(when, { size, bold: true }) + size * 0.6, width * 0.6);
  const text = textBox(face, who.join(' / '), {
    ...{ width: width - left, size, bold: false, maxLines: 3 },
  });
  return beside([
    { box: first, left: 0 },
    { box: text, left },
  ]);
}

/** Who can be met, in columns that are read down. */
export function whoBox(face: Typeface, parts: FootParts): Box {
  const { model, week, width, size } = parts;
  const columns = whoColumns(face, parts);
  const list = week.whoIsThere;
  if (list.length === 0) return nothing;
  const gap = columnGap(size);
  const each = (width - gap * (columns - 1)) / columns;
  const perColumn = Math.ceil(list.length / columns);
  const stacks = Array.from({ length: columns }, (_, i) =>
    stacked(
      list.slice(i * perColumn, (i + 1) * perColumn).map((one) => whoLine(face, one, each, size)),
    ),
  );
  const heading = { width, size: size * 1.15, bold: true, maxLines: 1, role: 'H2' } as const;
  return stacked([
    textBox(face, model.whoIsThereHeading, heading),
    beside(stacks.map((box, i) => ({ box, left: i * (each + gap) }))),
  ]);
}

/** What was done because of feedback, cut where it would take over the page. */
export function feedbackBox(
  face: Typeface,
  { model, width, size }: FootParts,
  maxLines: number,
): Box {
  const { heading, texts } = model.feedback;
  if (texts.length === 0) return nothing;
  const lines = Math.max(1, Math.floor(maxLines / texts.length));
  return stacked([
    textBox(face, heading, { width, size: size * 1.15, bold: true, maxLines: 2, role: 'H2' }),
    ...texts.map((text) => textBox(face, text, { width, size, bold: false, maxLines: lines })),
  ]);
}

/** What the signs mean, beside each other where they fit. */
export function legendBox(face: Typeface, { model, width, size }: FootParts): Box {
  const widths = model.legend.map(
    ({ text }) => face.width(text, { size, bold: false }) + size * 2.6,
  );
  const boxes = model.legend.map(({ form, text }) => formBox(face, { form, text, size, width }));
  const total = widths.reduce((sum, each) => sum + each, 0);
  if (total > width) return stacked(boxes);
  let left = 0;
  return beside(
    boxes.map((box, i) => {
      const column = { box, left };
      left += widths[i] ?? 0;
      return column;
    }),
  );
}

/** As many columns as leave every line whole, of at least two lines each. */
function whoColumns(face: Typeface, { week, width, size }: FootParts): number {
  const longest = Math.max(
    0,
    ...week.whoIsThere.map(
      ({ when, who }) =>
        face.width(when, { size, bold: true }) +
        face.width(who.join(' / '), { size, bold: false }) +
        size * 0.6,
    ),
  );
  const most = Math.min(3, Math.ceil(week.whoIsThere.length / 2));
  const whole = Math.floor((width + columnGap(size)) / (longest + columnGap(size) + 1));
  return Math.max(1, Math.min(most, whole));
}

const columnGap = (size: number): number => size * 1.6;

/** The foot across a page: who can be met and feedback, on the first; signs, who pays, the page. */
export function wideFoot(
  face: Typeface,
  parts: FootParts,
  { words, isFirst }: Readonly<{ words: string; isFirst: boolean }>,
): Box {
  const { model, width, size } = parts;
  const sections = isFirst ? sectionsBox(face, parts) : nothing;
  const hasSections = sections.height > 0;
  return stacked(
    [
      hasSections ? rule(width, size * 0.1) : nothing,
      sections,
      rule(width, size * 0.1),
      legendBox(face, { ...parts, size: size * 0.9 }),
      textBox(face, model.funders, { width, size: size * 0.85, bold: false, maxLines: 2 }),
      textBox(face, words, { width, size: size * 0.85, bold: false, align: 'right' }),
    ],
    size * 0.4,
  );
}

function sectionsBox(face: Typeface, parts: FootParts): Box {
  const { model, week, width, size } = parts;
  const hasBoth = week.whoIsThere.length > 0 && model.feedback.texts.length > 0;
  const gap = size * 2.4;
  const whoWidth = hasBoth ? (width - gap) * 0.58 : width;
  const feedbackWidth = hasBoth ? width - gap - whoWidth : width;
  const who = whoBox(face, { ...parts, width: whoWidth });
  const feedback = feedbackBox(face, { ...parts, width: feedbackWidth }, hasBoth ? 6 : 3);
  return beside([
    { box: who, left: 0 },
    { box: feedback, left: hasBoth ? whoWidth + gap : 0 },
  ]);
}
