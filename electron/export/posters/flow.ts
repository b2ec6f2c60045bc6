import type { Box } from './box.ts';
import type { Block, Page } from './page.ts';

/** Something in a row of things that go on to the next page where one is full. */
export type FlowItem = Readonly<{
  box: Box;
  /** A heading that must not stand alone at the foot of a page. */
  staysWithNext?: boolean;
}>;

export type Flow = Readonly<{
  paper: Readonly<{ width: number; height: number }>;
  margin: number;
  /** Room kept for the foot of each page. */
  footHeight: number;
  foot: (page: number, pages: number) => Box;
}>;

/** Puts the items under each other on as many pages as they need; no item is torn apart. */
export function flowPages(items: readonly FlowItem[], flow: Flow): readonly Page[] {
  const { paper, margin, footHeight, foot } = flow;
  const bottom = paper.height - margin - footHeight;
  const pages: Block[][] = [];
  let y = bottom + 1;
  let blocks: Block[] = [];
  for (const [i, { box, staysWithNext }] of items.entries()) {
    if (box.height === 0) continue;
    const needed = box.height + (staysWithNext ? (items[i + 1]?.box.height ?? 0) : 0);
    if (y + needed > bottom && (blocks.length > 0 || pages.length === 0)) {
      blocks = [];
      pages.push(blocks);
      y = margin;
    }
    blocks.push(...box.at(margin, y));
    y += box.height;
  }
  return pages.map((page, i) => {
    const last = foot(i + 1, pages.length);
    return { ...paper, blocks: [...page, ...last.at(margin, paper.height - margin - last.height)] };
  });
}
