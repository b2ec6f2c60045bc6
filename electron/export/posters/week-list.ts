import type { PosterDay } from '#shared/domain/posters/poster-day.ts';
import { fill } from '#shared/domain/posters/poster-words.ts';
import type { PosterModel, PosterWeek } from '#shared/domain/posters/week-poster.ts';
import { type Box, beside, padded, rule, stacked, textBox } from './box.ts';
import type { CleanPicture } from './clean-picture.ts';
import { offDayBox } from './day-columns.ts';
import { entryBox, wholeTitle } from './entry-box.ts';
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
  const head = tallHead(face, { model, week, logo, width, unit });
  const funders = textBox(face, model.funders, { width, size, bold: false, maxLines: 4 });
  const foot = [
    whoBox(face, parts),
    feedbackBox(face, parts, 26),
    stacked([legendBox(face, parts), funders], 8 * unit),
  ].filter(({ height }) => height > 0);
  const itemsIn = (air: number): FlowItem[] => [
    { box: head },
    ...week.days.flatMap((day) => dayItems(face, day, { width, unit, air })),
    ...foot.map((box, i) => ({ box: section(i === 0 ? lined(box, width, unit) : box, air) })),
  ];
  // A page that came loose still says which week it is of.
  const footWords = (page: number, pages: number): string =>
    pages === 1 ? '' : `${week.heading} · ${fill(model.pageWord, { page, pages })}`;
  const laid = airs.map((air) =>
    flowPages(itemsIn(air * unit), {
      ...{ paper, margin, footHeight: size * 1.6 },
      foot: (page, pages) =>
        textBox(face, footWords(page, pages), { width, size, bold: false, align: 'right' }),
    }),
  );
  const fewest = Math.min(...laid.map((pages) => pages.length));
  return laid.find((pages) => pages.length === fewest) ?? [];
}

/** Room between the parts: less of it only where that spares a page. */
const airs = [1, 0.8, 0.6, 0.4];

const section = (box: Box, air: number): Box => padded(box, { top: 14 * air });

const lined = (box: Box, width: number, unit: number): Box =>
  stacked([rule(width, 2 * unit), box], 8 * unit);

/** The day, and beside it the hours, or under it where they have no room there. */
function dayHead(face: Typeface, day: PosterDay, width: number, unit: number): Box {
  const [first = '', ...others] = day.headings;
  const title = { width, size: 28 * unit, bold: true, maxLines: 2, role: 'H2' } as const;
  const small = { width, size: least * unit, bold: false, maxLines: 2 };
  const left = face.width(first, title) + 12 * unit;
  const isBeside = left + face.width(day.hours, small) <= width;
  const hours = textBox(face, day.hours, small);
  const name = textBox(face, first, title);
  // On one line with the larger letters.
  const raised = padded(hours, { top: Math.max(0, (name.height - hours.height) * 0.77) });
  return stacked([
    isBeside
      ? beside([
          { box: name, left: 0 },
          { box: raised, left },
        ])
      : name,
    ...others.map((text) => textBox(face, text, { ...small, size: 22 * unit })),
    ...(isBeside ? [] : [hours]),
  ]);
}

function dayItems(
  face: Typeface,
  day: PosterDay,
  { width, unit, air }: Readonly<{ width: number; unit: number; air: number }>,
): FlowItem[] {
  const size = 22 * unit;
  const heading = stacked([
    rule(width, 2.5 * unit),
    padded(dayHead(face, day, width, unit), { top: 4 * air, bottom: 6 * air }),
  ]);
  const off = day.offDays.map((name) => ({ box: offDayBox(face, name, { width, size }) }));
  const entries = day.entries.map((entry) => {
    const box = entryBox(face, entry, {
      width,
      size,
      isCompact: true,
      least: least * unit,
      titleLines: wholeTitle,
    });
    return { box: padded(box, { bottom: 12 * air }) };
  });
  const empty = { box: textBox(face, day.nothing, { width, size, bold: false }) };
  const rest = [...off, ...entries];
  return [
    { box: padded(heading, { top: 12 * air }), staysWithNext: true },
    ...(rest.length > 0 ? rest : [empty]),
  ];
}
