import type { PosterDay } from '#shared/domain/posters/poster-day.ts';
import { fill } from '#shared/domain/posters/poster-words.ts';
import type { PosterModel, PosterWeek } from '#shared/domain/posters/week-poster.ts';
import { type Box, nothing, padded, rule, stacked, textBox } from './box.ts';
import type { CleanPicture } from './clean-picture.ts';
import { offDayBox } from './day-columns.ts';
import { entryBox } from './entry-box.ts';
import { type FlowItem, flowPages } from './flow.ts';
import type { Page } from './page.ts';
import { paperSize } from './page.ts';
import { feedbackBox, legendBox, whoBox } from './poster-foot.ts';
import { tallHead } from './poster-head.ts';
import type { Typeface } from './typeface.ts';

/** The least text is 18 points on A4: readable without glasses. */
const least = 18;

type Parts = Readonly<{ model: PosterModel; week: PosterWeek; logo: CleanPicture | null }>;

/** The week in large print: upright, day after day, on as many pages as it takes. */
export function weekListPages(face: Typeface, { model, week, logo }: Parts): readonly Page[] {
  const paper = paperSize(model.paper, 'portrait');
  const unit = paper.width / paperSize('A4', 'portrait').width;
  const margin = 34 * unit;
  const width = paper.width - 2 * margin;
  const size = least * unit;
  const parts = { model, week, width, size };
  const items: FlowItem[] = [
    { box: tallHead(face, { model, week, logo, width, unit }) },
    ...week.days.flatMap((day) => dayItems(face, day, { width, unit })),
    { box: section(rule(width, 2 * unit), unit) },
    { box: section(whoBox(face, parts), unit) },
    { box: section(feedbackBox(face, parts, 26), unit) },
    { box: section(legendBox(face, parts), unit) },
    { box: section(textBox(face, model.funders, { width, size, bold: false, maxLines: 4 }), unit) },
  ];
  // A page that came loose still says which week it is of.
  const footWords = (page: number, pages: number): string =>
    pages === 1 ? '' : `${week.heading} · ${fill(model.pageWord, { page, pages })}`;
  return flowPages(items, {
    ...{ paper, margin, footHeight: size * 1.6 },
    foot: (page, pages) =>
      textBox(face, footWords(page, pages), { width, size, bold: false, align: 'right' }),
  });
}

function section(box: Box, unit: number): Box {
  return box.height === 0 ? nothing : padded(box, { top: 14 * unit });
}

function dayItems(
  face: Typeface,
  day: PosterDay,
  { width, unit }: Readonly<{ width: number; unit: number }>,
): FlowItem[] {
  const [first = '', ...others] = day.headings;
  const size = 22 * unit;
  const heading = stacked([
    rule(width, 2.5 * unit),
    padded(
      stacked([
        textBox(face, first, { width, size: 28 * unit, bold: true, maxLines: 2, role: 'H2' }),
        ...others.map((text) => textBox(face, text, { width, size, bold: false, maxLines: 2 })),
        textBox(face, day.hours, { width, size: least * unit, bold: false, maxLines: 2 }),
      ]),
      { top: 4 * unit, bottom: 6 * unit },
    ),
  ]);
  const off = day.offDays.map((name) => ({ box: offDayBox(face, name, { width, size }) }));
  const entries = day.entries.map((entry) => {
    const box = entryBox(face, entry, { width, size, isCompact: true });
    return { box: padded(box, { bottom: 12 * unit }) };
  });
  const empty = { box: textBox(face, day.nothing, { width, size, bold: false }) };
  const rest = [...off, ...entries];
  return [
    { box: padded(heading, { top: 12 * unit }), staysWithNext: true },
    ...(rest.length > 0 ? rest : [empty]),
  ];
}
