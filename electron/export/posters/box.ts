import type { Block, BlockRole, Mark } from './page.ts';
import { type Breaking, type Placing, paragraph, placed } from './paragraph.ts';
import type { Typeface } from './typeface.ts';

/** Something that knows its height and can be put anywhere. */
export type Box = Readonly<{
  height: number;
  /** Its blocks with the upper left corner at this place. */
  at: (x: number, y: number) => readonly Block[];
}>;

export const nothing: Box = { height: 0, at: () => [] };

/** How a text is broken, placed and read out. */
export type TextBoxStyle = Breaking &
  Pick<Placing, 'align' | 'grey' | 'isStruck'> &
  Readonly<{ role?: BlockRole }>;

/** A text as a box; an empty text takes no room. */
export function textBox(face: Typeface, text: string, style: TextBoxStyle): Box {
  const { align, grey, isStruck, role = 'P' } = style;
  const broken = paragraph(face, text, style);
  if (broken.lines.length === 0) return nothing;
  const look = {
    ...(align === undefined ? {} : { align }),
    ...(grey === undefined ? {} : { grey }),
    ...(isStruck === undefined ? {} : { isStruck }),
  };
  return {
    height: broken.height,
    at: (x, y) => [{ role, marks: placed(broken, { x, y, ...look }) }],
  };
}

/** The greatest of the sizes at which the text stays within its lines; the least if none does. */
export function fittingSize(
  face: Typeface,
  texts: readonly string[],
  tried: Omit<Breaking, 'size' | 'maxLines'> &
    Readonly<{ sizes: readonly number[]; maxLines: number }>,
): number {
  const { sizes, maxLines, ...style } = tried;
  const fits = (size: number): boolean =>
    texts.every(
      (text) =>
        paragraph(face, text, { ...style, size, maxLines: maxLines + 1 }).lines.length <= maxLines,
    );
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}

/** Boxes under each other; those without height leave no gap. */
export function stacked(boxes: readonly Box[], gap = 0): Box {
  const shown = boxes.filter(({ height }) => height > 0);
  const height = shown.reduce((sum, box) => sum + box.height, gap * Math.max(0, shown.length - 1));
  return {
    height,
    at: (x, y) => {
      let top = y;
      return shown.flatMap((box) => {
        const blocks = box.at(x, top);
        top += box.height + gap;
        return blocks;
      });
    },
  };
}

/** Boxes beside each other, each with its distance from the left. */
export function beside(columns: readonly Readonly<{ box: Box; left: number }>[]): Box {
  return {
    height: Math.max(0, ...columns.map(({ box }) => box.height)),
    at: (x, y) => columns.flatMap(({ box, left }) => box.at(x + left, y)),
  };
}

/** A box with room around it. */
export function padded(
  box: Box,
  room: Readonly<{ x?: number; top?: number; bottom?: number }>,
): Box {
  const { x: side = 0, top = 0, bottom = 0 } = room;
  return {
    height: box.height + top + bottom,
    at: (x, y) => box.at(x + side, y + top),
  };
}

/** Several blocks read out as one: a session is one paragraph, not five. */
export function together(box: Box, role: BlockRole = 'P'): Box {
  return {
    height: box.height,
    at: (x, y) => {
      const blocks = box.at(x, y);
      const read = blocks.filter((block) => block.role !== 'decoration');
      const drawn = blocks.filter((block) => block.role === 'decoration');
      return [...drawn, { role, marks: read.flatMap(({ marks }) => marks) }];
    },
  };
}

/** Marks that mean nothing to who cannot see them. */
export function decoration(...marks: readonly Mark[]): Block {
  return { role: 'decoration', marks };
}

/** A line across. */
export function rule(width: number, thickness: number, fill = 0): Box {
  return {
    height: thickness,
    at: (x, y) => [decoration({ kind: 'box', x, y, width, height: thickness, fill })],
  };
}
