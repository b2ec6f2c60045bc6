import type { PlanPrint } from '#shared/domain/posters/plan-print.ts';
import { fill, posterWords } from '#shared/domain/posters/poster-words.ts';
import { padded, rule, stacked, textBox } from './box.ts';
import type { CleanPicture } from './clean-picture.ts';
import { type FlowItem, flowPages } from './flow.ts';
import { type Page, paperSize } from './page.ts';
import { logoBox } from './poster-head.ts';
import type { Typeface } from './typeface.ts';

const margin = 50;
/** A part goes to the next page whole; one that is longer than this is cut. */
const mostLines = 38;

/** The participants' print: upright A4 in a size that is easy to read. */
export function planPages(
  face: Typeface,
  model: PlanPrint,
  logo: CleanPicture | null,
): readonly Page[] {
  const paper = paperSize('A4', 'portrait');
  const width = paper.width - 2 * margin;
  const large = { width, size: 16, bold: false, maxLines: 2 };
  const head = stacked(
    [
      logoBox(logo, { width: 180, height: 56, alt: model.venue.name }),
      textBox(face, model.title, {
        width,
        size: 30,
        bold: true,
        maxLines: 3,
        leading: 1.1,
        role: 'H1',
      }),
      textBox(face, model.when, { ...large, bold: true }),
      textBox(face, model.place, large),
      rule(width, 2),
    ],
    6,
  );
  const parts = model.parts.map(({ heading, text }): FlowItem => {
    const body = textBox(face, text, {
      width,
      size: 14,
      bold: false,
      leading: 1.4,
      maxLines: mostLines,
    });
    const title = textBox(face, heading, { width, size: 18, bold: true, maxLines: 2, role: 'H2' });
    return { box: padded(stacked([title, body], 3), { top: 18 }) };
  });
  const { page: pageWord } = posterWords[model.language];
  const venue = [model.venue.name, model.venue.contact].filter((text) => text !== '').join(' · ');
  return flowPages([{ box: head }, ...parts], {
    ...{ paper, margin, footHeight: 28 },
    foot: (page, pages) => {
      const words = pages === 1 ? venue : `${venue} · ${fill(pageWord, { page, pages })}`;
      return textBox(face, words, { width, size: 11, bold: false, maxLines: 2 });
    },
  });
}
